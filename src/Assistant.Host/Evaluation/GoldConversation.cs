namespace Assistant.Host.Evaluation;

/// <summary>A conversation that starts afresh, turn by turn.</summary>
public sealed record GoldConversation(string Id, IReadOnlyList<GoldTurn> Turns);
