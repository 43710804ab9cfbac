using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Reads from when and until when a document says that it is in force.</summary>
internal static partial class EffectReader
{
    /// <returns>Null where the text does not say, or where its day is not known.</returns>
    public static (DateOnly? From, DateOnly? Until) Read(CitedText cited, DateOnly? issued)
    {
        DateOnly? from = null;
        DateOnly? until = null;
        foreach (var text in cited.Texts.Select(text => text.Text).Where(text => text.Contains("hiệu lực", StringComparison.Ordinal) || text.Contains("có giá trị", StringComparison.Ordinal)))
        {
            if (from is null && Start().Match(text) is { Success: true } start)
            {
                from = start.Groups["signed"].Success ? issued : DayOf(start.Groups["day"].Value);
            }

            if (until is null && End().Match(text) is { Success: true } end)
            {
                until = DayOf(end.Groups["day"].Value);
            }
        }

        return (from, until);
    }

    private static DateOnly? DayOf(string words) => Dates.Find(words.StartsWith("ngày", StringComparison.Ordinal) ? words : "ngày " + words) is [var day, ..] ? day.Date : null;

    private const string FirstDay = @"(?:ngày\s)?\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\stháng\s\d{1,2}\snăm\s\d{4})";

    private const string Day = @"(?<day>(?:ngày\s)?\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\stháng\s\d{1,2}\snăm\s\d{4}))";

    [GeneratedRegex(
        @"\b\p{L}+ này (?:có hiệu lực|có giá trị)(?: thi hành| thực hiện)?,?(?: kể)? từ (?:(?<signed>ngày (?:ký|ban hành|thông qua))|" + Day + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    // Only of the document itself: "kể từ ngày Luật này có hiệu lực, sổ đã cấp có giá trị đến …" ends the books, not the law.
    [GeneratedRegex(
        @"(?<!ngày )\b(?<!ngày Bộ )\p{L}+ này (?:(?:có hiệu lực|có giá trị|được thực hiện|được áp dụng|thực hiện)(?: thi hành| thực hiện)?(?:,? (?:kể )?từ (?:ngày ký(?: ban hành)?|" + FirstDay + @"))?(?:,? và|,)?(?: (?:có hiệu lực|có giá trị|được thực hiện|được áp dụng|thực hiện|áp dụng))?(?: thi hành)?(?: cho)? (?:đến hết|đến)|hết hiệu lực(?: thi hành)? sau)\s" + Day,
        RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
