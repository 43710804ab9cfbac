using Assistant.Text;

namespace Assistant.Search;

/// <summary>Brings together what the cutting of text takes apart: in "d9a3ng" the digits are keystrokes, not numbers.</summary>
internal static class KeystrokeTokens
{
    public static IReadOnlyList<Token> Joined(string text, IReadOnlyList<Token> tokens)
    {
        var joined = new List<Token>();
        for (var i = 0; i < tokens.Count;)
        {
            var next = i + 1;
            while (next < tokens.Count && tokens[next].Span.Start == tokens[next - 1].Span.End)
            {
                next++;
            }

            var span = new TextSpan(tokens[i].Span.Start, tokens[next - 1].Span.End);
            if (next - i > 1 && tokens[i].Kind == TokenKind.Word && Keystrokes.Decode(span.In(text)) is { } word && Diacritics.HasMarks(word))
            {
                joined.Add(new Token(span.In(text).ToLowerInvariant(), span, TokenKind.Word));
            }
            else
            {
                joined.AddRange(tokens.Skip(i).Take(next - i));
            }

            i = next;
        }

        return joined;
    }
}
