using Assistant.Drafting.Figures;
using Assistant.Wording;

namespace Assistant.Drafting.Checks;

/// <summary>The same thing counted in two places has one figure.</summary>
public static class RepeatCheck
{
    // "đảng viên" alone is counted in many sections, each time of another body; "chi bộ thôn" says which.
    private const int TellingSyllables = 3;

    /// <summary>Pairs of figures for one thing, the earlier one first; each thing once.</summary>
    public static IEnumerable<(Figure Earlier, Figure Later)> Pairs(FigureBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        for (var later = 1; later < book.Figures.Count; later++)
        {
            var figure = book.Figures[later];
            if (IsQuantity(figure))
            {
                var earlier = book.Figures.Take(later).FirstOrDefault(other => Same(other, figure));
                if (earlier is not null)
                {
                    yield return (earlier, figure);
                }
            }
        }
    }

    public static IEnumerable<Finding> Check(FigureBook book)
    {
        foreach (var (earlier, later) in Pairs(book))
        {
            var show = (Earlier: VietnameseNumbers.Show(earlier.Value), Later: VietnameseNumbers.Show(later.Value));
            yield return earlier.Value == later.Value
                ? new Finding("repeat", FindingSeverity.Note, Replies.RepeatHolds(later.Noun, show.Later, Places.Of(earlier.Line, later.Line)), [later.Line, earlier.Line], later.Entry)
                : new Finding("repeat", FindingSeverity.Error, Replies.Mismatch(later.Noun, Places.Of(earlier.Line, later.Line), show.Earlier, show.Later), [later.Line, earlier.Line], later.Entry);
        }
    }

    private static bool IsQuantity(Figure figure) =>
        figure.Counts && figure.Role is not (FigureRole.RatioPart or FigureRole.RatioWhole or FigureRole.Range) && figure.Noun.Length > 0;

    private static bool Same(Figure earlier, Figure later) =>
        IsQuantity(earlier)
        && earlier.Entry != later.Entry
        && string.Equals(earlier.Key, later.Key, StringComparison.Ordinal)
        && earlier.Years.SequenceEqual(later.Years)
        && (earlier.Noun.Split(' ').Length >= TellingSyllables || earlier.Line.Step.Id == later.Line.Step.Id);
}
