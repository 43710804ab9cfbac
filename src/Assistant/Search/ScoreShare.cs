namespace Assistant.Search;

/// <summary>What one factor gave a passage's score.</summary>
/// <param name="Term">The words that were looked for, two for a pair that stands side by side; empty for other factors.</param>
public sealed record ScoreShare(string Term, ScoreFactor Factor, double Score);
