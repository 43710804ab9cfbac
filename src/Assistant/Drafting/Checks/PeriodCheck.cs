using Assistant.Drafting.Figures;
using Assistant.Wording;

namespace Assistant.Drafting.Checks;

/// <summary>The outline wants figures of a period; the answer gives some of its years.</summary>
public static class PeriodCheck
{
    public static IEnumerable<Finding> Check(Draft draft, FigureBook book)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(book);
        foreach (var line in draft.Map.Lines)
        {
            if (Missing(draft, book, line) is { Count: > 0 } missing)
            {
                var asked = Years.Name(Asked(line));
                var last = draft.EntriesOf(line).Last();
                yield return new Finding("period", FindingSeverity.Question, Replies.PeriodGap(Places.Short(line.Title), asked, Years.Name(missing)), [line], last.Id);
            }
        }
    }

    /// <summary>Years that are asked and not given; empty when no years are asked, or the answer counts nothing, or it names no year at all.</summary>
    public static IReadOnlyList<int> Missing(Draft draft, FigureBook book, OutlineLine line)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(book);
        var asked = Asked(line);
        if (asked.Count == 0 || !book.Of(line).Any())
        {
            return [];
        }

        var given = draft.EntriesOf(line).SelectMany(entry => Years.In(entry.Text)).ToHashSet();
        return given.Count == 0 ? [] : [.. asked.Where(year => !given.Contains(year))];
    }

    public static IReadOnlyList<int> Asked(OutlineLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Years.In(line.Asks.Select(ask => ask.Period).FirstOrDefault(period => period is not null) ?? string.Empty);
    }
}
