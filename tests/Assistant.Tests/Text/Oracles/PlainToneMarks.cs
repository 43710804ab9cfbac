using System.Collections.Frozen;

namespace Assistant.Tests.Text.Oracles;

/// <summary>The rule of tone places in the form that was easy to write. It says what a key is.</summary>
internal static class PlainToneMarks
{
    // One row for each vowel letter: without tone, then huyền, hỏi, ngã, sắc, nặng.
    private static readonly string[] Rows =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    private static readonly FrozenDictionary<char, (int Row, int Tone)> Vowels = Rows
        .SelectMany((row, index) => row.Select((letter, tone) => (letter, index, tone)))
        .ToFrozenDictionary(entry => entry.letter, entry => (entry.index, entry.tone));

    private static readonly FrozenSet<string> Initials = FrozenSet.ToFrozenSet(
        [
            string.Empty, "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Finals = FrozenSet.ToFrozenSet(
        [string.Empty, "c", "ch", "m", "n", "ng", "nh", "p", "t"], StringComparer.Ordinal);

    // kỹ = kĩ, lý = lí, tỷ = tỉ …: only where i or y is the whole rhyme. "y tế", "uy" and "thi" keep their letters.
    private static readonly FrozenSet<string> InitialsWithEitherI = FrozenSet.ToFrozenSet(["h", "k", "l", "m", "s", "t", "qu"], StringComparer.Ordinal);

    public static string Key(string text)
    {
        return string.Create(text.Length, text, static (key, source) =>
        {
            source.AsSpan().ToLowerInvariant(key);
            for (var start = 0; start < key.Length; start++)
            {
                if (!char.IsLetter(key[start]))
                {
                    continue;
                }

                var end = start + 1;
                while (end < key.Length && char.IsLetter(key[end]))
                {
                    end++;
                }

                Place(key[start..end]);
                start = end;
            }
        });
    }

    private static (char Letter, int Tone) Split(char letter) =>
        Vowels.TryGetValue(letter, out var at) ? (Rows[at.Row][0], at.Tone) : (letter, 0);

    private static char Join(char letter, int tone) => Vowels.TryGetValue(letter, out var at) ? Rows[at.Row][tone] : letter;

    private static void Place(Span<char> word)
    {
        if (!TryParse(word, out var start, out var end, out var toned, out var tone))
        {
            return;
        }

        if (tone != 0)
        {
            word[toned] = Split(word[toned]).Letter;
            var at = Carrier(word, start, end);
            word[at] = Join(word[at], tone);
        }

        if (end == word.Length && end - start == 1 && Split(word[start]) is ('i', var own)
            && InitialsWithEitherI.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..start]))
        {
            word[start] = Join('y', own);
        }
    }

    /// <summary>Finds the vowels of a syllable, and its one tone. False when the letters are not built as a Vietnamese syllable.</summary>
    private static bool TryParse(ReadOnlySpan<char> word, out int start, out int end, out int toned, out int tone)
    {
        (start, end, toned, tone) = (0, 0, -1, 0);
        // The longest syllable has seven letters: "nghiêng".
        if (word.Length is 0 or > 7)
        {
            return false;
        }

        while (start < word.Length && !Vowels.ContainsKey(word[start]))
        {
            start++;
        }

        // The u of "qu" always belongs to the initial; the i of "gi" does where another vowel follows.
        var leading = start == 1 && start + 1 < word.Length ? word[0] : '\0';
        if (leading == 'q' && word[1] == 'u' || leading == 'g' && word[1] == 'i' && Vowels.ContainsKey(word[2 < word.Length ? 2 : 0]))
        {
            start++;
        }

        end = start;
        while (end < word.Length && Vowels.TryGetValue(word[end], out var vowel))
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

        return end - start is >= 1 and <= 3
            && Initials.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..start])
            && Finals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[end..]);
    }

    private static int Carrier(ReadOnlySpan<char> word, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (Split(word[i]).Letter is 'ă' or 'â' or 'ê' or 'ô' or 'ơ' or 'ư')
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
}
