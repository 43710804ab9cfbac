using System.Security.Cryptography;
using System.Text;
using Assistant.Text;

namespace Assistant.Corpus.Recognition;

/// <summary>What two files of one text have in common, whatever their format: the letters and digits in order, case, marks and layout left out.</summary>
internal static class TextPrint
{
    /// <summary>How many letters and digits; a cheap first look before <see cref="Of"/>.</summary>
    public static int LettersOf(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count;
    }

    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(Diacritics.Fold(c));
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToString())));
    }

    /// <summary>The share of the lines of both that stand in both, 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        var (first, second) = (LinesOf(one), LinesOf(other));
        var common = first.Count(second.Contains);
        var all = first.Count + second.Count - common;
        return all == 0 ? 1 : (double)common / all;
    }

    private static HashSet<string> LinesOf(string text) =>
        [.. text.Split('\n').Select(line => string.Concat(Diacritics.Fold(line).Where(char.IsLetterOrDigit))).Where(line => line.Length > 0)];
}
