using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Text;

/// <summary>Finds whole dates: "15/5/2021", "ngày 07/4/ 2021", "ngày 06 tháng 7 năm 2023". What is no day of the calendar is none.</summary>
public static partial class Dates
{
    /// <returns>In order of place.</returns>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var found = new List<DateMention>();
        foreach (Match match in Pattern().Matches(text))
        {
            if (Make(match.Groups["d"].Value, match.Groups["m"].Value, match.Groups["y"].Value) is { } date)
            {
                found.Add(new DateMention(date, new TextSpan(match.Index, match.Index + match.Length)));
            }
        }

        return found;
    }

    /// <summary>As officials write it: "06/7/2023". Days are padded below 10, months below 3.</summary>
    public static string Format(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{(date.Month < 3 ? $"0{date.Month}" : date.Month)}/{date.Year}");

    /// <returns>Null when there is no such day.</returns>
    public static DateOnly? Make(string day, string month, string year)
    {
        var (d, m, y) = (Number(day), Number(month), Number(year));
        return y is >= 1900 and <= 2199 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d/])(?:ngày\s{1,3})?(?:(?<d>\d{1,2})\s?(?<s>[/.-])\s?(?<m>\d{1,2})\s?\k<s>\s?(?<y>\d{4})|(?<d>\d{1,2})\s{1,3}tháng\s{1,3}(?<m>\d{1,2})(?:\s{1,3}năm\s{1,3}|/)(?<y>\d{4}))(?![\d/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
