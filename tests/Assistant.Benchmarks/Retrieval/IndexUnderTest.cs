using Assistant.Search;
using Assistant.Search.Segments;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>The engine as the benchmarks see it. Whatever changes inside the search is followed here and nowhere else.</summary>
internal sealed class IndexUnderTest
{
    private readonly SearchIndex _index;

    // Parts that the index has for itself. Made when they are asked for: what opening costs is the index's alone.
    private readonly Lazy<Ranker> _ranker;
    private readonly Lazy<QueryPlanner> _planner;

    private IndexUnderTest(SearchIndex index)
    {
        _index = index;
        _ranker = new(() => new Ranker(index.Vocabulary, (AllPassages)index.Passages));
        _planner = new(() => new QueryPlanner(index.Vocabulary, index.Normaliser, new Expressions(index.Vocabulary)));
    }

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
            builder.Add(new SegmentDocument(document, 1, "", 0), of);
            start += of.Count;
        }

        var draft = builder.Finish();
        draft.WriteTo(Path.Combine(folder, draft.Name));
    }

    /// <summary>Opens all segments of a folder; no store is needed.</summary>
    public static IndexUnderTest Open(string folder) => new(SearchIndex.Of([.. Directory.GetFiles(folder, "*.segment").Order(StringComparer.Ordinal).Select(file =>
        new Segment(SegmentImage.Open(file) ?? throw new InvalidDataException($"'{file}' was made by another build of the program. Delete it and run again.")))]));

    /// <summary>Ranks without reading any passage.</summary>
    /// <returns>How many were found.</returns>
    public int Rank(string query, int limit) => _ranker.Value.Rank(_planner.Value.Plan(query), limit).Count;

    /// <summary>BM25 over the typed syllables and nothing else, which must agree with Lucene.</summary>
    /// <returns>Best first.</returns>
    public IReadOnlyList<ScoredPassage> SearchPlain(string query, int limit)
    {
        var plan = new PlanBuilder(_index.Vocabulary);
        foreach (var (syllable, count) in SpacedTokens.Of(query).CountBy(token => token, StringComparer.Ordinal))
        {
            plan.Add(syllable, ScoreFactor.Typed, count);
        }

        return [.. _ranker.Value.Rank(plan.Terms, limit).Select(ranked => new ScoredPassage(ranked.Ordinal, ranked.Score))];
    }

    /// <summary>The whole way, with the passages' texts.</summary>
    public IReadOnlyList<Hit> Search(string query, int limit) => _index.Search(query, limit);

    public IReadOnlyList<string> Found(string query, int limit) => [.. Search(query, limit).Select(hit => hit.Passage.DocumentId)];
}
