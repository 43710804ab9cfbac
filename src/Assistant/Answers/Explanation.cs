namespace Assistant.Answers;

/// <summary>What the program understood of a question, in words for people. Every list may be empty.</summary>
/// <param name="Kinds">What it wants to hear, the first decides how it is answered.</param>
/// <param name="Documents">As they were typed.</param>
/// <param name="Open">What the question does not say and an answer may depend on.</param>
/// <param name="Words">What is looked for, each with the other words that stand for it.</param>
public sealed record Explanation(
    string Understood,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Documents,
    IReadOnlyList<string> Bodies,
    IReadOnlyList<string> Levels,
    IReadOnlyList<int> Years,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Open,
    IReadOnlyList<string> Words);
