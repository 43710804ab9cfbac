using Assistant.Text;

namespace Assistant.Search;

/// <summary>A word of a question as it was probably meant.</summary>
/// <param name="Key">The word's <see cref="ToneMarks.Key"/>.</param>
/// <param name="Typed">The place in the typed question (in form C). The words of a long form all have the place of the short one.</param>
public readonly record struct RestoredWord(string Key, TextSpan Typed, RestorationKind Kind);
