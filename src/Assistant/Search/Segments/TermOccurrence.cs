namespace Assistant.Search.Segments;

/// <summary>Where a term of the query stands in a stream, in words from its beginning.</summary>
/// <param name="First">The place of the pair's first word; the same as <paramref name="Last"/> for a single one.</param>
internal readonly record struct TermOccurrence(int First, int Last, int Term);
