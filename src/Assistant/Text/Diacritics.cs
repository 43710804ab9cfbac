using System.Globalization;
using System.Text;

namespace Assistant.Text;

/// <summary>Letters as they come from a phone without a Vietnamese keyboard.</summary>
public static class Diacritics
{
    private static readonly char[] Folded = MakeTable();

    /// <summary>Lower case, no marks, đ → d.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Combining(text) is > 0 and var marks
            ? string.Create(text.Length - marks, text, static (folded, source) => Fold(source, folded))
            : FoldInPlace(text);
    }

    /// <summary>As <see cref="Fold(string)"/>, into a place at least as long as what comes out.</summary>
    /// <returns>How much of the place was filled: never more than the text is long.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!IsCombining(c))
            {
                folded[length++] = Folded[c];
            }
        }

        return length;
    }

    /// <summary>As <see cref="Fold(string)"/> for text in form C, unit by unit: every offset stays what it was.</summary>
    public static string FoldInPlace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Fold(source[i]);
            }
        });
    }

    public static char Fold(char c) => Folded[c];

    /// <summary>Whether any letter carries a mark or a shape that folding takes away; đ counts.</summary>
    public static bool HasMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HasMarks(text.AsSpan());
    }

    internal static bool HasMarks(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Letter.Of(c) is var letter && (letter.IsCombining || Folded[c] != letter.Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static int Combining(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsCombining(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static char[] MakeTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = char.ToLowerInvariant((char)i);
        }

        // Latin-1, Latin Extended-A and -B, and Latin Extended Additional, where the Vietnamese letters stand.
        foreach (var i in Enumerable.Range(0xC0, 0x190).Concat(Enumerable.Range(0x1E00, 0x100)))
        {
            var apart = ((char)i).ToString().Normalize(NormalizationForm.FormD);
            if (apart.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(apart[1]) == UnicodeCategory.NonSpacingMark)
            {
                table[i] = char.ToLowerInvariant(apart[0]);
            }
        }

        table['đ'] = table['Đ'] = table['ð'] = table['Ð'] = 'd';
        return table;
    }
}
