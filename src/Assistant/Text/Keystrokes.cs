using System.Buffers;

namespace Assistant.Text;

/// <summary>Words whose keystrokes no input method turned into letters: "ddarng", "bie6n1".</summary>
public static class Keystrokes
{
    internal const int Longest = 12;
    private const int Shortest = 2;
    private const string TelexTones = "frxsj";
    private const string VniTones = "23415";

    private static readonly SearchValues<char> Keys = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    // Without tones: those come last.
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    /// <summary>The word that the keystrokes stand for, lower case; null when they make no syllable or change nothing.</summary>
    public static string? Decode(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        Span<char> word = stackalloc char[Longest];
        return Decode(typed, word) is > 0 and var length ? word[..length].ToString() : null;
    }

    /// <param name="word">Gets the word; as long as <see cref="Longest"/>.</param>
    /// <returns>The word's length; 0 where <see cref="Decode(string)"/> gives null.</returns>
    internal static int Decode(ReadOnlySpan<char> typed, Span<char> word)
    {
        if (typed.Length is < Shortest or > Longest || !char.IsAsciiLetter(typed[0]) || typed.ContainsAnyExcept(Keys))
        {
            return 0;
        }

        var length = 0;
        var (tone, changes) = (0, false);
        foreach (var key in typed)
        {
            var small = char.ToLowerInvariant(key);
            if (word[..length].ContainsAny(Vowels) && Tone(small) is > 0 and var typedTone)
            {
                (tone, changes) = (typedTone, true);
            }
            else if (Shape(word[..length], small))
            {
                changes = true;
            }
            else if (char.IsAsciiDigit(small))
            {
                return 0;
            }
            else
            {
                word[length++] = small;
            }
        }

        return changes && ToneMarks.TryPut(word[..length], tone) ? length : 0;
    }

    private static int Tone(char key)
    {
        var telex = TelexTones.IndexOf(key, StringComparison.Ordinal);
        return 1 + (telex >= 0 ? telex : VniTones.IndexOf(key, StringComparison.Ordinal));
    }

    // The last letter that the key can change: "dd" and "d9" make đ, "aa" and "a6" make â, "uow" and "uo7" make ươ.
    private static bool Shape(Span<char> letters, char key)
    {
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (Shaped(letters[i], key) is not { } shaped)
            {
                continue;
            }

            letters[i] = shaped;
            if (shaped == 'ơ' && i > 0 && letters[i - 1] == 'u')
            {
                letters[i - 1] = 'ư';
            }

            return true;
        }

        return false;
    }

    private static char? Shaped(char letter, char key) => (letter, key) switch
    {
        ('d', 'd' or '9') => 'đ',
        ('a' or 'â', 'a' or '6') => 'â',
        ('e' or 'ê', 'e' or '6') => 'ê',
        ('o' or 'ô', 'o' or '6') => 'ô',
        ('a', 'w' or '8') => 'ă',
        ('o', 'w' or '7') => 'ơ',
        ('u', 'w' or '7') => 'ư',
        _ => null,
    };
}
