using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Answers.Reading;

/// <summary>Takes off what hides words from a reader but not from an eye: letters of ornament, digits for letters, letters spaced out.</summary>
internal static partial class Disguise
{
    // What looks like a Latin letter and is none: Greek, small capitals.
    private const string Odd = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοινυρɪɢɴᴏʀᴇᴀʙᴄᴅꜰʜᴊᴋʟᴍᴘꜱᴛᴜᴠᴡʏᴢ";
    private const string Plain = "ABEZHIKMNOPTYXaoivupignoreabcdfhjklmpstuvwyz";

    private const string Digits = "0134579";
    private const string Letters = "oieastg";

    /// <summary>The words as an eye reads them; offsets are lost. The same text where nothing is hidden.</summary>
    public static string Lifted(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var odd = rune.IsBmp ? Odd.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            if (odd >= 0)
            {
                plain.Append(Plain[odd]);
            }
            else
            {
                plain.Append(IsOrnament(rune.Value) ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString());
            }
        }

        return plain.ToString();
    }

    /// <summary>Further ways to read the text: "mọ1 1ệnh" with letters for its digits, "b ỏ q u a" in one word.</summary>
    public static IEnumerable<string> Readings(string text)
    {
        if (DigitInWord().IsMatch(text))
        {
            yield return DigitInWord().Replace(text, match => Letters[Digits.IndexOf(match.Value, StringComparison.Ordinal)].ToString());
        }

        if (SpacedOut().IsMatch(text))
        {
            // Two spaces, or three, part the words; where there is only one, the letters run together.
            yield return SpacedOut().Replace(text, match => " " + Wide().Replace(match.Value.Trim(), "\n").Replace(" ", string.Empty, StringComparison.Ordinal).Replace('\n', ' ') + " ");
        }
    }

    private static bool IsOrnament(int value) => value is (>= 0x1D400 and <= 0x1D7FF) or (>= 0x1F130 and <= 0x1F189) or (>= 0x2460 and <= 0x24FF) or (>= 0x2100 and <= 0x214F);

    [GeneratedRegex(@"(?<=\p{L})[0134579](?=[\p{L}\d]|\b)|\b[0134579](?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DigitInWord();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}(?:[ .*_-]{1,4}\p{L}(?![\p{L}\d])){5,}", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedOut();

    [GeneratedRegex(@"[ .*_-]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Wide();
}
