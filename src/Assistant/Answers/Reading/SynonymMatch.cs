namespace Assistant.Answers.Reading;

/// <param name="Start">Position of the first word of the phrase among the question's words.</param>
/// <param name="End">Position after its last word.</param>
internal sealed record SynonymMatch(int Start, int End, IReadOnlyList<string> Others);
