namespace Assistant.Search;

/// <summary>
/// One immutable part of the index: some documents, their passages and the postings of those. Any number of segments search as
/// one index would that held all their passages.
/// </summary>
internal sealed class Segment(IReadOnlyList<SegmentDocument> documents, IReadOnlyList<Passage> passages, IndexData data)
{
    /// <summary>In order of id, ordinal; their passages stand in the same order.</summary>
    public IReadOnlyList<SegmentDocument> Documents => documents;

    /// <summary>Their ordinals count from the segment's first passage. Read from the disk where the segment is kept there.</summary>
    public IReadOnlyList<Passage> Passages => passages;

    public IndexData Data => data;

    /// <summary>The segment as if these documents had never been in it. Their words may stay in the list of terms, held by no passage.</summary>
    public Segment Without(Func<SegmentDocument, bool> gone)
    {
        var kept = new List<int>();
        var places = new int[passages.Count];
        var at = 0;
        foreach (var document in documents)
        {
            var leaves = gone(document);
            for (var end = at + document.Passages; at < end; at++)
            {
                places[at] = leaves ? -1 : kept.Count;
                if (!leaves)
                {
                    kept.Add(at);
                }
            }
        }

        return new Segment(
            [.. documents.Where(document => !gone(document))],
            new ChosenPassages(passages, kept),
            data with { Singles = data.Singles.Moved(places), Pairs = data.Pairs.Moved(places), Lengths = [.. kept.Select(passage => data.Lengths[passage])] });
    }
}
