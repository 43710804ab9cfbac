namespace Assistant.Answers.Composing;

/// <summary>An answer before it was checked.</summary>
/// <param name="Confidence">How well its best evidence fits the question; compared with the threshold below which we say "not found".</param>
internal sealed record Draft(AnswerWriter Writer, double Confidence, IReadOnlyList<string> Suggestions);
