namespace Assistant.Conversations.Feedback;

/// <summary>An answer that its reader may rate.</summary>
/// <param name="Id">Unique in the store, and the id of the message that carries the answer.</param>
public sealed record KeptAnswer(string Id, string ConversationId, string UserId, AnswerRecord Answer, DateTimeOffset At);
