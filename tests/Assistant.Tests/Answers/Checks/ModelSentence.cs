namespace Assistant.Tests.Answers.Checks;

/// <summary>A sentence as a model would write it, with the passages it was offered.</summary>
/// <param name="Text">Ends with the mark of its passage.</param>
internal sealed record ModelSentence(string Text, IReadOnlyList<string> Evidence);
