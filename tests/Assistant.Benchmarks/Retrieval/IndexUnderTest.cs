using Assistant.Search;
using Assistant.Search.Segments;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>The engine as the benchmarks see it. Whatever changes inside the search is followed here and nowhere else.</summary>
internal sealed class IndexUnderTest
{
    private readonly SearchIndex _index;

    private IndexUnderTest(SearchIndex index) => _index = index;

    /// <summary>How many passages one segment takes.</summary>
    public static int PassagesOfSegment => SegmentBuilder.MostPassages;

    public int Passages => _index.Passages.Count;

    public static IndexUnderTest Build(IReadOnlyList<Passage> passages) => new(SearchIndex.Build(passages));

    /// <summary>Indexes passages and keeps them as one segment. Passages of a document stand together, and in one segment only.</summary>
    public static void Keep(string folder, IReadOnlyList<Passage> passages)
    {
        var builder = new SegmentBuilder();
        for (var start = 0; start < passages.Count;)
        {
            var document = passages[start].DocumentId;
            var of = passages.Skip(start).TakeWhile(passage => passage.DocumentId == document).ToList();
            builder.Add(new SegmentDocument(document, 1, "", 0), [], of);
            start += of.Count;
        }

        var draft = builder.Finish();
        draft.WriteTo(Path.Combine(folder, draft.Name));
    }

    /// <summary>Opens all segments of a folder; no store is needed.</summary>
    public static IndexUnderTest Open(string folder)
    {
        var files = Directory.GetFiles(folder, "*.segment");
        var isLarge = IndexFolder.IsLarge(files);
        return new(SearchIndex.Of([.. files.Order(StringComparer.Ordinal).Select(file => new Segment(
            SegmentImage.Open(file, isLarge) ?? throw new InvalidDataException($"'{file}' was made by another build of the program. Delete it and run again.")))]));
    }

    /// <summary>The whole ranking, without reading any passage.</summary>
    public RankedPassage[] Rank(string query, int limit) => _index.Rank(query, RankingWeights.Usual, limit);

    public IReadOnlyList<Passage> Found(string query, RankingWeights? weights, int limit) =>
        [.. _index.Rank(query, weights, limit).Select(ranked => _index.Passages[ranked.Ordinal])];

    /// <summary>BM25 over the typed syllables and nothing else: what Lucene computes.</summary>
    /// <returns>Best first.</returns>
    public IReadOnlyList<ScoredPassage> SearchPlain(string query, int limit) =>
        [.. _index.RankPlain(query, limit).Select(ranked => new ScoredPassage(ranked.Ordinal, ranked.Score))];

    /// <summary>The whole way, with the passages' texts.</summary>
    public IReadOnlyList<Hit> Search(string query, int limit) => _index.Search(query, limit);
}
