using Assistant.Text;

namespace Assistant.Search;

/// <summary>A word or number of a question.</summary>
/// <param name="Letters">Where its key stands among the letters of the <see cref="QuestionNotes"/>.</param>
/// <param name="InWhole">Whether it is a part of a date or a document symbol.</param>
internal readonly record struct TypedToken(TextSpan Span, TokenKind Kind, Range Letters, bool InWhole);
