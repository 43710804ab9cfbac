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
        var number = said.Number ?? (kind == DocumentKind.Official ? HeaderNumber(header) ?? accompanied?.Number : null) ?? "";
        if (type.Length == 0 && DocumentSymbols.Find(number) is [var symbol, ..])
        {
            type = DocumentTypes.OfCode(symbol.Code) ?? "";
        }

        var date = said.Date ?? HeaderDate(header) ?? accompanied?.Date ?? (type == "Biên bản" ? MeetingDate(blocks) : null);
        var subject = said.Subject ?? Subject(heading, type);
        var (signer, authority) = Signature(blocks, title);
        var issuer = said.Issuer ?? (kind == DocumentKind.Official ? accompanied?.Issuer ?? IssuerReader.Read(blocks, header, authority, number) : null) ?? "";
        return new Identity(
            said.Id ?? Slug.Of(Path.GetFileNameWithoutExtension(file.FileName)),
            kind,
            number,
            type,
            date,
            issuer,
            subject,
            signer,
            Recipients(blocks),
            Title(type, number, date, subject, heading, file.FileName));
    }

    private static string? HeaderNumber(List<Block> header) =>
        header.SelectMany(block => block.Text.Split('\n'))
            .Where(HeaderLines.IsNumber)
            .SelectMany(line => DocumentSymbols.Find(line).Take(1))
            .Select(symbol => symbol.Number)
            .FirstOrDefault();

    private static DateOnly? HeaderDate(List<Block> header) =>
        header.SelectMany(block => block.Text.Split('\n'))
            .Where(HeaderLines.IsPlaceAndDate)
            .SelectMany(line => Dates.Find(line).Take(1))
            .Select(mention => (DateOnly?)mention.Date)
            .FirstOrDefault();

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
            return WithoutAccompaniment().Replace(heading[type.Length..], "").Trim(' ', '-', '–', ':', '_');
        }

        return LetterSubject().Replace(heading, "").Trim();
    }

    /// <summary>The signer's name, and the body signed for. Only the document's own signature counts, not an attachment's.</summary>
    private static (string Signer, string Authority) Signature(IReadOnlyList<Block> blocks, Block? title)
    {
        var signature = blocks.FirstOrDefault(block => block.Kind == BlockKind.Signature && block.ParentId == title?.Id);
        if (signature is null)
        {
            return ("", "");
        }

        var lines = signature.Text.Split('\n');
        var names = lines.Where(Signatures.IsName).ToList();
        return (names.Count > 0 ? names[^1] : "", lines.Select(Signatures.Body).FirstOrDefault(body => body.Length > 0) ?? "");
    }

    private static IReadOnlyList<string> Recipients(IReadOnlyList<Block> blocks)
    {
        var block = blocks.FirstOrDefault(candidate => candidate.Kind == BlockKind.Recipients);
        if (block is null)
        {
            return [];
        }

        var entries = new List<string>();
        foreach (var line in RecipientsLabel().Replace(block.Text, "").Split('\n').Where(line => line.Length > 0))
        {
            var entry = line.TrimStart('-', '–', '+', ' ');
            if (entry.Length < line.Length || entries.Count == 0)
            {
                entries.AddRange(line.Contains("; - ", StringComparison.Ordinal) ? line.Split("; - ").Select(part => part.TrimStart('-', ' ')) : [entry]);
            }
            else
            {
                entries[^1] = $"{entries[^1]} {entry}";
            }
        }

        return [.. entries.Select(entry => entry.TrimEnd(',', ';', '.', ' ')).Where(entry => entry.Length > 0)];
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

    [GeneratedRegex(@"\bcủa\s+(?<who>\p{Lu}[^,;()]{3,120})$", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"^(?:Thời gian|Hôm nay|Vào hồi|Vào lúc|Hồi)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingTime();

    [GeneratedRegex(@"^(?:V/v|v/v|[Vv]ề việc)\s*:?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LetterSubject();

    [GeneratedRegex(@"^(?:Nơi nhận|Nơi gửi|NƠI NHẬN)\s*:?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex RecipientsLabel();
}
