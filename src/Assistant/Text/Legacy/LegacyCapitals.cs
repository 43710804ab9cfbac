namespace Assistant.Text.Legacy;

/// <summary>
/// TCVN3 writes capitals with marks as small letters in a font of capitals. Where the font is lost, the plain letters tell: in
/// "BÝ TH¦" and "HéI NGHÞ" they are all capitals.
/// </summary>
internal static class LegacyCapitals
{
    // The plain capital of "Uû ban" begins a word; two of them are written in capitals.
    private const int TellingLetters = 2;

    public static bool StandAt(string text, List<LegacyWord> words, int at) => Of(text, words[at]) ?? Neighbours(text, words, at);

    /// <returns>Null when the word itself does not tell.</returns>
    private static bool? Of(string text, LegacyWord word)
    {
        var (small, large) = (0, 0);
        foreach (var c in text.AsSpan(word.Span.Start, word.Span.Length))
        {
            small += char.IsAsciiLetterLower(c) ? 1 : 0;
            large += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        return small > 0 ? false : large >= TellingLetters ? true : null;
    }

    private static bool Neighbours(string text, List<LegacyWord> words, int at)
    {
        bool? before = at > 0 && !words[at].BeginsLine ? Of(text, words[at - 1]) : null;
        bool? after = at + 1 < words.Count && !words[at + 1].BeginsLine ? Of(text, words[at + 1]) : null;
        return (before, after) is (not false, not false) and not (null, null);
    }
}
