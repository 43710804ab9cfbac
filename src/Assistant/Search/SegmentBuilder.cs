using Assistant.Corpus;

namespace Assistant.Search;

/// <summary>Makes segments, from documents or from other segments.</summary>
internal static class SegmentBuilder
{
    /// <summary>A whole index over passages that stand in no store; they keep the order that they come in.</summary>
    public static Segment Of(IReadOnlyList<Passage> passages) => new([], passages, IndexBuilder.Build(passages));

    public static Segment Of(IEnumerable<(DocumentHead Head, Document Document)> documents)
    {
        var ordered = documents.OrderBy(one => one.Head.Id, StringComparer.Ordinal).ToList();
        var passages = PassageSplitter.Split([.. ordered.Select(one => one.Document)]);
        var counts = passages.CountBy(passage => passage.DocumentId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new Segment(
            [.. ordered.Select(one => new SegmentDocument(one.Head.Id, one.Head.Version, one.Head.ContentHash, counts.GetValueOrDefault(one.Head.Id)))],
            passages,
            IndexBuilder.Build(passages));
    }

    /// <summary>One segment with the documents of several. No document is read or parsed for it.</summary>
    public static Segment Merged(IReadOnlyList<Segment> segments)
    {
        var documents = segments
            .SelectMany(segment => Places(segment).Select(place => (segment, place.Document, place.Start)))
            .OrderBy(one => one.Document.Id, StringComparer.Ordinal)
            .ToList();
        var passages = new List<Passage>();
        foreach (var (segment, document, start) in documents)
        {
            for (var i = 0; i < document.Passages; i++)
            {
                passages.Add(segment.Passages[start + i] with { Ordinal = passages.Count });
            }
        }

        return new Segment([.. documents.Select(one => one.Document)], passages, IndexBuilder.Build(passages));
    }

    private static IEnumerable<(SegmentDocument Document, int Start)> Places(Segment segment)
    {
        var start = 0;
        foreach (var document in segment.Documents)
        {
            yield return (document, start);
            start += document.Passages;
        }
    }
}
