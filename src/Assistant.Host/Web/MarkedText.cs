using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>A block's text with the letters of the cited passages inside mark elements, and words that may be misread underlined.</summary>
internal static class MarkedText
{
    /// <param name="doubtful">Places in the source.</param>
    public static Markup Html(string text, Block block, string source, IReadOnlyList<PassageMark> marks, IReadOnlyList<TextSpan> doubtful)
    {
        if (marks.Count == 0 && doubtful.Count == 0)
        {
            return Markup.Of($"{text}");
        }

        // Where the letters cannot be placed the whole block is marked: too much rather than nothing.
        var offsets = TextAlignment.Offsets(text, block, source);
        if (offsets is null)
        {
            var words = doubtful.Count > 0 ? WithDoubts(text, doubtful.Select(word => word.In(source)).ToHashSet(StringComparer.Ordinal)) : Markup.Of($"{text}");
            return marks.Count > 0 ? Markup.Of($"<mark>{words}</mark>") : words;
        }

        return Markup.Join(Runs(text, at => marks.Any(mark => mark.Span.Contains(offsets[at])), at => doubtful.Any(word => word.Contains(offsets[at]))));
    }

    /// <summary>Every word of the text that is one of the doubtful ones.</summary>
    public static Markup WithDoubts(string text, HashSet<string> doubtful) => Markup.Join(text.Split(' ')
        .Select((word, at) => Markup.Of($"{(at > 0 ? " " : "")}{(doubtful.Contains(word) ? Doubtful(word) : Markup.Of($"{word}"))}")));

    private static IEnumerable<Markup> Runs(string text, Func<int, bool> isMarked, Func<int, bool> isDoubtful)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            var look = (isMarked(start), isDoubtful(start));
            for (end = start + 1; end < text.Length && (isMarked(end), isDoubtful(end)) == look; end++)
            {
            }

            var run = look.Item2 ? Doubtful(text[start..end]) : Markup.Of($"{text[start..end]}");
            yield return look.Item1 ? Markup.Of($"<mark>{run}</mark>") : run;
        }
    }

    private static Markup Doubtful(string words) => Markup.Of($"<span class=\"doubtful\" title=\"{Replies.DoubtfulWord}\">{words}</span>");
}
