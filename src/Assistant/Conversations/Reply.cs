using Assistant.Conversations.Feedback;
using Assistant.Corpus;

namespace Assistant.Conversations;

/// <summary>What the assistant says, the same for every channel.</summary>
/// <param name="Text">Vietnamese Markdown, with [1], [2] … where the citations belong.</param>
/// <param name="Suggestions">Lines that the user may send as they stand.</param>
public sealed record Reply(
    string Text,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> Suggestions,
    Form? Form,
    IReadOnlyList<ReplyAttachment> Attachments,
    DialogueState State)
{
    /// <summary>The answer that the reply carries; null where it answers no question.</summary>
    public AnswerRecord? Answer { get; init; }

    /// <summary>What <see cref="Answer"/> is rated by; null where it is not kept.</summary>
    public string? AnswerId { get; init; }
}
