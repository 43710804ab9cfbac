using Assistant.Text;

namespace Assistant.Search;

/// <summary>A word of a question as it was probably meant.</summary>
/// <param name="Typed">The place in the question. The words of a long form all have the place of the short one.</param>
/// <param name="First">False for all words of a long form but its first.</param>
internal readonly record struct ReadWord(WordCandidate Meant, TextSpan Typed, bool First);
