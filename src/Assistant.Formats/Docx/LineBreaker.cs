using Assistant.Formats.Profiles;

namespace Assistant.Formats.Docx;

/// <summary>Breaks a text into the fewest lines that fit, as even as they can be, and never inside words that belong together.</summary>
internal sealed class LineBreaker(Func<string, double> width, IReadOnlyList<string> unbreakable)
{
    // Beyond this a text is running text, which its own paragraph breaks.
    private const int MostLines = 5;

    /// <summary>A breaker for paragraphs of one style.</summary>
    public static LineBreaker For(FormatProfile profile, StyleRule style) =>
        new(text => GlyphWidths.Table.Of(text, style.Size ?? profile.Font.Size, style.Bold, style.Italic), profile.Header.Unbreakable);

    public double WidthOf(string text) => width(text);

    /// <returns>The lines from top to bottom; the whole text as one line when no way of breaking it fits.</returns>
    public IReadOnlyList<string> Break(string text, double available)
    {
        if (width(text) <= available)
        {
            return [text];
        }

        var units = Units(text);
        for (var lines = 2; lines <= Math.Min(MostLines, units.Count); lines++)
        {
            var best = Best(units, 0, lines);
            if (best.Longest <= available)
            {
                return best.Lines;
            }
        }

        return units.Count > 1 && units.Count < text.Split(' ').Length
            ? new LineBreaker(width, []).Break(text, available)
            : [text];
    }

    /// <summary>Words, those that belong together as one.</summary>
    private List<string> Units(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var units = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            var length = unbreakable
                .Select(phrase => phrase.Split(' '))
                .Where(phrase => words.AsSpan(at).StartsWith(phrase))
                .Select(phrase => phrase.Length)
                .DefaultIfEmpty(1)
                .Max();
            units.Add(string.Join(' ', words[at..(at + length)]));
            at += length;
        }

        return units;
    }

    /// <summary>The most even way to set the units from <paramref name="from"/> on in so many lines; of equals the one with the longer upper line.</summary>
    private (double Longest, IReadOnlyList<string> Lines) Best(List<string> units, int from, int lines)
    {
        if (lines == 1)
        {
            var last = string.Join(' ', units[from..]);
            return (width(last), [last]);
        }

        (double Longest, IReadOnlyList<string> Lines) best = (double.MaxValue, []);
        for (var end = units.Count - lines + 1; end > from; end--)
        {
            var first = string.Join(' ', units[from..end]);
            var rest = Best(units, end, lines - 1);
            var longest = Math.Max(width(first), rest.Longest);
            if (longest < best.Longest)
            {
                best = (longest, [first, .. rest.Lines]);
            }
        }

        return best;
    }
}
