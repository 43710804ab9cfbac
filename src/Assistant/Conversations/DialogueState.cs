namespace Assistant.Conversations;

/// <param name="Mode">"ask" or "draft".</param>
/// <param name="DraftId">The draft that the conversation works on, also while a question is asked in its middle.</param>
/// <param name="SectionId">The outline node that the interview stands at.</param>
/// <param name="Answered">Outline lines with an answer or a "không phát sinh".</param>
/// <param name="Skipped">Outline lines put off.</param>
/// <param name="Missing">Required lines without an answer, the skipped ones among them.</param>
public sealed record DialogueState(string Mode, string? DraftId, string? SectionId, int Answered, int Skipped, int Missing)
{
    public static readonly DialogueState Asking = new("ask", null, null, 0, 0, 0);
}
