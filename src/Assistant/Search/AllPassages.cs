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
        _runs = [.. Runs(segments, sorted && segments.Count > 1 ? Sorted(segments) : AsTheyAre(segments))];
        // In order of ordinals they stand in order of their places too: no document of a segment comes before an earlier one.
        var ofSegments = segments.Select(_ => new List<Run>()).ToArray();
        foreach (var run in _runs)
        {
            ofSegments[run.Segment].Add(run);
        }

        _bySegment = Array.ConvertAll(ofSegments, runs => runs.ToArray());
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

    // Documents that stand one after the other both in a segment and in the corpus.
    private static IEnumerable<(int Segment, int First, int End)> AsTheyAre(IReadOnlyList<Segment> segments) =>
        segments.Select((segment, index) => (index, 0, segment.DocumentsInFile));

    /// <summary>Merges what is sorted in each segment. Documents of two segments seldom stand by turns: whole stretches are taken.</summary>
    private static IEnumerable<(int Segment, int First, int End)> Sorted(IReadOnlyList<Segment> segments)
    {
        var next = new PriorityQueue<(int Segment, int Document), string>(StringComparer.Ordinal);
        for (var index = 0; index < segments.Count; index++)
        {
            if (segments[index].DocumentsInFile > 0)
            {
                next.Enqueue((index, 0), segments[index].IdOf(0));
            }
        }

        while (next.TryDequeue(out var first, out _))
        {
            var segment = segments[first.Segment];
            var end = next.TryPeek(out _, out var other) ? FirstFrom(segment, first.Document + 1, other) : segment.DocumentsInFile;
            yield return (first.Segment, first.Document, end);
            if (end < segment.DocumentsInFile)
            {
                next.Enqueue((first.Segment, end), segment.IdOf(end));
            }
        }
    }

    /// <summary>The first document from a place on that does not stand before an id. Looks near the place first.</summary>
    private static int FirstFrom(Segment segment, int from, string id)
    {
        var (low, step) = (from, 1);
        for (; low + step <= segment.DocumentsInFile && StandsBefore(low + step - 1); step *= 2)
        {
            low += step;
        }

        var high = Math.Min(low + step - 1, segment.DocumentsInFile);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = StandsBefore(middle) ? (middle + 1, high) : (low, middle);
        }

        return low;

        bool StandsBefore(int document) => string.CompareOrdinal(segment.IdOf(document), id) < 0;
    }

    private static IEnumerable<Run> Runs(IReadOnlyList<Segment> segments, IEnumerable<(int Segment, int First, int End)> documents)
    {
        var ordinal = 0;
        var end = (Segment: -1, Place: -1);
        foreach (var (segment, start, stop) in documents.SelectMany(range => Stretches(segments[range.Segment], range.First, range.End).Select(part => (range.Segment, part.Start, part.End))))
        {
            if (end != (segment, start))
            {
                yield return new Run(segment, start, ordinal);
            }

            ordinal += stop - start;
            end = (segment, stop);
        }
    }

    // The passages of some documents, without those of documents that are gone.
    private static IEnumerable<(int Start, int End)> Stretches(Segment segment, int first, int end)
    {
        if (segment.Gone.Count == 0)
        {
            return segment.StartOf(first) == segment.StartOf(end) ? [] : [(segment.StartOf(first), segment.StartOf(end))];
        }

        return Enumerable.Range(first, end - first)
            .Where(document => !segment.IsGone(document) && segment.StartOf(document) < segment.EndOf(document))
            .Select(document => (segment.StartOf(document), segment.EndOf(document)));
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
