using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>A word as questions and evidence are compared by.</summary>
/// <param name="Folded">Lower case without marks; a number without leading zeros and points ("2366"); "@ct14" for a named document.</param>
/// <param name="Key">The same with its marks, tone marks in one place; equal to <paramref name="Folded"/> for numbers.</param>
/// <param name="Span">Where it stands in the text that was cut.</param>
internal readonly record struct Word(string Folded, string Key, TextSpan Span)
{
    public bool IsNumber => Folded.Length > 0 && char.IsAsciiDigit(Folded[0]);

    public bool IsDocument => Folded.Length > 0 && Folded[0] == '@';
}
