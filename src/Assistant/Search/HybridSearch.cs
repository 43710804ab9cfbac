using Assistant.Search.Vectors;

namespace Assistant.Search;

/// <summary>Search by words, and by vectors too where there are some. Any number of threads may search at once.</summary>
/// <param name="vectors">Null when no endpoint is configured.</param>
public sealed class HybridSearch(VectorLibrary? vectors)
{
    // How far down each ranking is fused.
    private const int Depth = 100;

    // One long document may fill a whole ranking; behind so many passages nothing is worth finding.
    private const int DeepestGroups = 6400;

    // How many ranks from the top a passage with the very numbers and symbols of the question is held in its place.
    private const int Top = 10;

    /// <summary>The passages that fit the question, best first.</summary>
    /// <returns>At most <paramref name="limit"/>. Exactly what the words alone find when there are no vectors, or the endpoint
    /// gives none for the question; nothing when no word of the question occurs anywhere.</returns>
    public Task<IReadOnlyList<FusedHit>> SearchAsync(CorpusSnapshot corpus, string question, int limit, CancellationToken cancel) =>
        SearchAsync(corpus, question, limit, within: null, cancel);

    /// <summary>The same, in some documents only.</summary>
    /// <param name="within">Null searches everything.</param>
    public async Task<IReadOnlyList<FusedHit>> SearchAsync(CorpusSnapshot corpus, string question, int limit, PassageScope? within, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        if (vectors is null || within is { IsEmpty: true } || await vectors.NearestAsync(corpus, question, Depth, within, cancel) is not { } nearest)
        {
            return [.. corpus.Index.Search(question, limit, within).Select(hit => new FusedHit(hit.Passage, hit.Score))];
        }

        // Always as many: whoever asks for more gets the same beginning.
        var hits = corpus.Index.Search(question, Depth, within);
        if (hits.Count == 0)
        {
            // Something is always nearest, even to a question about nothing in here.
            return [];
        }

        List<FusedHit> fused = [.. Fused(corpus, question, hits, [.. nearest.Select(one => one.Ordinal)])];
        return [.. fused.Count < limit ? fused.Concat(Rest(corpus, question, limit, within, fused)) : fused.Take(limit)];
    }

    /// <summary>The documents that have passages that fit the question, in order of the best one.</summary>
    /// <param name="limit">How many documents at most.</param>
    /// <param name="shown">How many hits of each at most.</param>
    public async Task<GroupedHits> SearchGroupedAsync(
        CorpusSnapshot corpus, string question, int limit, int shown, PassageScope? within, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shown);
        for (var depth = Depth; ; depth *= 4)
        {
            var hits = await SearchAsync(corpus, question, depth, within, cancel);
            var grouped = GroupedHits.Of(hits, limit, shown, depth);
            if (grouped.Groups.Count == limit || hits.Count < depth || depth >= DeepestGroups)
            {
                return grouped;
            }
        }
    }

    private static IEnumerable<FusedHit> Fused(CorpusSnapshot corpus, string question, IReadOnlyList<Hit> hits, IReadOnlyList<int> nearest)
    {
        var passages = hits.ToDictionary(hit => hit.Passage.Ordinal, hit => hit.Passage);
        var exact = new ExactTerms(question);
        var kept = exact.AnyAsked ? hits.Take(Top).Where(hit => exact.AreAllIn(hit.Passage)).Select(hit => hit.Passage.Ordinal).ToHashSet() : [];
        var ranks = RankFusion.Fuse([.. hits.Select(hit => hit.Passage.Ordinal)], nearest, kept);
        return ranks.Select(rank => new FusedHit(
            passages.GetValueOrDefault(rank.Ordinal) ?? corpus.Index.Passages[rank.Ordinal], rank.Score, new FusedHit.Both(rank.ByWords, rank.ByVector)));
    }

    // Too far down for ranks to say anything: in the order of the words.
    private static IEnumerable<FusedHit> Rest(CorpusSnapshot corpus, string question, int limit, PassageScope? within, List<FusedHit> fused)
    {
        var seen = fused.Select(hit => hit.Passage.Ordinal).ToHashSet();
        return corpus.Index.Search(question, limit, within)
            .Select((hit, index) => new FusedHit(hit.Passage, 0, new FusedHit.Both(index + 1, null)))
            .Where(hit => !seen.Contains(hit.Passage.Ordinal))
            .Take(limit - fused.Count);
    }
}
