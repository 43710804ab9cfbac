namespace Assistant.Text;

/// <summary>A piece of text that can be searched for.</summary>
/// <param name="Key">For comparing: a word's <see cref="ToneMarks.Key"/>; a number without leading zeros and thousands points; "15/5/2021"; "34-kh/tu".</param>
/// <param name="Span">Where it stands in the text that was given.</param>
public readonly record struct Token(string Key, TextSpan Span, TokenKind Kind);
