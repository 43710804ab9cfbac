namespace Assistant.Conversations;

/// <param name="Form">What a card or form sent, by field id; null for a typed line.</param>
public sealed record UserMessage(
    string ConversationId,
    string UserId,
    string Text,
    IReadOnlyDictionary<string, string>? Form = null);
