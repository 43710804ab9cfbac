namespace Assistant.Search;

/// <summary>Finds the passages that a question is about. Never changes; any number of threads may search at once.</summary>
public sealed class SearchIndex
{
    private readonly QueryPlanner _planner;
    private readonly Scorer _scorer;
    private readonly AllPassages _passages;

    private SearchIndex(IReadOnlyList<Segment> segments)
    {
        Segments = segments;
        _passages = new AllPassages(segments);
        Vocabulary = new Vocabulary([.. segments.Select(segment => segment.Data)]);
        Normaliser = new QuestionNormaliser(Vocabulary, _passages.Count);
        _planner = new QueryPlanner(Vocabulary, Normaliser, new Expressions(Vocabulary));
        _scorer = new Scorer(Vocabulary);
    }

    /// <summary>All that can be found; a passage stands at its ordinal.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>Restores marks, long forms and spelling of a question by the words of these passages.</summary>
    public QuestionNormaliser Normaliser { get; }

    /// <summary>How many bytes the index takes when it is kept, the passages aside.</summary>
    public long KeptBytes => Segments.Sum(segment => segment.Data.Bytes);

    internal IReadOnlyList<Segment> Segments { get; }

    internal Vocabulary Vocabulary { get; }

    public static SearchIndex Build(IReadOnlyList<Passage> passages) => new([SegmentBuilder.Of(passages)]);

    /// <summary>The passages that fit the question, best first.</summary>
    /// <returns>At most <paramref name="limit"/>; equal scores keep document order.
    /// Empty when no word of the question occurs anywhere.</returns>
    public IReadOnlyList<Hit> Search(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return
        [
            .. _scorer.Top(_planner.Plan(query), limit)
                .Select(top => (Ordinal: _passages.OrdinalOf(top.Segment, top.Passage), top.Score))
                .OrderByDescending(top => top.Score)
                .ThenBy(top => top.Ordinal)
                .Take(limit)
                .Select(top => new Hit(_passages[top.Ordinal], top.Score)),
        ];
    }

    /// <summary>Which words of the question gave the passage its score, the greatest share first.</summary>
    public IReadOnlyList<ScoreShare> Explain(string query, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passage);
        var (segment, local) = _passages.PlaceOf(passage.Ordinal);
        return [.. _scorer.Shares(_planner.Plan(query), segment, local).OrderByDescending(share => share.Score)];
    }

    /// <summary>No document may stand in two of the segments.</summary>
    internal static SearchIndex Of(IReadOnlyList<Segment> segments) => new(segments);
}
