namespace Assistant.Corpus;

/// <param name="Text">The source's words: "trước ngày 15/5/2021".</param>
/// <param name="Date">The last day, where the words fix one.</param>
/// <param name="Condition">"có hướng dẫn của Trung ương"; null when unconditional.</param>
public sealed record TimeLimit(TimeLimitKind Kind, string Text, DateOnly? Date = null, string? Condition = null);
