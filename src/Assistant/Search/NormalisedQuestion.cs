namespace Assistant.Search;

/// <summary>A question as it was probably meant. For understanding it, never for quoting the person.</summary>
/// <param name="Typed">What was typed, in form C.</param>
/// <param name="Text">The same with marks, long forms and spelling put right; otherwise letter for letter what was typed.</param>
/// <param name="Words">All words and numbers in order.</param>
public sealed record NormalisedQuestion(string Typed, string Text, IReadOnlyList<RestoredWord> Words);
