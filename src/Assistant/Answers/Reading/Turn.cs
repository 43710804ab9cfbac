namespace Assistant.Answers.Reading;

/// <summary>What a line means after the lines before it.</summary>
/// <param name="Text">The question, complete by itself; for an act the line as it was typed.</param>
/// <param name="Leans">It was completed from the question before: the document of the last answer is asked first.</param>
/// <param name="Alone">The line as it was typed, where it may also be a question by itself; null where it is none.</param>
internal sealed record Turn(FollowUpAct Act, string Text, bool Leans = false, string? Alone = null)
{
    /// <summary>What it names in place of the old may stand in another document.</summary>
    public bool MayBeElsewhere { get; init; }

    /// <summary>It asks of the document itself ("văn bản đó còn hiệu lực không?"), and the topic stays what it was.</summary>
    public bool IsAside { get; init; }
}
