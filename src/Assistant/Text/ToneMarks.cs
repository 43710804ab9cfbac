namespace Assistant.Text;

/// <summary>Where the tone mark of a syllable stands. Two schools write "hòa, ủy" and "hoà, uỷ"; for us they are one word.</summary>
public static class ToneMarks
{
    /// <summary>
    /// Lower case, tone marks where the older school puts them (hoà → hòa, uỷ → ủy), y for i where both are written (tỉ → tỷ).
    /// For comparing only, never for showing. Text in form C keeps its length, so offsets into the key are offsets into the text.
    /// </summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (key, source) => Key(source, key));
    }

    /// <summary>As <see cref="Key(string)"/>, into a place of the same length.</summary>
    internal static void Key(ReadOnlySpan<char> text, Span<char> key)
    {
        text.ToLowerInvariant(key);
        PlaceAll(key);
    }

    /// <summary>Places the tones of all words of a lower-case text.</summary>
    internal static void PlaceAll(Span<char> key)
    {
        for (var start = 0; start < key.Length; start++)
        {
            if (!Letter.Of(key[start]).IsLetter)
            {
                continue;
            }

            var end = start + 1;
            while (end < key.Length && Letter.Of(key[end]).IsLetter)
            {
                end++;
            }

            Place(key[start..end]);
            start = end;
        }
    }

    /// <summary>The letter without its tone, and the tone: 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. Lower case only.</summary>
    public static (char Letter, int Tone) Split(char letter) =>
        Letter.Of(letter) is { IsVowel: true } vowel ? (vowel.Toneless, vowel.Tone) : (letter, 0);

    /// <summary>Puts a tone (see <see cref="Split"/>) on a vowel letter; other letters stay as they are.</summary>
    public static char Join(char letter, int tone) => Letter.Of(letter) is { IsVowel: true } vowel ? vowel.With(tone) : letter;

    /// <summary>Whether the lower-case word is built as Vietnamese syllables are. True for some that no dictionary holds.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word) => TryParse(word, out _, out _, out _, out _);

    /// <summary>Whether the lower-case word has an initial, a rhyme and a tone that Vietnamese syllables have together.</summary>
    public static bool IsWellSpelt(ReadOnlySpan<char> word)
    {
        if (!TryParse(word, out var start, out _, out var toned, out var tone))
        {
            return false;
        }

        Span<char> rhyme = stackalloc char[word.Length - start];
        word[start..].CopyTo(rhyme);
        if (toned >= 0)
        {
            rhyme[toned - start] = Split(rhyme[toned - start]).Letter;
        }

        return Rhymes.Holds(rhyme, tone);
    }

    /// <summary>Puts the tone on a toneless lower-case syllable where it belongs; null when it is not built as a syllable.</summary>
    public static string? WithTone(string toneless, int tone)
    {
        ArgumentNullException.ThrowIfNull(toneless);
        var letters = toneless.ToCharArray();
        return TryPut(letters, tone) ? new string(letters) : null;
    }

    /// <summary>As <see cref="WithTone"/>, in place.</summary>
    internal static bool TryPut(Span<char> toneless, int tone)
    {
        if (!TryParse(toneless, out var start, out var end, out _, out _))
        {
            return false;
        }

        ref var carrier = ref toneless[Carrier(toneless, start, end)];
        carrier = Join(carrier, tone);
        return true;
    }

    /// <summary>Whether <see cref="Place"/> would change the lower-case word.</summary>
    internal static bool IsMisplaced(ReadOnlySpan<char> word) => TryPlace(word, out _);

    /// <summary>Moves the tone of a lower-case word to where the older school puts it, and makes y of an i that is as good.</summary>
    internal static void Place(Span<char> word)
    {
        if (!TryPlace(word, out var move))
        {
            return;
        }

        word[move.From] = Letter.Of(word[move.From]).With(0);
        word[move.To] = move.IsEitherI ? Join('y', move.Tone) : Letter.Of(word[move.To]).With(move.Tone);
    }

    /// <param name="IsEitherI">The i at the place is to be a y.</param>
    private readonly record struct Move(int From, int To, int Tone, bool IsEitherI);

    private static bool TryPlace(ReadOnlySpan<char> word, out Move move)
    {
        move = default;
        if (!TryFindVowels(word, out var start, out var end, out var toned, out var tone))
        {
            return false;
        }

        // Most words have one vowel, or none with a tone: they are done here. What the letters around the vowels are is asked last.
        if (end - start > 1)
        {
            var carrier = tone == 0 ? toned : Carrier(word, start, end);
            move = new Move(toned, carrier, tone, IsEitherI: false);
            return carrier != toned && IsInitial(word[..start]) && IsFinal(word[end..]);
        }

        move = new Move(start, start, tone, IsEitherI: true);
        return end == word.Length && Letter.Of(word[start]).Toneless == 'i' && HasEitherI(word[..start]);
    }

    /// <summary>Finds the vowels of a syllable, and its one tone. False when the letters are not built as a Vietnamese syllable.</summary>
    private static bool TryParse(ReadOnlySpan<char> word, out int start, out int end, out int toned, out int tone) =>
        TryFindVowels(word, out start, out end, out toned, out tone) && IsInitial(word[..start]) && IsFinal(word[end..]);

    private static bool TryFindVowels(ReadOnlySpan<char> word, out int start, out int end, out int toned, out int tone)
    {
        (start, end, toned, tone) = (0, 0, -1, 0);
        // The longest syllable has seven letters: "nghiêng".
        if (word.Length is 0 or > 7)
        {
            return false;
        }

        while (start < word.Length && !Letter.Of(word[start]).IsVowel)
        {
            start++;
        }

        // The u of "qu" always belongs to the initial; the i of "gi" does where another vowel follows.
        if (start == 1 && word.Length > 1
            && (word[0] == 'q' && word[1] == 'u' || word[0] == 'g' && word[1] == 'i' && word.Length > 2 && Letter.Of(word[2]).IsVowel))
        {
            start++;
        }

        end = start;
        while (end < word.Length && Letter.Of(word[end]) is { IsVowel: true } vowel)
        {
            if (vowel.Tone != 0)
            {
                if (tone != 0)
                {
                    return false;
                }

                (toned, tone) = (end, vowel.Tone);
            }

            end++;
        }

        return end - start is >= 1 and <= 3;
    }

    private static int Carrier(ReadOnlySpan<char> word, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (Letter.Of(word[i]).Toneless is 'ă' or 'â' or 'ê' or 'ô' or 'ơ' or 'ư')
            {
                return i;
            }
        }

        if (end < word.Length)
        {
            return end - 1;
        }

        return end - start == 3 ? start + 1 : start;
    }

    private static bool IsInitial(ReadOnlySpan<char> letters) => letters is
        "" or "b" or "c" or "ch" or "d" or "đ" or "g" or "gh" or "gi" or "h" or "k" or "kh" or "l" or "m" or "n" or "ng" or "ngh" or "nh"
        or "p" or "ph" or "qu" or "r" or "s" or "t" or "th" or "tr" or "v" or "x";

    private static bool IsFinal(ReadOnlySpan<char> letters) => letters is "" or "c" or "ch" or "m" or "n" or "ng" or "nh" or "p" or "t";

    // kỹ = kĩ, lý = lí, tỷ = tỉ …: only where i or y is the whole rhyme. "y tế", "uy" and "thi" keep their letters.
    private static bool HasEitherI(ReadOnlySpan<char> initial) => initial is "h" or "k" or "l" or "m" or "s" or "t" or "qu";
}
