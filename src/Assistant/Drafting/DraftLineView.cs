namespace Assistant.Drafting;

/// <param name="Text">The outline's words.</param>
/// <param name="Answer">What was given for it, empty when nothing was.</param>
public sealed record DraftLineView(string Id, string Text, LineStatus Status, bool Optional, bool IsCurrent, string Answer);
