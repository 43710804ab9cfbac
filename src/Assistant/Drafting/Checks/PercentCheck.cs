using Assistant.Drafting.Figures;
using Assistant.Wording;

namespace Assistant.Drafting.Checks;

/// <summary>Percentages that split one whole make 100; none is above 100.</summary>
public static class PercentCheck
{
    // Each of the percentages may be rounded to a whole one.
    private const decimal Rounding = 0.5m;

    public static IEnumerable<Finding> Check(FigureBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var sentence in book.Figures.Where(figure => figure.Role == FigureRole.Percent).GroupBy(figure => (figure.Entry, figure.Line.Id, figure.Sentence)))
        {
            var figures = sentence.ToList();
            foreach (var figure in figures.Where(figure => figure.Value > 100))
            {
                yield return new Finding("percent", FindingSeverity.Question, Replies.PercentAboveHundred(figure.Written, Places.Of(figure.Line)), [figure.Line], figure.Entry);
            }

            var sum = figures.Sum(figure => figure.Value);
            var terms = string.Join(" + ", figures.Select(figure => VietnameseNumbers.Show(figure.Value)));
            if (figures.Count < 2 || !IsSplit(figures))
            {
                continue;
            }

            yield return Math.Abs(sum - 100) <= (figures.Count > 2 ? Rounding : 0)
                ? new Finding("percent", FindingSeverity.Note, Replies.SharesMakeHundred(terms), [figures[0].Line], figures[0].Entry)
                : new Finding("percent", FindingSeverity.Question, Replies.SharesDoNotMakeHundred(terms, VietnameseNumbers.Show(sum)), [figures[0].Line], figures[0].Entry);
        }
    }

    // Only a split ends in "khác" or "còn lại"; "cấp ủy 100%, đảng viên 95%" are two wholes.
    private static bool IsSplit(List<Figure> figures) =>
        figures.Count > 2 && figures.Sum(figure => figure.Value) == 100
        || figures[^1].Noun.Split(' ') is var last && (last.Contains("khác", StringComparer.Ordinal) || last.Contains("lại", StringComparer.Ordinal));
}
