namespace Assistant.Text;

/// <param name="Text">As a person reads it: without stars, lines joined.</param>
/// <param name="Span">From its first letter to its full stop in the source.</param>
public readonly record struct Sentence(string Text, TextSpan Span);
