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
    DialogueState State);
