using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>The engine as the benchmarks see it. Whatever changes inside the search is followed here and nowhere else.</summary>
internal sealed class IndexUnderTest
{
    private readonly SearchIndex _index;

    private IndexUnderTest(SearchIndex index) => _index = index;

    /// <summary>How many passages one segment takes.</summary>
    public static int PassagesOfSegment => 65_536;

    public int Passages => _index.Passages.Count;

    public long KeptBytes => _index.KeptBytes;

    public static IndexUnderTest Build(IReadOnlyList<Passage> passages) => new(SearchIndex.Build(passages));

    /// <summary>Indexes passages and keeps them as one segment. Passages of a document stand together, and in one segment only.</summary>
    public static void Keep(string folder, IReadOnlyList<Passage> passages)
    {
        var documents = passages.CountBy(passage => passage.DocumentId, StringComparer.Ordinal).Select(one => new SegmentDocument(one.Key, 1, "", one.Value)).ToList();
        var segment = new Segment(documents, passages, IndexBuilder.Build(passages));
        SegmentFile.Write(Path.Combine(folder, SegmentFile.NameOf(documents)), segment);
    }

    /// <summary>Opens all segments of a folder; no store is needed.</summary>
    public static IndexUnderTest Open(string folder) =>
        new(SearchIndex.Of([.. Directory.GetFiles(folder, "*.segment").Order(StringComparer.Ordinal).Select(file =>
            SegmentFile.Read(file) ?? throw new InvalidDataException($"'{file}' was made by another build of the program. Delete it and run again."))]));

    /// <summary>Ranks without reading any passage, tells how many were found; null while the engine has no such call.</summary>
    public Func<string, int, int>? Rank { get; private init; }

    /// <summary>BM25 over the typed syllables and nothing else, which must agree with Lucene; null while the engine has no such call.</summary>
    public Func<string, int, IReadOnlyList<ScoredDocument>>? SearchPlain { get; private init; }

    /// <summary>The whole way, with the passages' texts.</summary>
    public IReadOnlyList<Hit> Search(string query, int limit) => _index.Search(query, limit);

    public IReadOnlyList<string> Found(string query, int limit) => [.. Search(query, limit).Select(hit => hit.Passage.DocumentId)];
}
