using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Reads day, issuer and matter that follow a document's number.</summary>
internal static partial class MentionDetails
{
    private const int LookAhead = 500;

    public static Mention Make(Parsing.MappedText block, string number, string type, bool isShort, TextSpan span)
    {
        var after = block.Text[span.End..Math.Min(block.Text.Length, span.End + LookAhead)];
        DateOnly? date = null;
        var year = 0;
        if (Dated().Match(after) is { Success: true } dated && Dates.Find(dated.Groups["date"].Value) is [var day])
        {
            date = day.Date;
            after = after[dated.Length..];
        }
        else if (InYear().Match(after) is { Success: true } inYear)
        {
            year = int.Parse(inYear.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            after = after[inYear.Length..];
        }

        var issuer = "";
        if (Issued().Match(after) is { Success: true } issued)
        {
            issuer = Issuers.Expand(issued.Groups["who"].Value.Trim());
            after = after[issued.Length..];
        }
        else if (OfTerm().Match(after) is { Success: true } term)
        {
            issuer = term.Groups["term"].Value;
            after = after[term.Length..];
        }

        var about = AboutWhat().Match(after) is { Success: true } what ? what.Groups["what"].Value.Trim(' ', '“', '”', '"', ',') : "";
        return new Mention(number, type, isShort, date, issuer, about, span.Start, span.End, block.Source(span.Start, span.Length)) { Year = year };
    }

    [GeneratedRegex(@"^\s*,?\s*\(?(?<date>(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\s*,?\s*\(?năm\s+(?<year>(?:19|20)\d{2})\)?(?!\s?[-–/\d])", RegexOptions.CultureInvariant)]
    private static partial Regex InYear();

    // "Nghị quyết số 04-NQ/TW khóa XII": the same number stands for another document in each term.
    [GeneratedRegex(@"^\s*,?\s*\(?(?<term>(?:khóa|khoá|Khóa|Khoá)\s[IVX]{1,5})(?!\p{L})\)?", RegexOptions.CultureInvariant)]
    private static partial Regex OfTerm();

    // The issuer ends where a verb or a preposition takes up what the document does.
    [GeneratedRegex(
        @"^\s*,?\s*(?:của|CỦA|do)\s+(?<who>\p{Lu}[\p{L}]*(?:,?\s(?!(?:về|thực hiện|tổng kết|sơ kết|hướng dẫn|quy định|ban hành|gắn|đã|và|để|nhằm|là|có|được|tại|trong|theo|phải|thay|cho|đến|với|khi|nêu|các|không|rồi|còn|bị|nay|hết|sửa đổi|bổ sung|chỉ đạo|triển khai)\b)(?:[\p{L}\d]+|-))*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(
        @"^\s*,?\s*(?:(?:về việc|về)\s+(?<what>“[^”]{3,300}”|[^;.()“”]{3,300}?)|(?<what>(?:thực hiện|tổng kết|sơ kết|hướng dẫn|quy định)\s[^;.()]{3,300}?))(?=\s*(?:[;.()]|$|,\s\p{Lu}|,?\s(?:và sơ kết|và tổng kết|gắn với|gắn việc|thay cho|được thay|đã được|hết hiệu lực)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex AboutWhat();
}
