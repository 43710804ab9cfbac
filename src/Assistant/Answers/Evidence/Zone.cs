using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>A text around a piece of evidence.</summary>
/// <param name="Line">Folded words with a space around each.</param>
/// <param name="Factor">What a match here is worth: 1 in the piece itself, less above it.</param>
/// <param name="Keys">The words with their marks; null where marks are not looked at.</param>
internal readonly record struct Zone(string Line, double Factor, IReadOnlyCollection<string>? Keys);
