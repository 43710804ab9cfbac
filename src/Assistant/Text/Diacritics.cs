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
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsCombining(c))
            {
                folded.Append(Fold(c));
            }
        }

        return folded.ToString();
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
        return text.Any(c => IsCombining(c) || Folded[c] != char.ToLowerInvariant(c));
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
