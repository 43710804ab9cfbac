using Assistant.Search.Vectors;

namespace Assistant.Search;

/// <summary>Search by words, and by vectors too where there are some. Any number of threads may search at once.</summary>
/// <param name="vectors">Null when no endpoint is configured.</param>
public sealed class HybridSearch(VectorLibrary? vectors)
{
    // How far down each ranking is fused.
    private const int Depth = 100;

    // How many ranks from the top a passage with the very numbers and symbols of the question is held in its place.
    private const int Top = 10;

    /// <summary>The passages that fit the question, best first.</summary>
    /// <returns>At most <paramref name="limit"/>. Exactly what the words alone find when there are no vectors, or the endpoint
    /// gives none for the question; nothing when no word of the question occurs anywhere.</returns>
    public async Task<IReadOnlyList<FusedHit>> SearchAsync(CorpusSnapshot corpus, string question, int limit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        if (vectors is null || await vectors.NearestAsync(corpus, question, Depth, cancel) is not { } nearest)
        {
            return [.. corpus.Index.Search(question, limit).Select(hit => new FusedHit(hit.Passage, hit.Score))];
        }

        // Always as many: whoever asks for more gets the same beginning.
        var hits = corpus.Index.Search(question, Depth);
        if (hits.Count == 0)
        {
            // Something is always nearest, even to a question about nothing in here.
            return [];
        }

        List<FusedHit> fused = [.. Fused(corpus, question, hits, [.. nearest.Select(one => one.Ordinal)])];
        return [.. fused.Count < limit ? fused.Concat(Rest(corpus, question, limit, fused)) : fused.Take(limit)];
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
    private static IEnumerable<FusedHit> Rest(CorpusSnapshot corpus, string question, int limit, List<FusedHit> fused)
    {
        var seen = fused.Select(hit => hit.Passage.Ordinal).ToHashSet();
        return corpus.Index.Search(question, limit)
            .Select((hit, index) => new FusedHit(hit.Passage, 0, new FusedHit.Both(index + 1, null)))
            .Where(hit => !seen.Contains(hit.Passage.Ordinal))
            .Take(limit - fused.Count);
    }
}
