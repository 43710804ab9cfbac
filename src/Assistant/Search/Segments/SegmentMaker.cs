using Assistant.Corpus;

namespace Assistant.Search.Segments;

/// <summary>Makes segments of documents, of passages, and of other segments.</summary>
internal static class SegmentMaker
{
    /// <summary>Segments in memory with passages that stand in no store, in the order in which they are given.</summary>
    public static IEnumerable<Segment> Of(IReadOnlyList<Passage> passages)
    {
        var builder = new SegmentBuilder();
        foreach (var document in Runs(passages))
        {
            if (builder.Passages > 0 && builder.Passages + document.Count > SegmentBuilder.MostPassages)
            {
                yield return new Segment(SegmentImage.InMemory(builder.Finish()));
                builder = new SegmentBuilder();
            }

            builder.Add(new SegmentDocument(document[0].DocumentId, 0, "", 0), document);
        }

        yield return new Segment(SegmentImage.InMemory(builder.Finish()));
    }

    public static SegmentDraft Of(IEnumerable<(DocumentHead Head, Document Document)> documents)
    {
        var builder = new SegmentBuilder();
        foreach (var (head, document) in documents.OrderBy(one => one.Head.Id, StringComparer.Ordinal))
        {
            builder.Add(new SegmentDocument(head.Id, head.Version, head.ContentHash, 0), PassageSplitter.Split([document]).Select(passage => passage with { DocumentId = head.Id }));
        }

        return builder.Finish();
    }

    /// <summary>One segment with the documents of several. No document is read or parsed for it.</summary>
    public static SegmentDraft Merged(IReadOnlyList<Segment> segments)
    {
        var builder = new SegmentBuilder();
        int[][] numbers = [.. segments.Select(builder.Numbers)];
        var parts = segments.SelectMany((segment, at) => segment.Parts().Select(part => (Segment: at, part.Document, part.Index)));
        foreach (var part in parts.OrderBy(part => part.Document.Id, StringComparer.Ordinal))
        {
            builder.Add(segments[part.Segment], part.Document, part.Index, numbers[part.Segment]);
        }

        return builder.Finish();
    }

    // Passages of one document that stand together; a long document makes several.
    private static IEnumerable<List<Passage>> Runs(IReadOnlyList<Passage> passages)
    {
        var run = new List<Passage>();
        foreach (var passage in passages)
        {
            if (run.Count > 0 && (run[0].DocumentId != passage.DocumentId || run.Count == SegmentBuilder.MostPassages))
            {
                yield return run;
                run = [];
            }

            run.Add(passage);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
