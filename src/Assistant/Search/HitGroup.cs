namespace Assistant.Search;

/// <summary>What was found in one document.</summary>
/// <param name="Hits">Best first; never empty.</param>
/// <param name="More">How many further passages of it were found as far down as was looked.</param>
public sealed record HitGroup(string DocumentId, IReadOnlyList<FusedHit> Hits, int More);
