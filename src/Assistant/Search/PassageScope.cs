using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>The passages of some documents of one index. Never changes; any number of searches may use it.</summary>
public sealed class PassageScope
{
    private readonly AllPassages _passages;
    private readonly bool[] _touches;

    // For each segment, in order.
    private readonly (int Start, int End)[][] _outside;

    internal PassageScope(AllPassages passages, IReadOnlyList<Segment> segments, HashSet<string> documents)
    {
        _passages = passages;
        _touches = [.. segments.Select(segment => segment.Parts().Any(part => part.Start < part.End && documents.Contains(part.Document.Id)))];
        _outside = [.. segments.Select(segment => OutsideOf(segment, documents))];
    }

    /// <summary>Whether no passage can be found here.</summary>
    public bool IsEmpty => !_touches.Contains(true);

    /// <summary>Whether the passage with this ordinal is one of them.</summary>
    public bool Holds(int ordinal)
    {
        var (segment, passage) = _passages.PlaceOf(ordinal);
        var outside = _outside[segment];
        var (low, high) = (0, outside.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = outside[middle].End <= passage ? (middle + 1, high) : (low, middle);
        }

        return low == outside.Length || outside[low].Start > passage;
    }

    internal bool IsOf(AllPassages passages) => ReferenceEquals(passages, _passages);

    /// <summary>Whether the segment has any of them.</summary>
    internal bool Touches(int segment) => _touches[segment];

    /// <summary>The passages of the segment that are none of them; those of documents that are gone need not be there.</summary>
    internal ReadOnlySpan<(int Start, int End)> Outside(int segment) => _outside[segment];

    private static (int Start, int End)[] OutsideOf(Segment segment, HashSet<string> documents)
    {
        var outside = new List<(int Start, int End)>();
        foreach (var (document, _, start, end) in segment.Parts())
        {
            if (documents.Contains(document.Id))
            {
                continue;
            }

            if (outside.Count > 0 && outside[^1].End == start)
            {
                outside[^1] = (outside[^1].Start, end);
            }
            else
            {
                outside.Add((start, end));
            }
        }

        return [.. outside];
    }
}
