using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>A block's text with the letters of the cited passages inside mark elements, and words that may be misread underlined.</summary>
internal static class MarkedText
{
    /// <param name="doubtful">Places in the source.</param>
    /// <param name="inLines">A name that begins on a line of its own does so here too: "Phần thứ nhất" above its heading.</param>
    public static Markup Html(string text, Block block, string source, IReadOnlyList<PassageMark> marks, IReadOnlyList<TextSpan> doubtful, bool inLines = false)
    {
        var twoLines = inLines && block.Pieces.Count > 1;
        if (marks.Count == 0 && doubtful.Count == 0 && !twoLines)
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

        var secondLine = twoLines ? SecondLine(text, block, offsets) : -1;
        return Markup.Join(Runs(text, secondLine, at => marks.Any(mark => mark.Span.Contains(offsets[at])), at => doubtful.Any(word => word.Contains(offsets[at]))));
    }

    /// <summary>Where the text goes on behind its first printed line; -1 when it does not.</summary>
    private static int SecondLine(string text, Block block, int[] offsets)
    {
        var first = block.Pieces.FirstOrDefault(piece => piece.Contains(offsets[0]));
        return Enumerable.Range(0, text.Length).FirstOrDefault(at => offsets[at] > first.End && !char.IsWhiteSpace(text[at]), -1);
    }

    /// <summary>Every word of the text that is one of the doubtful ones.</summary>
    public static Markup WithDoubts(string text, HashSet<string> doubtful) => Markup.Join(text.Split(' ')
        .Select((word, at) => Markup.Of($"{(at > 0 ? " " : "")}{(doubtful.Contains(word) ? Doubtful(word) : Markup.Of($"{word}"))}")));

    private static IEnumerable<Markup> Runs(string text, int secondLine, Func<int, bool> isMarked, Func<int, bool> isDoubtful)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            var look = (isMarked(start), isDoubtful(start));
            for (end = start + 1; end < text.Length && end != secondLine && (isMarked(end), isDoubtful(end)) == look; end++)
            {
            }

            if (start == secondLine)
            {
                yield return Markup.Of($"<br>");
            }

            var run = look.Item2 ? Doubtful(text[start..end]) : Markup.Of($"{text[start..end]}");
            yield return look.Item1 ? Markup.Of($"<mark>{run}</mark>") : run;
        }
    }

    private static Markup Doubtful(string words) => Markup.Of($"<span class=\"doubtful\" title=\"{Replies.DoubtfulWord}\">{words}</span>");
}
