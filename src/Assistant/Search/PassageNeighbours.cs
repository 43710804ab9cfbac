namespace Assistant.Search;

/// <summary>What stands around a passage in its document. Reads that part of the document and nothing else.</summary>
public sealed class PassageNeighbours
{
    private const string Below = " > ";

    private readonly AllPassages _passages;

    internal PassageNeighbours(AllPassages passages) => _passages = passages;

    /// <summary>The passages before, in reading order. None repeats words of the passage or of another one, as a list and its items would.</summary>
    /// <param name="passage">As this index gave it.</param>
    /// <returns>At most <paramref name="count"/>; fewer where the document begins.</returns>
    public IReadOnlyList<Passage> Before(Passage passage, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var found = new List<Passage>();
        foreach (var other in From(passage, step: -1))
        {
            if (found.Count == count)
            {
                break;
            }

            if (other.Span.End <= (found.Count > 0 ? found[^1] : passage).Span.Start)
            {
                found.Add(other);
            }
        }

        found.Reverse();
        return found;
    }

    /// <summary>As <see cref="Before"/>, the other way.</summary>
    public IReadOnlyList<Passage> After(Passage passage, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var found = new List<Passage>();
        foreach (var other in From(passage, step: 1))
        {
            if (found.Count == count)
            {
                break;
            }

            if (other.Span.Start >= (found.Count > 0 ? found[^1] : passage).Span.End)
            {
                found.Add(other);
            }
        }

        return found;
    }

    /// <summary>All passages under the heading that the passage stands under, in reading order: the heading's own first, those of smaller
    /// headings below it too. Where no heading is above, those around it of which the same is true.</summary>
    /// <param name="passage">As this index gave it.</param>
    public IReadOnlyList<Passage> SectionOf(Passage passage)
    {
        List<Passage> before = [.. From(passage, step: -1).TakeWhile(other => IsWithin(other.Section, passage.Section))];
        before.Reverse();
        return [.. before, passage, .. From(passage, step: 1).TakeWhile(other => IsWithin(other.Section, passage.Section))];
    }

    /// <summary>The passages with which the headings above begin, the outermost first; the passage itself is none of them.</summary>
    /// <param name="passage">As this index gave it.</param>
    public IReadOnlyList<Passage> HeadingsOf(Passage passage)
    {
        var headings = new List<Passage>();
        var section = passage.Section;
        Passage? first = null;
        foreach (var other in From(passage, step: -1))
        {
            if (other.Section == section)
            {
                first = other;
            }
            else if (IsWithin(section, other.Section))
            {
                Add(first);
                (section, first) = (other.Section, other);
            }
        }

        Add(first);
        headings.Reverse();
        return headings;

        void Add(Passage? heading)
        {
            if (heading is not null && section.Length > 0)
            {
                headings.Add(heading);
            }
        }
    }

    // A path without words is above nothing.
    private static bool IsWithin(string section, string outer) =>
        section.StartsWith(outer, StringComparison.Ordinal)
        && (section.Length == outer.Length || (outer.Length > 0 && section.AsSpan(outer.Length).StartsWith(Below, StringComparison.Ordinal)));

    private IEnumerable<Passage> From(Passage passage, int step)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (passage.Ordinal < 0 || passage.Ordinal >= _passages.Count || _passages[passage.Ordinal] != passage)
        {
            throw new ArgumentException("The passage is one of another index.", nameof(passage));
        }

        for (var at = passage.Ordinal + step; at >= 0 && at < _passages.Count; at += step)
        {
            var other = _passages[at];
            if (other.DocumentId != passage.DocumentId)
            {
                yield break;
            }

            yield return other;
        }
    }
}
