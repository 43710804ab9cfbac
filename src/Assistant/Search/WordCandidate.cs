namespace Assistant.Search;

/// <summary>A word that may have been meant.</summary>
/// <param name="Letters">Where its key stands among the letters of the <see cref="QuestionNotes"/>; empty where the model has it.</param>
/// <param name="Belief">How willingly we believe it, as a factor of its likelihood: 1 for what was typed.</param>
internal readonly record struct WordCandidate(KnownWord Word, Range Letters, double Belief, RestorationKind Kind);
