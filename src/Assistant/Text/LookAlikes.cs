using System.Buffers;
using System.Collections.Frozen;

namespace Assistant.Text;

/// <summary>Cyrillic letters that a keyboard or a scan left within a Latin word: they look right and are never found.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅԁһԛԝ";
    private const string Latin = "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsSdhqw";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(Cyrillic);

    private static readonly FrozenDictionary<char, char> Same = Cyrillic.Zip(Latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>A word of Cyrillic letters only, or with one that looks like no Latin letter, is a word of its own language and stays.</summary>
    public static string Replaced(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        if (first < 0)
        {
            return text;
        }

        var replaced = text.ToCharArray();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && IsInWord(text[i]))
            {
                i++;
            }

            Replace(text, start, i, replaced);
            i = Math.Max(i, start + 1);
        }

        return new string(replaced);
    }

    private static void Replace(string text, int start, int end, char[] replaced)
    {
        var (suspects, latin) = (0, false);
        for (var i = start; i < end; i++)
        {
            var isSuspect = Same.ContainsKey(text[i]);
            suspects += isSuspect ? 1 : 0;
            latin |= !isSuspect && (text[i] < '\u0250' || text[i] is >= '\u1E00' and <= '\u1EFF');
            if (!isSuspect && text[i] is >= '\u0400' and <= '\u052F')
            {
                return;
            }
        }

        for (var i = start; suspects > 0 && latin && i < end; i++)
        {
            replaced[i] = Same.GetValueOrDefault(text[i], text[i]);
        }
    }

    private static bool IsInWord(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';
}
