namespace Assistant.Search.Segments;

/// <summary>A query term with what it counts.</summary>
/// <param name="Factor">What BM25 gives a passage that is saturated with it: its weight times its rarity.</param>
/// <param name="Share">The factor's share of all, in 65535ths: the scale of <see cref="Accumulator"/>.</param>
internal readonly record struct WeightedTerm(QueryTerm Term, float Factor, ushort Share);
