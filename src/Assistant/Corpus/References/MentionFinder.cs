using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Finds the documents that one block names.</summary>
internal static partial class MentionFinder
{
    private const int LookBack = 40;
    private const int LookBackForLaw = 120;
    private const int LookAhead = 500;

    public static IReadOnlyList<Mention> Find(MappedText block)
    {
        var text = block.Text;
        var found = DocumentSymbols.Find(text).Select(symbol => OfSymbol(block, symbol)).ToList();
        var taken = found.Select(mention => new TextSpan(mention.Start, mention.End)).ToList();
        foreach (Match match in ShortName().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (!taken.Exists(other => other.Overlaps(span)))
            {
                found.Add(Make(block, match.Groups["number"].Value, TypeOf(match.Groups["type"].Value), isShort: true, span));
            }
        }

        foreach (Match match in Unnumbered().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (!taken.Exists(other => other.Overlaps(span)))
            {
                found.Add(new Mention(match.Value.Trim(), TypeOf(match.Groups["type"].Value), Short: false, OfDay(match.Groups["date"].Value), match.Groups["who"].Value, "", span.Start, span.End, block.Source(span.Start, span.Length)));
            }
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return Shared(text, found);
    }

    private static Mention OfSymbol(MappedText block, DocumentSymbol symbol)
    {
        var from = Math.Max(0, symbol.Span.Start - LookBack);
        var before = TypeBefore().Match(block.Text[from..symbol.Span.Start]);
        var start = before.Success ? from + before.Index : symbol.Span.Start;
        if (LawBefore().Match(block.Text[Math.Max(0, symbol.Span.Start - LookBackForLaw)..symbol.Span.Start]) is { Success: true } law)
        {
            var at = Math.Max(0, symbol.Span.Start - LookBackForLaw) + law.Index;
            return Make(block, symbol.Number, TypeOf(law.Groups["type"].Value), isShort: false, new TextSpan(at, symbol.Span.End)) with { About = law.Groups["name"].Value };
        }

        var type = before.Success && before.Groups["type"].Success ? TypeOf(before.Groups["type"].Value) : DocumentTypes.OfCode(symbol.Code) ?? "";
        return Make(block, symbol.Number, type, isShort: false, new TextSpan(start, symbol.Span.End));
    }

    private static Mention Make(MappedText block, string number, string type, bool isShort, TextSpan span)
    {
        var after = block.Text[span.End..Math.Min(block.Text.Length, span.End + LookAhead)];
        DateOnly? date = null;
        if (Dated().Match(after) is { Success: true } dated && Dates.Find(dated.Groups["date"].Value) is [var day])
        {
            date = day.Date;
            after = after[dated.Length..];
        }

        var issuer = "";
        if (Issued().Match(after) is { Success: true } issued)
        {
            issuer = Expand(issued.Groups["who"].Value.Trim());
            after = after[issued.Length..];
        }

        var about = AboutWhat().Match(after) is { Success: true } what ? what.Groups["what"].Value.Trim(' ', '“', '”', '"', ',') : "";
        return new Mention(number, type, isShort, date, issuer, about, span.Start, span.End, block.Source(span.Start, span.Length));
    }

    /// <summary>In "Nghị quyết 18 và Nghị quyết số 19 ngày …" date and issuer belong to both.</summary>
    private static List<Mention> Shared(string text, List<Mention> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (one, next) = (found[i], found[i + 1]);
            if (one.End <= next.Start && one.Type == next.Type && text[one.End..next.Start].Trim() is "và" or ",")
            {
                found[i] = one with { Date = one.Date ?? next.Date, Issuer = one.Issuer.Length > 0 ? one.Issuer : next.Issuer };
            }
        }

        return found;
    }

    private static DateOnly? OfDay(string words) => Dates.Find("ngày " + words) is [var day, ..] ? day.Date : null;

    private static string TypeOf(string words) => DocumentTypes.StartOf(words) ?? "";

    // The commonest abbreviations of issuers; others stay as printed.
    private static string Expand(string issuer) => issuer
        .Replace("BCH ", "Ban Chấp hành ", StringComparison.Ordinal)
        .Replace("BTV ", "Ban Thường vụ ", StringComparison.Ordinal)
        .Replace(" TW", " Trung ương", StringComparison.Ordinal);

    private const string Types = "Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Quy định|Quy chế|Chỉ thị|Kết luận|Thông tri|Thông tư|Hướng dẫn|Thông báo|Báo cáo|Kế hoạch|Chương trình hành động|Chương trình|Đề án|Tờ trình|Công văn|Luật|Bộ luật|Pháp lệnh";

    [GeneratedRegex(@"\b(?<type>" + Types + @")\s+(?:số\s*:?\s*)?$|(?:\bsố\s*:?\s*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TypeBefore();

    // A law carries its name between type and number: "Luật Tổ chức Chính phủ số 63/2025/QH15".
    [GeneratedRegex(@"\b(?<type>Bộ luật|Luật|Pháp lệnh)\s+(?<name>\p{Lu}[^;.()“”\d]{2,90}?)\s+số\s*:?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LawBefore();

    // "Kế hoạch 5 năm" names a span of time, not a document; without "số" only types that are cited so count.
    [GeneratedRegex(
        @"\b(?:(?<type>" + Types + @")\s+số\s+(?<number>\d{1,4})|(?<type>Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Kế hoạch|Nghị định|Chương trình|Quyết định|Thông tư)\s+(?<number>\d{1,4}))(?![\d/]|[.,]\d|\s?-\s?\p{L}|\s?[-–]\s?\d)(?!\s+(?:năm|tháng|tuần|ngày(?!\s+\d)|quý|đồng chí|nội dung|điểm|giờ|lần|nhóm|nhiệm vụ|bước|cấp|chỉ tiêu|giải pháp|mục tiêu)\b)(?!\s?%)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex(
        @"\b(?<type>Nghị quyết)\s+(?:(?<who>Đại hội\s[^,;.()“”]{3,100}?)\slần thứ\s[\p{L}\d]{1,6}|(?<who>(?:Hội nghị\s)?(?:lần thứ \p{L}+ )?(?:Ban Chấp hành\s)?Trung ương\s\d{1,2}(?:\s?\(?\s?(?:khóa|khoá)\s[IVXL]+\)?)?))|\b(?<type>Bộ luật|Luật|Pháp lệnh)\s\p{Lu}[^;.()“”\d]{2,80}?\s(?:(?:năm\s)?(?:19|20)\d{2}(?![\d/])|ngày\s(?<date>\d{1,2}(?:\stháng\s\d{1,2}\snăm\s|/\d{1,2}/)\d{4}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unnumbered();

    [GeneratedRegex(@"^\s*,?\s*\(?(?<date>(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    // The issuer ends where a verb or a preposition takes up what the document does.
    [GeneratedRegex(
        @"^\s*,?\s*(?:của|CỦA|do)\s+(?<who>\p{Lu}[\p{L}]*(?:,?\s(?!(?:về|thực hiện|tổng kết|sơ kết|hướng dẫn|quy định|ban hành|gắn|đã|và|để|nhằm|là|có|được|tại|trong|theo|phải|thay|cho|đến|với|khi|nêu|các|không|rồi|còn|bị|nay|hết)\b)(?:[\p{L}\d]+|-))*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(
        @"^\s*,?\s*(?:(?:về việc|về)\s+(?<what>“[^”]{3,300}”|[^;.()“”]{3,300}?)|(?<what>(?:thực hiện|tổng kết|sơ kết|hướng dẫn|quy định)\s[^;.()]{3,300}?))(?=\s*(?:[;.()]|$|,\s\p{Lu}|,?\s(?:và sơ kết|và tổng kết|gắn với|gắn việc|thay cho|được thay|đã được|hết hiệu lực)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex AboutWhat();
}
