namespace Assistant.Search;

/// <summary>Finds the passages that a question is about. Never changes; any number of threads may search at once.</summary>
public sealed class SearchIndex
{
    private readonly QueryPlanner _planner;
    private readonly Scorer _scorer;

    private SearchIndex(IReadOnlyList<Passage> passages, IndexData data)
    {
        Passages = passages;
        Data = data;
        Vocabulary = new Vocabulary(data);
        Normaliser = new QuestionNormaliser(Vocabulary, passages.Count);
        _planner = new QueryPlanner(Vocabulary, Normaliser, new Expressions(Vocabulary));
        _scorer = new Scorer(data);
    }

    /// <summary>All that can be found; a passage stands at its ordinal.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Restores marks, long forms and spelling of a question by the words of these passages.</summary>
    public QuestionNormaliser Normaliser { get; }

    /// <summary>How many bytes the index takes when it is kept.</summary>
    public long KeptBytes => Data.Bytes;

    internal IndexData Data { get; }

    internal Vocabulary Vocabulary { get; }

    public static SearchIndex Build(IReadOnlyList<Passage> passages) => new(passages, IndexBuilder.Build(passages));

    /// <summary>The passages that fit the question, best first.</summary>
    /// <returns>At most <paramref name="limit"/>; equal scores keep document order.
    /// Empty when no word of the question occurs anywhere.</returns>
    public IReadOnlyList<Hit> Search(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return [.. _scorer.Top(_planner.Plan(query), limit).Select(top => new Hit(Passages[top.Passage], top.Score))];
    }

    /// <summary>Which words of the question gave the passage its score, the greatest share first.</summary>
    public IReadOnlyList<ScoreShare> Explain(string query, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passage);
        return [.. _scorer.Shares(_planner.Plan(query), passage.Ordinal).OrderByDescending(share => share.Score)];
    }

    internal static SearchIndex From(IReadOnlyList<Passage> passages, IndexData data) => new(passages, data);
}
