namespace Assistant.Answers.Checks;

/// <summary>Why a statement may not be shown.</summary>
/// <param name="Sentence">The statement as written.</param>
/// <param name="What">The words that broke the rule.</param>
public sealed record GateFinding(string Sentence, GateRule Rule, string What);
