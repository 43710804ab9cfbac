namespace Assistant.Answers.Checks;

/// <summary>Numbers written in words: "hai mươi lăm", "một phần ba", "ba trăm". Millions and above keep their word, as with digits: "25 triệu".</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Digits = new(StringComparer.Ordinal)
    {
        ["một"] = 1, ["mốt"] = 1, ["hai"] = 2, ["ba"] = 3, ["bốn"] = 4, ["tư"] = 4, ["năm"] = 5, ["lăm"] = 5,
        ["sáu"] = 6, ["bảy"] = 7, ["bẩy"] = 7, ["tám"] = 8, ["chín"] = 9,
    };

    /// <summary>The digit that a word of one syllable may stand for; null when it is none. "năm" is nearly always a year.</summary>
    public static string? Digit(string key) => key switch
    {
        "một" => "1", "hai" => "2", "ba" => "3", "bốn" => "4", "sáu" => "6", "bảy" or "bẩy" => "7", "tám" => "8", "chín" => "9", _ => null,
    };

    /// <summary>Reads the number that begins at the word.</summary>
    /// <param name="word">Gives the key of the word so many places on; null behind the last one or behind a break.</param>
    /// <returns>Its key and how many words it has; 0 words when there is none of several syllables.</returns>
    public static (string Key, int Words) Read(Func<int, string?> word)
    {
        if (word(0) is not { } first)
        {
            return ("", 0);
        }

        if (word(1) == "phần" && Digit(first) is { } part && word(2) is { } whole && Digit(whole) is { } of)
        {
            return ($"{part}/{of}", 3);
        }

        var (value, words) = Tens(word, 0);
        if (Digits.TryGetValue(first, out var hundreds) && word(1) == "trăm")
        {
            var (rest, more) = Tens(word, word(2) is "linh" or "lẻ" ? 3 : 2);
            (value, words) = more > 0 ? ((hundreds * 100) + rest, (word(2) is "linh" or "lẻ" ? 3 : 2) + more)
                : word(2) is "linh" or "lẻ" && word(3) is { } one && Digits.TryGetValue(one, out var last) ? ((hundreds * 100) + last, 4)
                : (hundreds * 100, 2);
        }

        return words > 0 ? (value.ToString(System.Globalization.CultureInfo.InvariantCulture), words) : ("", 0);
    }

    // "mười", "mười lăm", "hai mươi", "hai mươi mốt".
    private static (int Value, int Words) Tens(Func<int, string?> word, int at)
    {
        if (word(at) == "mười")
        {
            return word(at + 1) is { } one && one is not ("năm" or "tư" or "mốt") && Digits.TryGetValue(one, out var ones) ? (10 + ones, 2) : (10, 1);
        }

        if (word(at) is { } first && Digits.TryGetValue(first, out var tens) && word(at + 1) == "mươi")
        {
            return word(at + 2) is { } one && one != "năm" && Digits.TryGetValue(one, out var ones) ? ((tens * 10) + ones, 3) : (tens * 10, 2);
        }

        return (0, 0);
    }
}
