namespace Assistant.Text;

/// <summary>Words whose keystrokes no input method turned into letters: "ddarng", "bie6n1".</summary>
public static class Keystrokes
{
    private const string TelexTones = "frxsj";
    private const string VniTones = "23415";

    /// <summary>The word that the keystrokes stand for, lower case; null when they make no syllable or change nothing.</summary>
    public static string? Decode(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var keys = typed.ToLowerInvariant();
        if (keys.Length is < 2 or > 12 || !keys.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetter(keys[0]))
        {
            return null;
        }

        var word = Decoded(keys);
        return string.Equals(word, keys, StringComparison.Ordinal) ? null : word;
    }

    private static string? Decoded(string keys)
    {
        var letters = new List<char>(keys.Length);
        var tone = 0;
        foreach (var key in keys)
        {
            var afterVowel = letters.Exists(IsVowel);
            if (afterVowel && Tone(key) is > 0 and var typedTone)
            {
                tone = typedTone;
            }
            else if (!Shape(letters, key))
            {
                if (char.IsAsciiDigit(key))
                {
                    return null;
                }

                letters.Add(key);
            }
        }

        return ToneMarks.WithTone(new string([.. letters]), tone);
    }

    private static int Tone(char key)
    {
        var telex = TelexTones.IndexOf(key, StringComparison.Ordinal);
        return 1 + (telex >= 0 ? telex : VniTones.IndexOf(key, StringComparison.Ordinal));
    }

    private static bool IsVowel(char letter) => ToneMarks.Join(letter, 1) != letter;

    // The last letter that the key can change: "dd" and "d9" make đ, "aa" and "a6" make â, "uow" and "uo7" make ươ.
    private static bool Shape(List<char> letters, char key)
    {
        for (var i = letters.Count - 1; i >= 0; i--)
        {
            if (Shaped(letters[i], key) is not { } shaped)
            {
                continue;
            }

            letters[i] = shaped;
            if (shaped == 'ơ' && i > 0 && letters[i - 1] == 'u' && i < letters.Count)
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
