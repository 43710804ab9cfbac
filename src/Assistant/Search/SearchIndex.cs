using Assistant.Corpus.Validity;
using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>Finds the passages that a question is about. Never changes; any number of threads may search at once.</summary>
public sealed class SearchIndex
{
    // The first question reads the tables of the language; who only opens the index need not wait for them.
    private readonly Lazy<QuestionNormaliser> _normaliser;
    private readonly Lazy<QueryPlanner> _planner;
    private readonly Ranker _ranker;
    private readonly AllPassages _passages;

    private SearchIndex(IReadOnlyList<Segment> segments, bool sorted)
    {
        Segments = segments;
        _passages = new AllPassages(segments, sorted);
        Neighbours = new PassageNeighbours(_passages);
        Vocabulary = new Vocabulary(segments);
        _normaliser = new(() => new QuestionNormaliser(Vocabulary, _passages.Count));
        _planner = new(() => new QueryPlanner(Vocabulary, Normaliser, new Expressions(Vocabulary)));
        _ranker = new Ranker(Vocabulary, _passages);
        Proposals = new SearchProposals(this);
    }

    /// <summary>All that can be found; a passage stands at its ordinal.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    public PassageNeighbours Neighbours { get; }

    /// <summary>What else may have been meant where a question finds nothing or little.</summary>
    public SearchProposals Proposals { get; }

    /// <summary>Restores marks, long forms and spelling of a question by the words of these passages.</summary>
    public QuestionNormaliser Normaliser => _normaliser.Value;

    /// <summary>How many bytes the index takes when it is kept, with the passages' words.</summary>
    public long KeptBytes => Segments.Sum(segment => segment.Image.Length);

    internal IReadOnlyList<Segment> Segments { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>Who the documents are, in order of id. Only of an index over documents that stand in a store.</summary>
    internal IReadOnlyList<DocumentCard> Cards() => [.. Segments.SelectMany(segment => segment.Cards).OrderBy(card => card.Id, StringComparer.Ordinal)];

    /// <summary>An index that is kept in memory only, over passages in the order in which they are given.</summary>
    public static SearchIndex Build(IReadOnlyList<Passage> passages) => new([.. SegmentMaker.Of(passages)], sorted: false);

    /// <summary>The passages that fit the question, best first.</summary>
    /// <param name="within">Null searches everything.</param>
    /// <returns>At most <paramref name="limit"/>; equal scores keep document order.
    /// Empty when no word of the question occurs anywhere.</returns>
    public IReadOnlyList<Hit> Search(string query, int limit, PassageScope? within = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return [.. Rank(query, RankingWeights.Usual, limit, within).Select(ranked => new Hit(_passages[ranked.Ordinal], ranked.Score))];
    }

    /// <summary>As <see cref="Search"/>, without reading what the passages say.</summary>
    public IReadOnlyList<RankedPassage> Rank(string query, int limit, PassageScope? within = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return Rank(query, RankingWeights.Usual, limit, within);
    }

    /// <summary>As <see cref="Rank(string, int, PassageScope?)"/>, with where the passages stand.</summary>
    public IReadOnlyList<PassagePlace> Places(string query, int limit, PassageScope? within = null) =>
        [.. Rank(query, limit, within).Select(ranked => PlaceOf(ranked.Ordinal))];

    /// <summary>What the passage's score is made of, the greatest share first. The shares add up to the score that the same search gave.</summary>
    /// <param name="limit">Of that search.</param>
    /// <param name="within">Of that search too.</param>
    /// <returns>Empty for a passage that it did not find.</returns>
    public IReadOnlyList<ScoreShare> Explain(string query, Passage passage, int limit = 1, PassageScope? within = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passage);
        using var work = Plan(query, within);
        return [.. _ranker.Shares(work, RankingWeights.Usual, passage.Ordinal, limit, within).OrderByDescending(share => share.Score)];
    }

    /// <summary>The passages of some documents, to search in them alone.</summary>
    /// <param name="documents">Those that are not here are left out.</param>
    public PassageScope Within(IEnumerable<string> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new PassageScope(_passages, Segments, documents.ToHashSet(StringComparer.Ordinal));
    }

    /// <param name="weights">Null for BM25 alone.</param>
    internal RankedPassage[] Rank(string query, RankingWeights? weights, int limit, PassageScope? within = null)
    {
        using var work = Plan(query, within);
        var ranked = _ranker.Rank(work, weights, limit, within);
        // The segments' memory must not go while it is read.
        GC.KeepAlive(this);
        return ranked;
    }

    /// <summary>BM25 of the typed words alone: no pairs, no other spellings, no further factors.</summary>
    internal RankedPassage[] RankPlain(string query, int limit, PassageScope? within = null)
    {
        using var work = Workspace.Rent();
        _planner.Value.PlanPlain(query, work.Tokens, work.Plan);
        var ranked = _ranker.Rank(work, null, limit, within);
        GC.KeepAlive(this);
        return ranked;
    }

    private PassagePlace PlaceOf(int ordinal)
    {
        var (segment, passage) = _passages.PlaceOf(ordinal);
        return Segments[segment].PlaceOf(passage);
    }

    private Workspace Plan(string query, PassageScope? within)
    {
        if (within?.IsOf(_passages) == false)
        {
            throw new ArgumentException("The passages to search in are those of another index.", nameof(within));
        }

        var work = Workspace.Rent();
        _planner.Value.Plan(QueryText.Cut(query), work.Tokens, work.Plan);
        return work;
    }

    /// <summary>No document may stand in two of the segments; in each they stand in order of their ids, and so they are ranked.</summary>
    internal static SearchIndex Of(IReadOnlyList<Segment> segments) => new(segments, sorted: true);
}
