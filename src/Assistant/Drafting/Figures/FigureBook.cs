using Assistant.Drafting.Matching;
using Assistant.Text;

namespace Assistant.Drafting.Figures;

/// <summary>All figures of a draft, and what follows from them.</summary>
public sealed class FigureBook
{
    private FigureBook(OutlineMap map, IReadOnlyList<Figure> figures)
    {
        Map = map;
        Figures = figures;
        Shares = [.. figures.Select(ShareOf).OfType<Share>()];
    }

    public OutlineMap Map { get; }

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    public IReadOnlyList<Share> Shares { get; }

    public static FigureBook Of(Draft draft, LineMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(matcher);
        return new FigureBook(draft.Map, [.. draft.Entries.Where(entry => entry.Kind != EntryKind.NotApplicable).SelectMany(entry => Read(draft, entry, matcher))]);
    }

    /// <summary>The same book with one more answer that is not recorded.</summary>
    public FigureBook With(string text, OutlineLine line, LineMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        return new FigureBook(Map, [.. Figures, .. FigureReader.Read(text, line, -1, matcher.Context)]);
    }

    public IEnumerable<Figure> Of(OutlineLine line) => Figures.Where(figure => figure.Line.Id == line.Id);

    public IEnumerable<Figure> Of(int entry) => Figures.Where(figure => figure.Entry == entry);

    private static IEnumerable<Figure> Read(Draft draft, Entry entry, LineMatcher matcher) =>
        draft.Map.Find(entry.Lines[0]) is { } line ? FigureReader.Read(entry.Text, line, entry.Id, matcher.Context) : [];

    private Share? ShareOf(Figure figure, int index)
    {
        if (figure.Role == FigureRole.RatioPart && index + 1 < Figures.Count && Figures[index + 1].Role == FigureRole.RatioWhole)
        {
            return Make(figure, Figures[index + 1].Value, null, figure.Noun);
        }

        if (!figure.Line.AsksForShare)
        {
            return null;
        }

        if (figure.Role == FigureRole.Part)
        {
            var total = Figures.Take(index).LastOrDefault(other => other.Entry == figure.Entry && other.Sentence == figure.Sentence && other.Role == FigureRole.Total);
            return total is null ? null : Make(figure, total.Value, null, total.Noun);
        }

        // Each branch has one secretary: of secretaries the whole is the number of branches of that kind.
        if (figure.Counts && figure.Role != FigureRole.RatioWhole && figure.Key.StartsWith("bi thu", StringComparison.Ordinal) && Branches(figure) is { } branches)
        {
            return Make(figure, branches.Value, branches.Line, branches.Noun);
        }

        return null;
    }

    private Figure? Branches(Figure figure)
    {
        var kinds = (figure.Line.Node.Condition ?? string.Empty)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(kind => Diacritics.Fold(kind))
            .Select(kind => kind.StartsWith("chi bo", StringComparison.Ordinal) ? kind : "chi bo " + kind)
            .ToList();
        return Figures.FirstOrDefault(other => other.Counts && kinds.Contains(other.Key, StringComparer.Ordinal))
            ?? (kinds.Count > 0 ? null : Figures.FirstOrDefault(other => other.Line.Step.Id == figure.Line.Step.Id
                && other.Role is FigureRole.Total or FigureRole.Plain && other.Key.StartsWith("chi bo", StringComparison.Ordinal)));
    }

    private static Share? Make(Figure part, decimal whole, OutlineLine? place, string noun) =>
        whole > 0 && part.Value >= 0 && part.Value <= whole ? new Share(part, whole, place, noun) : null;
}
