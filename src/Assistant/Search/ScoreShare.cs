namespace Assistant.Search;

/// <summary>What one term of a query gave a passage.</summary>
/// <param name="Term">The words that were looked for; two words for a pair that stands side by side.</param>
public sealed record ScoreShare(string Term, QueryTermSource Source, double Score);
