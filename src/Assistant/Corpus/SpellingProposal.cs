using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>Probably misread or mistyped. The text stays as it is; a person decides.</summary>
/// <param name="Found">The source's words at <paramref name="Span"/>.</param>
public sealed record SpellingProposal(TextSpan Span, string Found, string Proposed);
