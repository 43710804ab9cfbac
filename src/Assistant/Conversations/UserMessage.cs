namespace Assistant.Conversations;

/// <param name="Form">What a card or form sent, by field id; null for a typed line.</param>
public sealed record UserMessage(
    string ConversationId,
    string UserId,
    string Text,
    IReadOnlyDictionary<string, string>? Form = null)
{
    /// <summary>Called with what may already be shown of the reply, each time more of it; null where the channel shows only whole replies.</summary>
    public Action<string>? Preview { get; init; }

    /// <summary>Cancelled when nobody waits for better words any more: the reply comes without them, and at once.</summary>
    public CancellationToken Patience { get; init; }
}
