using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Answers.Composing;

/// <summary>An amount that a sentence gives for a year.</summary>
internal sealed partial record DatedAmount(int Year, Amount Amount)
{
    /// <summary>In order; empty when the sentence does not set each amount to its year in one way.</summary>
    public static IReadOnlyList<DatedAmount> In(string sentence)
    {
        var after = Read(YearFirst(), sentence);
        var before = Read(AmountFirst(), sentence);
        return after.Count >= before.Count ? after : before;
    }

    private static List<DatedAmount> Read(Regex pattern, string sentence) =>
        [.. pattern.Matches(sentence)
            .Select(match => (Year: int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), Amount: Amount.Of(match.Groups["n"].Value, match.Groups["unit"].Value)))
            .Where(pair => pair.Amount is not null)
            .Select(pair => new DatedAmount(pair.Year, pair.Amount!))];

    // "năm 2023 là 2.400 triệu đồng", "năm 2023: 405 người", "năm 2022 đạt 61,5%"
    [GeneratedRegex(@"(?<!\p{L})năm (?<year>(?:19|20)\d{2})(?: là| có| đạt| được| kết nạp|:|,)? (?<n>\d[\d.,]*)\s?(?<unit>%|\p{L}+(?: \p{L}+)?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearFirst();

    // "28 cơ sở (năm 2022)", "2.400 triệu đồng năm 2023"
    [GeneratedRegex(@"(?<n>\d[\d.,]*)\s?(?<unit>%|\p{L}+(?: \p{L}+)?)?(?: \p{L}+){0,3}? ?(?:\(|trong |vào )?năm (?<year>(?:19|20)\d{2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AmountFirst();
}
