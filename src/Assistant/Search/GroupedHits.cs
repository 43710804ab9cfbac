namespace Assistant.Search;

/// <summary>What was found, by document.</summary>
/// <param name="Groups">In order of their best hits.</param>
/// <param name="Depth">The limit of the search whose hits these are: scores are explained with it.</param>
public sealed record GroupedHits(IReadOnlyList<HitGroup> Groups, int Depth)
{
    /// <param name="hits">Best first.</param>
    /// <param name="shown">How many hits each group has at most.</param>
    internal static GroupedHits Of(IReadOnlyList<FusedHit> hits, int limit, int shown, int depth) => new(
        [
            .. hits.GroupBy(hit => hit.Passage.DocumentId, StringComparer.Ordinal)
                .Take(limit)
                .Select(group => group.ToList())
                .Select(group => new HitGroup(group[0].Passage.DocumentId, [.. group.Take(shown)], Math.Max(0, group.Count - shown))),
        ],
        depth);
}
