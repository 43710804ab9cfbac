using System.Buffers;
using System.Text;

namespace Assistant.Formats.Reading;

/// <summary>
/// Words that Unicode itself hides: tag characters, which no font draws, and stretches whose direction is forced, so that the
/// page shows other words than the file holds.
/// </summary>
internal static class UnseenCharacters
{
    private const int FirstTag = 0xE0000;
    private const int LastTag = 0xE007F;
    private const char TagsBegin = '\uDB40';
    private const char ForcedRight = '\u202E';
    private const char EndOfForce = '\u202C';

    private static readonly SearchValues<char> Suspects = SearchValues.Create([TagsBegin, ForcedRight]);

    public static VisibleText TakenOut(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects))
        {
            return new VisibleText(text, []);
        }

        var visible = new StringBuilder(text.Length);
        var hidden = new List<string>();
        var unseen = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var before = i;
            i = PastTags(text, i, unseen);
            i = i > before ? i : PastForced(text, i, unseen);
            if (unseen.Length > 0)
            {
                AddWords(hidden, unseen);
            }

            if (i == before)
            {
                visible.Append(text[i++]);
            }
        }

        return new VisibleText(visible.ToString(), hidden);
    }

    private static int PastTags(string text, int at, StringBuilder unseen)
    {
        while (at + 1 < text.Length && text[at] == TagsBegin && char.IsLowSurrogate(text[at + 1])
            && char.ConvertToUtf32(text[at], text[at + 1]) is >= FirstTag and <= LastTag and var tag)
        {
            unseen.Append((char)(tag - FirstTag));
            at += 2;
        }

        return at;
    }

    // An override holds to its end mark, and never beyond its line.
    private static int PastForced(string text, int at, StringBuilder unseen)
    {
        if (at >= text.Length || text[at] != ForcedRight)
        {
            return at;
        }

        while (at < text.Length && text[at] is not (EndOfForce or '\n'))
        {
            unseen.Append(text[at++]);
        }

        return at;
    }

    private static void AddWords(List<string> hidden, StringBuilder unseen)
    {
        if (unseen.ToString().Trim('\0', ForcedRight, ' ') is var words && words.Any(char.IsLetterOrDigit))
        {
            hidden.Add(words);
        }

        unseen.Clear();
    }
}
