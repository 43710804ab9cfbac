namespace Assistant.Conversations.Feedback;

/// <summary>What one reader thinks of one answer.</summary>
/// <param name="Reason">In the reader's words; empty when none was given.</param>
public sealed record Rating(string AnswerId, string UserId, Reaction Reaction, string Reason, DateTimeOffset At);
