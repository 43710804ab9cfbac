namespace Assistant.Search;

/// <summary>Something to score passages by: one term or pair, or several that count as one.</summary>
/// <param name="Label">For explanations: the words as they were looked for.</param>
/// <param name="Numbers">The vocabulary's numbers of the terms, or of the pairs.</param>
internal sealed record QueryTerm(string Label, QueryTermSource Source, bool IsPair, long[] Numbers, double Weight);
