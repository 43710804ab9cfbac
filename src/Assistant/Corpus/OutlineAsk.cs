namespace Assistant.Corpus;

/// <summary>One thing that a node wants to hear.</summary>
/// <param name="Text">The outline's words for it: "Tổng số đảng viên".</param>
/// <param name="Unit">"đảng viên", "chi bộ"; null when it cannot be told.</param>
/// <param name="Period">"2015-2020"; null when none is set.</param>
public sealed record OutlineAsk(string Text, IReadOnlyList<AskData> Data, bool Optional, string? Unit = null, string? Period = null);
