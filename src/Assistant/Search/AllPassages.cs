using System.Collections;
using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>The passages of all segments in order of their documents, whichever segment they stand in.</summary>
internal sealed class AllPassages : IReadOnlyList<Passage>
{
    private readonly IReadOnlyList<Segment> _segments;

    /// <summary>Passages that stand one after the other both in a segment and in the corpus.</summary>
    private readonly record struct Run(int Segment, int Start, int Ordinal);

    // In order of ordinals; and those of each segment in order of their places there.
    private readonly Run[] _runs;
    private readonly Run[][] _bySegment;

    /// <param name="sorted">Whether documents stand in order of their ids; otherwise segments and documents keep the order that they have.</param>
    public AllPassages(IReadOnlyList<Segment> segments, bool sorted)
    {
        _segments = segments;
        Count = segments.Sum(segment => segment.Live);
        _runs = [.. Runs(segments, sorted)];
        _bySegment = [.. segments.Select((_, index) => _runs.Where(run => run.Segment == index).OrderBy(run => run.Start).ToArray())];
    }

    public int Count { get; }

    public Passage this[int index]
    {
        get
        {
            var (segment, passage) = PlaceOf(index);
            return _segments[segment][passage] with { Ordinal = index };
        }
    }

    public int OrdinalOf(int segment, int passage)
    {
        var runs = _bySegment[segment];
        var run = runs[Last(runs, passage, static (run, value) => run.Start <= value)];
        return run.Ordinal + passage - run.Start;
    }

    public (int Segment, int Passage) PlaceOf(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, Count);
        var run = _runs[Last(_runs, ordinal, static (run, value) => run.Ordinal <= value)];
        return (run.Segment, run.Start + ordinal - run.Ordinal);
    }

    public IEnumerator<Passage> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<Run> Runs(IReadOnlyList<Segment> segments, bool sorted)
    {
        var parts = segments.SelectMany((segment, index) => segment.Parts().Select(part => (Segment: index, part.Document.Id, part.Start, part.End)));
        var ordinal = 0;
        var end = (Segment: -1, Place: -1);
        foreach (var part in sorted && segments.Count > 1 ? parts.OrderBy(part => part.Id, StringComparer.Ordinal) : parts)
        {
            if (part.Start == part.End)
            {
                continue;
            }

            if (end != (part.Segment, part.Start))
            {
                yield return new Run(part.Segment, part.Start, ordinal);
            }

            ordinal += part.End - part.Start;
            end = (part.Segment, part.End);
        }
    }

    // The last run for which it holds; it holds for all before.
    private static int Last(Run[] runs, int value, Func<Run, int, bool> holds)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = holds(runs[middle], value) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
