using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Drafting.Figures;

/// <summary>Years that a text names: "2019-2020", "từ năm 2015 đến 2018", "năm 2021".</summary>
public static partial class Years
{
    // A report looks back over decades at most; a longer range is no range of years.
    private const int Longest = 60;

    public static IReadOnlyList<int> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var years = new SortedSet<int>();
        foreach (System.Text.RegularExpressions.Match match in Range().Matches(text))
        {
            var from = Parse(match.Groups["from"].Value);
            var to = match.Groups["to"].Success ? Parse(match.Groups["to"].Value) : from;
            if (to >= from && to - from <= Longest)
            {
                years.UnionWith(Enumerable.Range(from, to - from + 1));
            }
        }

        return [.. years];
    }

    /// <summary>"2015-2018", "2015, 2017".</summary>
    public static string Name(IReadOnlyList<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var runs = new List<string>();
        for (var i = 0; i < years.Count;)
        {
            var end = i;
            while (end + 1 < years.Count && years[end + 1] == years[end] + 1)
            {
                end++;
            }

            runs.Add(end == i ? Show(years[i]) : $"{Show(years[i])}-{Show(years[end])}");
            i = end + 1;
        }

        return string.Join(", ", runs);
    }

    private static string Show(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,/])(?<from>(?:19|20)\d{2})(?:\s*(?:-|–|đến|tới|den|toi)\s*(?:hết\s+)?(?:năm\s+|nam\s+)?(?<to>(?:19|20)\d{2}))?(?![\d]|[.,]\d|-\p{L})")]
    private static partial Regex Range();
}
