namespace Assistant.Text;

/// <summary>Cuts text into syllables, numbers, dates and document symbols.</summary>
public static class Syllables
{
    // Vietnamese letters per syllable, with the space after it.
    private const int LettersOfToken = 5;

    /// <summary>
    /// In order of place; a date or symbol as a whole stands just before its parts. Spans point into <paramref name="text"/>
    /// and never overlap but for a whole with its parts.
    /// </summary>
    public static IReadOnlyList<Token> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, WordKeys.Shared);
    }

    internal static List<Token> Of(string text, WordKeys keys)
    {
        var tokens = new List<Token>(text.Length / LettersOfToken);
        var reader = new SyllableReader(text, stackalloc char[SyllableReader.RoomForKey]);
        while (reader.Read())
        {
            tokens.Add(new Token(keys.Of(reader.Key), reader.Span, reader.Kind));
        }

        return tokens;
    }
}
