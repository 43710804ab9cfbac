using System.Text;

namespace Assistant.Text.Legacy;

/// <summary>A word as it stands, and as it would be read in the old encodings.</summary>
/// <param name="IsPlain">Letters of ASCII only: the same in every encoding.</param>
/// <param name="IsUnicode">Holds a letter that no old encoding could write.</param>
/// <param name="AsItIs">Well spelt, or nothing to spell.</param>
/// <param name="Tcvn3">Null when it would be no Vietnamese word then.</param>
/// <param name="Vni">Null when it would be no Vietnamese word then.</param>
internal sealed record WordReading(bool IsPlain, bool IsUnicode, bool AsItIs, string? Tcvn3, string? Vni)
{
    // Raised by hand behind a word it marks a note; in TCVN3 the same sign is a letter.
    private const char NoteMark = '¹';

    // The longest syllable in VNI: each vowel with its sign.
    private const int LongestWord = 12;

    private static readonly WordReading Plain = new(true, false, true, null, null);

    public string? In(LegacyEncoding encoding) => encoding == LegacyEncoding.Tcvn3 ? Tcvn3 : Vni;

    public static bool IsInWord(char c) => c is not ('²' or '³') && (char.IsLetter(c) || c is >= '\u00A1' and <= '\u00FF' or >= '\u0300' and <= '\u036F' or >= '\uF0A1' and <= '\uF0FF');

    public static WordReading Of(string word)
    {
        if (Ascii.IsValid(word))
        {
            return Plain;
        }

        var bare = word[^1] == NoteMark ? word[..^1] : word;
        var letters = bare.Count(char.IsLetter);
        return new WordReading(
            IsPlain: false,
            IsUnicode: word.AsSpan().ContainsAnyInRange('\u0100', '\uEFFF'),
            AsItIs: letters == 0 || Ascii.IsValid(bare) || IsWord(bare.Normalize(NormalizationForm.FormC)),
            Reading(LegacyEncoding.Tcvn3, word),
            Reading(LegacyEncoding.Vni, word));
    }

    private static string? Reading(LegacyEncoding encoding, string word)
    {
        // A sign that stands alone is a dot of a list or a mark of a note rather than a word; only "µ" (à) often is one.
        if (word.Length > LongestWord || (word.Length == 1 && !char.IsLetter(word[0])))
        {
            return null;
        }

        var read = LegacyLetters.Read(encoding, word);
        return IsWord(read) ? read
            : word[^1] == NoteMark && word.Length > 1 && IsWord(read[..^1]) ? read[..^1] + NoteMark
            : null;
    }

    private static bool IsWord(string word) => ToneMarks.IsWellSpelt(word.ToLowerInvariant());
}
