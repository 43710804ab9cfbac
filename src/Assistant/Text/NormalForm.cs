using System.Buffers;
using System.Text;

namespace Assistant.Text;

/// <summary>The one form that text has inside the program. Everything passes here once, at the door, before any offset is taken.</summary>
public static class NormalForm
{
    // The forms that are as wide as an ideograph stand in the order of ASCII.
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';

    // Nearly every text is made of these alone and stays as it is: what is typed on a computer, the Vietnamese letters composed, and
    // the quotation marks, dashes and signs of print.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
    [
        '\t', '\n', .. Range(' ', '~'), .. Range('\u00A1', '\u00AC'), .. Range('\u00AE', '\u017F').Except(['ð', 'Ð']),
        'Ơ', 'ơ', 'Ư', 'ư', .. Range('Ạ', 'ỹ'), .. Range('–', '”'), '•', '…',
    ]);

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    /// <summary>
    /// Form C, '\n' line ends, letters that only look Vietnamese replaced (ð → đ, full-width forms, Cyrillic within a Latin
    /// word, ligatures), digits of other scripts made ASCII, special spaces made plain, invisible and
    /// control characters dropped, half characters shown as U+FFFD. Applying it twice changes nothing.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var composed = LookAlikes.Replaced(Cleaned(text)).Normalize(NormalizationForm.FormC);
        return ToneBeforeShape(composed) ? Reordered(composed).Normalize(NormalizationForm.FormC) : composed;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case 'ð':
                    clean.Append('đ');
                    break;
                case 'Ð' or '\u0189':
                    clean.Append('Đ');
                    break;
                case >= FirstFullWidth and <= LastFullWidth:
                    clean.Append((char)(c - FirstFullWidth + '!'));
                    break;
                case >= 'ﬀ' and <= 'ﬄ':
                    clean.Append(Ligatures[c - 'ﬀ']);
                    break;
                case '\r':
                    // One line end for "\r\n": the '\n' follows by itself.
                    if (i + 1 == text.Length || text[i + 1] != '\n')
                    {
                        clean.Append('\n');
                    }

                    break;
                case '\n' or '\t':
                    clean.Append(c);
                    break;
                case '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                case '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000':
                    clean.Append(' ');
                    break;
                // Word's hyphen that does not break and what recognition makes of a slash: "05‑HD/VPTW", "30⁄9⁄2018".
                case '\u2010' or '\u2011':
                    clean.Append('-');
                    break;
                case '\u2044' or '\u2215':
                    clean.Append('/');
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        i++;
                        if (!IsInvisible(char.ConvertToUtf32(c, text[i])))
                        {
                            clean.Append(c).Append(text[i]);
                        }
                    }
                    else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
                    {
                        clean.Append('\uFFFD');
                    }
                    else if (!IsInvisible(c))
                    {
                        // Patterns take "٣" for a digit; what parses it afterwards does not.
                        clean.Append(c > '9' && char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c);
                    }

                    break;
            }
        }

        return clean.ToString();
    }

    // Tags and glyph selectors, which spell out what nobody sees, and the marks of music and shorthand.
    private static bool IsInvisible(int beyond) => beyond is (>= 0xE0000 and <= 0xE0FFF) or (>= 0x1D173 and <= 0x1D17A) or (>= 0x1BCA0 and <= 0x1BCA3);

    private static bool IsInvisible(char c) =>
        char.IsControl(c)
        || c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFFF9' and <= '\uFFFB');

    // Some keyboards send the tone before the roof: "é" + U+0302. Form C keeps that order and never makes "ế" of it.
    private static bool ToneBeforeShape(string text) => text.AsSpan().ContainsAny('\u0302', '\u0306', '\u031B');

    private static string Reordered(string text)
    {
        var apart = text.Normalize(NormalizationForm.FormD).ToCharArray();
        for (var i = 1; i < apart.Length; i++)
        {
            if (apart[i] is '\u0302' or '\u0306' && apart[i - 1] is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                (apart[i - 1], apart[i]) = (apart[i], apart[i - 1]);
            }
        }

        return new string(apart);
    }
}
