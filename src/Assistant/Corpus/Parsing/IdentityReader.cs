using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>
/// Gathers number, date, type, issuer and subject from wherever a document states them. Metadata wins; what stands nowhere stays
/// empty.
/// </summary>
internal static partial class IdentityReader
{
    private const int LongestTitle = 160;

    public static Identity Read(SourceFile file, IReadOnlyList<Block> blocks, bool markdown)
    {
        var said = file.Metadata;
        var kind = said.Kind ?? DocumentKind.Official;
        var title = blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        var header = blocks.TakeWhile(block => block != title).Where(block => block.Kind == BlockKind.Header).ToList();
        var heading = markdown ? title?.Heading ?? "" : title?.Text ?? "";
        // A note about minutes is no minutes: only official texts are what their title says.
        var type = said.Type ?? (kind == DocumentKind.Official && title is { Label.Length: 0 } ? DocumentTypes.StartOf(heading) : null) ?? "";
        var accompanied = kind == DocumentKind.Official ? Accompanied(blocks, type) : null;
        var head = header.SelectMany(block => block.Text.Split('\n')).ToList();
        // What a machine prints above and below every page gives only what the document itself does not.
        var pageHeads = file.Reading.PageHeads.ToList();
        var numbers = kind != DocumentKind.Official ? [] : HeaderNumbers(head) is { Count: > 0 } own ? own : HeaderNumbers(pageHeads);
        var number = said.Number ?? (numbers.Count > 0 ? numbers[0] : accompanied?.Number) ?? "";
        if (type.Length == 0 && DocumentSymbols.Find(number) is [var symbol, ..])
        {
            type = DocumentTypes.OfCode(symbol.Code) ?? "";
        }

        var dates = HeaderDates(head) is { Count: > 0 } dated ? dated : HeaderDates(pageHeads);
        var date = said.Date ?? (dates.Count > 0 ? dates[0] : accompanied?.Date) ?? (type == "Biên bản" ? MeetingDate(blocks) : null);
        var subject = said.Subject ?? Subject(heading, type);
        var (signer, authority) = Signature(blocks, title, type);
        var issuer = said.Issuer ?? (kind == DocumentKind.Official ? accompanied?.Issuer ?? IssuerReader.Read(blocks, head, authority, number) : null) ?? "";
        var (secrecy, urgency) = HeadMarks.Read(blocks);
        var identity = new Identity(
            said.Id ?? Slug.Of(Path.GetFileNameWithoutExtension(file.FileName)),
            kind,
            number,
            type,
            date,
            issuer,
            subject,
            said.Signer ?? signer,
            RecipientReader.Read(blocks, title),
            Title(type, number, date, subject, heading, file.FileName))
        {
            Term = said.Term ?? (kind == DocumentKind.Official ? TermReader.Read(blocks, title, head, issuer, number, date) : ""),
            Place = said.Place ?? head.Select(HeaderLines.Place).FirstOrDefault(place => place.Length > 0) ?? "",
            Secrecy = secrecy,
            Urgency = urgency,
        };
        IEnumerable<string> alsoNumbered = accompanied is null ? [] : [accompanied.Number];
        IEnumerable<DateOnly> alsoDated = accompanied?.Date is { } other ? [other] : [];
        return identity with
        {
            Doubts = DoubtReader.Read(
                identity,
                said,
                [.. numbers.Concat(alsoNumbered).Distinct(StringComparer.Ordinal)],
                [.. dates.Concat(alsoDated).Distinct().Select(Dates.Format)]),
        };
    }

    private static List<string> HeaderNumbers(List<string> head) =>
        [.. head.Where(HeaderLines.IsNumber).Select(NumberOf).Where(number => number.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>A code that no list knows ("12-KHLT/TĐTN-SGDĐT") is taken as printed, stray spaces left out; a number left blank is none.</summary>
    private static string NumberOf(string line) =>
        DocumentSymbols.Find(line) is [var symbol, ..] ? symbol.Number
        : UnknownCode().Match(line) is { Success: true } match ? match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal)
        : "";

    private static List<DateOnly> HeaderDates(List<string> head) =>
        [.. head.Where(HeaderLines.IsPlaceAndDate).SelectMany(line => Dates.Find(line).Take(1)).Select(mention => mention.Date).Distinct()];

    /// <summary>Minutes name their day in the text.</summary>
    private static DateOnly? MeetingDate(IReadOnlyList<Block> blocks) =>
        blocks.Where(block => block.Kind == BlockKind.Paragraph && MeetingTime().IsMatch(block.Text))
            .SelectMany(block => Dates.Find(block.Text).Take(1))
            .Select(mention => (DateOnly?)mention.Date)
            .FirstOrDefault();

    private sealed record Stated(string Number, DateOnly? Date, string? Issuer);

    /// <summary>"(kèm theo Kế hoạch số 34-KH/TU ngày 19/3/2021 của …)" under an attachment's title speaks of the document itself.</summary>
    private static Stated? Accompanied(IReadOnlyList<Block> blocks, string type)
    {
        foreach (var title in blocks.Where(block => block.Kind == BlockKind.Title))
        {
            if (Accompanying().Match(title.Text) is not { Success: true } match)
            {
                continue;
            }

            var words = match.Groups["words"].Value;
            if (type.Length > 0 && !words.StartsWith(type, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (DocumentSymbols.Find(words) is [var symbol, ..])
            {
                var date = Dates.Find(words) is [var mention, ..] ? mention.Date : (DateOnly?)null;
                var issuer = Of().Match(words) is { Success: true } of ? of.Groups["who"].Value.Trim() : null;
                return new Stated(symbol.Number, date, issuer);
            }
        }

        return null;
    }

    private static string Subject(string heading, string type)
    {
        if (type.Length > 0 && heading.StartsWith(type, StringComparison.OrdinalIgnoreCase))
        {
            // "CHỈ THỊ CỦA BAN BÍ THƯ về …": whose it is stands with the issuer.
            var words = WithoutAccompaniment().Replace(heading[type.Length..], "").Trim(' ', '-', '–', ':', '_');
            return Whose().Replace(words, "");
        }

        return LetterSubject().Replace(heading, "").Trim();
    }

    /// <summary>Who signed, and the body signed for. Only the document's own signatures count, not an attachment's.</summary>
    private static (string Signer, string Authority) Signature(IReadOnlyList<Block> blocks, Block? title, string type)
    {
        var lines = blocks.Where(block => block.Kind == BlockKind.Signature && block.ParentId == title?.Id).SelectMany(block => block.Text.Split('\n')).ToList();
        var names = lines.Select(Signatures.NameOf).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        // The secretary's name stands beside the chairman's, who answers for the minutes.
        var signer = names.Count == 0 ? "" : type == "Biên bản" ? names[^1] : string.Join(", ", names);
        return (signer, lines.Select(Signatures.Body).FirstOrDefault(body => body.Length > 0) ?? "");
    }

    private static string Title(string type, string number, DateOnly? date, string subject, string heading, string fileName)
    {
        if (number.Length > 0)
        {
            var name = new StringBuilder(type.Length > 0 ? type : "Văn bản").Append(" số ").Append(number);
            return date is { } day ? name.Append(" ngày ").Append(Dates.Format(day)).ToString() : name.ToString();
        }

        var words = type.Length > 0 && subject.Length > 0 ? $"{type} {subject}" : heading.Length > 0 ? heading : Path.GetFileNameWithoutExtension(fileName);
        if (words.Length <= LongestTitle)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', LongestTitle);
        return string.Create(CultureInfo.InvariantCulture, $"{words[..(cut > 0 ? cut : LongestTitle)].TrimEnd(',', ';')} …");
    }

    [GeneratedRegex(@"\((?:[Bb]an hành )?(?:[Kk]èm theo|[Đđ]ính kèm)\s+(?<words>[^()]{5,400})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Accompanying();

    [GeneratedRegex(@"\s*\((?:[Bb]an hành )?(?:[Kk]èm theo|[Đđ]ính kèm)[^()]{0,400}\)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutAccompaniment();

    [GeneratedRegex(@"^(?:CỦA|của|Của)\s\p{Lu}[^,;()]{3,120}?\s(?=(?:về|Về|VỀ)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Whose();

    [GeneratedRegex(@"\bcủa\s+(?<who>\p{Lu}[^,;()]{3,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"^(?:Thời gian|Hôm nay|Vào hồi|Vào lúc|Hồi)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingTime();

    [GeneratedRegex(@"^(?:V/v|v/v|[Vv]ề việc)\s*:?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LetterSubject();

    [GeneratedRegex(@"^(?:\p{L}{2,12}(?:\s\p{L}{2,12})?\s)?(?:Số|SỐ|số)\s*:?\s*(?<number>\d{1,5}\s?[-–/]\s?[\p{L}\d]{1,12}(?:\s?[-–/]\s?[\p{L}\d&]{1,20}){1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownCode();
}
