using Assistant.Corpus;
using Assistant.Corpus.Validity;
using Assistant.Text;

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

            builder.Add(new SegmentDocument(document[0].DocumentId, 0, "", 0), [], document);
        }

        yield return new Segment(SegmentImage.InMemory(builder.Finish()));
    }

    /// <summary>Segments with these documents: one, unless they have more passages than a segment takes.</summary>
    /// <param name="most">Passages of one segment; where a single document has more, neighbours are joined.</param>
    public static IEnumerable<SegmentDraft> Of(IEnumerable<(DocumentHead Head, Document Document)> documents, int most = SegmentBuilder.MostPassages)
    {
        var builder = new SegmentBuilder();
        foreach (var (head, document) in documents.OrderBy(one => one.Head.Id, StringComparer.Ordinal))
        {
            var passages = AtMost(most, PassageSplitter.Split([document]));
            if (builder.Passages > 0 && builder.Passages + passages.Count > most)
            {
                yield return builder.Finish();
                builder = new SegmentBuilder();
            }

            var card = CardCode.Write(DocumentCard.Of(document) with { Id = head.Id });
            builder.Add(new SegmentDocument(head.Id, head.Version, head.ContentHash, 0), card, passages.Select(passage => passage with { DocumentId = head.Id }));
        }

        yield return builder.Finish();
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

    // So many neighbours make one passage that no more than most are left. Nothing that could be found is lost.
    private static IReadOnlyList<Passage> AtMost(int most, IReadOnlyList<Passage> passages) =>
        passages.Count <= most ? passages : [.. passages.Chunk((passages.Count + most - 1) / most).Select(Joined)];

    private static Passage Joined(Passage[] neighbours) => neighbours[0] with
    {
        Text = string.Join('\n', neighbours.Select(passage => passage.Text)),
        Context = string.Join('\n', neighbours.SelectMany(passage => passage.Context.Split('\n')).Distinct(StringComparer.Ordinal)),
        Span = new TextSpan(neighbours.Min(passage => passage.Span.Start), neighbours.Max(passage => passage.Span.End)),
    };

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
