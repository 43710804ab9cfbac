using Assistant.Corpus;

namespace Assistant.Host.Web;

/// <summary>A block's text with the letters of the cited passages inside mark elements.</summary>
internal static class MarkedText
{
    public static Markup Html(string text, Block block, string source, IReadOnlyList<PassageMark> marks)
    {
        if (marks.Count == 0)
        {
            return Markup.Of($"{text}");
        }

        // Where the letters cannot be placed the whole block is marked: too much rather than nothing.
        var offsets = TextAlignment.Offsets(text, block, source);
        return offsets is null
            ? Markup.Of($"<mark>{text}</mark>")
            : Markup.Join(Runs(text, at => marks.Any(mark => mark.Span.Contains(offsets[at]))));
    }

    private static IEnumerable<Markup> Runs(string text, Func<int, bool> isMarked)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            var marked = isMarked(start);
            for (end = start + 1; end < text.Length && isMarked(end) == marked; end++)
            {
            }

            var run = text[start..end];
            yield return marked ? Markup.Of($"<mark>{run}</mark>") : Markup.Of($"{run}");
        }
    }
}
