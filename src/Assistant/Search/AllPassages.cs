using System.Collections;

namespace Assistant.Search;

/// <summary>The passages of all segments in order of their documents' ids, whichever segment they stand in.</summary>
internal sealed class AllPassages : IReadOnlyList<Passage>
{
    private readonly IReadOnlyList<Segment> _segments;

    // For each segment, the ordinal of each of its passages, ascending.
    private readonly int[][] _ordinals;

    public AllPassages(IReadOnlyList<Segment> segments)
    {
        _segments = segments;
        _ordinals = [.. segments.Select(segment => new int[segment.Passages.Count])];
        Count = segments.Sum(segment => segment.Passages.Count);
        if (segments is [var only])
        {
            Number(_ordinals[0], 0, only.Passages.Count, 0);
            return;
        }

        var documents = segments
            .SelectMany((segment, index) => segment.Documents.Select(document => (index, document)))
            .OrderBy(one => one.document.Id, StringComparer.Ordinal);
        var starts = new int[segments.Count];
        var next = 0;
        foreach (var (index, document) in documents)
        {
            Number(_ordinals[index], starts[index], document.Passages, next);
            starts[index] += document.Passages;
            next += document.Passages;
        }
    }

    public int Count { get; }

    public Passage this[int index]
    {
        get
        {
            var (segment, local) = PlaceOf(index);
            return _segments[segment].Passages[local] with { Ordinal = index };
        }
    }

    public int OrdinalOf(int segment, int passage) => _ordinals[segment][passage];

    public (int Segment, int Passage) PlaceOf(int ordinal)
    {
        for (var segment = 0; segment < _ordinals.Length; segment++)
        {
            if (Array.BinarySearch(_ordinals[segment], ordinal) is >= 0 and var local)
            {
                return (segment, local);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "No passage has this ordinal.");
    }

    public IEnumerator<Passage> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Number(int[] ordinals, int from, int count, int first)
    {
        for (var i = 0; i < count; i++)
        {
            ordinals[from + i] = first + i;
        }
    }
}
