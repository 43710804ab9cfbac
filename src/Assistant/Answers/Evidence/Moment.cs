using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Answers.Evidence;

/// <summary>A time that figures are counted for.</summary>
/// <param name="Part">"thang 5", "quy 3", "6 thang"; empty for the whole year.</param>
internal readonly partial record struct Moment(string Part, int Year)
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv"];

    /// <param name="line">Folded words, a space around each.</param>
    public static IReadOnlyList<Moment> In(string line) => [.. Written().Matches(line).Select(Of).Distinct()];

    /// <summary>Whether figures of this time are figures of the asked one: those of a month are also of its year, named with the month.</summary>
    public bool Covers(Moment asked) => Year == asked.Year && (asked.Part.Length == 0 || asked.Part == Part || asked.Part == Turned(Part));

    // Reports up to May head the column of the first five months "Tháng 5/2023".
    private static string Turned(string part) => part.Split(' ') is ["thang", var number] ? number + " thang" : string.Empty;

    private static Moment Of(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var number = match.Groups["number"].Value;
        var roman = Array.IndexOf(Romans, number) + 1;
        return match.Groups["months"].Success ? new Moment(match.Groups["months"].Value + " thang", year)
            : match.Groups["unit"].Value is { Length: > 0 } unit ? new Moment((unit[0] == 't' ? "thang " : "quy ") + (roman > 0 ? roman.ToString(CultureInfo.InvariantCulture) : number), year)
            : new Moment(string.Empty, year);
    }

    [GeneratedRegex(@"(?<= )(?:(?:(?<months>[0-9]{1,2}) thang(?: dau| cuoi)?|(?<unit>thang|t|quy|q) (?<number>[0-9]{1,2}|i{1,3}|iv))(?: nam)? )?(?<year>(?:19|20)[0-9]{2})(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
