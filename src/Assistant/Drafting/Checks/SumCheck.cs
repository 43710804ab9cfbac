using Assistant.Drafting.Figures;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Drafting.Checks;

/// <summary>"11, gồm 6, 3, 1, 1": the parts make the total. "trong đó 9": a part is at most the total.</summary>
public static class SumCheck
{
    public static IEnumerable<Finding> Check(FigureBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var sentence in book.Figures.GroupBy(figure => (figure.Entry, figure.Line.Id, figure.Sentence)))
        {
            var figures = sentence.ToList();
            foreach (var finding in Components(figures).Concat(Parts(figures)).Concat(Ratios(figures)).Concat(Ranges(book, figures)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Components(List<Figure> figures)
    {
        var total = figures.FirstOrDefault(figure => figure.Role == FigureRole.Total);
        var components = figures.Where(figure => figure.Role == FigureRole.Component).ToList();
        if (total is null || components.Count < 2)
        {
            yield break;
        }

        yield return Compare(components, total, [total.Line], null);
    }

    private static IEnumerable<Finding> Parts(List<Figure> figures)
    {
        var total = figures.FirstOrDefault(figure => figure.Role == FigureRole.Total);
        return figures
            .Where(figure => total is not null && figure.Role == FigureRole.Part && figure.Value > total.Value)
            .Select(part => TooLarge(part, total!.Value));
    }

    private static IEnumerable<Finding> Ratios(List<Figure> figures)
    {
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            if (figures[i].Role == FigureRole.RatioPart && figures[i].Value > figures[i + 1].Value)
            {
                yield return TooLarge(figures[i], figures[i + 1].Value);
            }
        }
    }

    // "3-5: 1, 5-7: 2, trên 9: 6": together all branches, whose number stands in the same sentence or the same section.
    private static IEnumerable<Finding> Ranges(FigureBook book, List<Figure> figures)
    {
        var ranges = figures.Where(figure => figure.Role == FigureRole.Range).ToList();
        if (ranges.Count < 2)
        {
            yield break;
        }

        // "hằng năm 2" opens such a row without a range of its own.
        var first = figures.IndexOf(ranges[0]);
        var row = figures.Skip(first).Where(figure => figure.Role is FigureRole.Range or FigureRole.Plain).ToList();
        var before = figures.Take(first).Where(figure => figure.Role == FigureRole.Plain).ToList();
        var own = before.Count > 0 && IsKind(before[0], ranges[0].Line) ? before[0] : null;
        row.InsertRange(0, before.Skip(own is null ? 0 : 1));
        var total = own ?? Whole(book, ranges[0]);
        if (total is not null)
        {
            yield return Compare(row, total, [ranges[0].Line, total.Line], total.Line.Id == ranges[0].Line.Id ? null : total.Line);
        }
    }

    private static bool IsKind(Figure figure, OutlineLine line) =>
        figure.Key.Length > 0 && Diacritics.Fold(line.Title).Contains(figure.Key, StringComparison.Ordinal);

    private static Figure? Whole(FigureBook book, Figure range) =>
        book.Figures.FirstOrDefault(figure => figure.Line.Step.Id == range.Line.Step.Id
            && figure.Entry != range.Entry
            && figure.Role == FigureRole.Total
            && Diacritics.Fold(range.Line.Title).Contains(string.Join(' ', figure.Key.Split(' ').Take(2)), StringComparison.Ordinal));

    private static Finding Compare(List<Figure> parts, Figure total, IReadOnlyList<OutlineLine> lines, OutlineLine? place)
    {
        var sum = parts.Sum(part => part.Value);
        var terms = string.Join(" + ", parts.Select(part => VietnameseNumbers.Show(part.Value)));
        var where = place is null ? string.Empty : Places.Of(place);
        return sum == total.Value
            ? new Finding("sum", FindingSeverity.Note, Replies.SumHolds(terms, VietnameseNumbers.Show(sum), where), lines, parts[0].Entry)
            : new Finding("sum", FindingSeverity.Question, Replies.SumDiffers(terms, VietnameseNumbers.Show(sum), VietnameseNumbers.Show(total.Value), where), lines, parts[0].Entry);
    }

    private static Finding TooLarge(Figure part, decimal whole) =>
        new("part", FindingSeverity.Error, Replies.PartExceedsWhole(VietnameseNumbers.Show(part.Value), VietnameseNumbers.Show(whole), Places.Of(part.Line)), [part.Line], part.Entry);
}
