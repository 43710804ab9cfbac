namespace Assistant.Text;

/// <summary>A piece of text that can be searched for.</summary>
/// <param name="Key">For comparing: a word's <see cref="ToneMarks.Key"/>; a number without leading zeros and thousands points; "15/5/2021"; "34-kh/tu".</param>
/// <param name="Span">Where it stands in the text that was given.</param>
public readonly record struct Token(string Key, TextSpan Span, TokenKind Kind)
{
    /// <summary>Whether a key is that of a date or symbol as a whole: no word and no number has a slash or a dash.</summary>
    public static bool IsWhole(ReadOnlySpan<char> key) => key.IndexOfAny('/', '-') >= 0;
}
