using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Drafting.Figures;
using Assistant.Wording;

namespace Assistant.Drafting.Checks;

/// <summary>Ranges that share an end ("3-5, 5-7"): the outline does not say where a branch of five belongs.</summary>
public static partial class RangeCheck
{
    public static IEnumerable<Finding> Check(FigureBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var figure in book.Figures.Where(figure => figure.Role == FigureRole.Range).DistinctBy(figure => (figure.Entry, figure.Line.Id)))
        {
            var ends = SharedEnds(figure.Line.Title);
            if (ends.Count > 0)
            {
                yield return new Finding("ranges", FindingSeverity.Note, Replies.RangesOverlap(string.Join(", ", ends)), [figure.Line], figure.Entry);
            }
        }
    }

    private static List<string> SharedEnds(string title)
    {
        var ranges = Range().Matches(title).Select(match => (From: match.Groups["from"].Value, To: match.Groups["to"].Value)).ToList();
        return [.. ranges.Zip(ranges.Skip(1)).Where(pair => string.Equals(pair.First.To, pair.Second.From, StringComparison.Ordinal)).Select(pair => int.Parse(pair.First.To, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"(?<![\d/])(?<from>\d{1,3})\s*[-–]\s*(?<to>\d{1,3})(?![\d/])")]
    private static partial Regex Range();
}
