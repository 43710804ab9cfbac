namespace Assistant.Search;

/// <summary>A passage found by its words, by its vector, or by both.</summary>
/// <param name="Score">As the words gave it; where ranks were fused, of that scale.</param>
/// <param name="Ranks">Null where only words were compared.</param>
public sealed record FusedHit(Passage Passage, double Score, FusedHit.Both? Ranks = null)
{
    /// <param name="ByWords">From 1; null when words did not find it.</param>
    /// <param name="ByVector">From 1; null when it is not among the nearest.</param>
    public sealed record Both(int? ByWords, int? ByVector);
}
