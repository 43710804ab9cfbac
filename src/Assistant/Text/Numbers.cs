using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Text;

/// <summary>Finds figures in Vietnamese notation: point for thousands, comma for decimals.</summary>
public static partial class Numbers
{
    /// <returns>In order of place; the parts of dates, document symbols and heading labels count as figures too: callers that mind take those out first.</returns>
    public static IReadOnlyList<NumberMention> Find(string text)
    {
        var found = new List<NumberMention>();
        foreach (Match match in Pattern().Matches(text))
        {
            if (Parse(match.Groups["n"].Value) is { } value)
            {
                found.Add(new NumberMention(value, match.Groups["p"].Success, new TextSpan(match.Index, match.Index + match.Length)));
            }
        }

        return found;
    }

    /// <returns>Null when the digits are more than a decimal holds.</returns>
    public static decimal? Parse(string figure)
    {
        var plain = figure.Replace(" ", "", StringComparison.Ordinal);
        // "1.063" groups thousands; "56.3" is a decimal written the foreign way.
        plain = Grouped().IsMatch(plain)
            ? plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : plain.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(@"(?<![\d.,\p{L}])(?<n>\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?|\d{1,15}(?:[.,]\d{1,4})?)(?:\s?(?<p>%))?(?![\d\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+(?:,\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
