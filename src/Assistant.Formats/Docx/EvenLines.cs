namespace Assistant.Formats.Docx;

/// <summary>
/// Finds the width at which a centred text falls into lines of nearly the same length and no number is torn from its word. The
/// text itself is left whole, so that it can be searched, copied and read back as one: only the paragraph's sides draw in.
/// </summary>
internal sealed class EvenLines(Func<string, double> widthOf)
{
    // What another font of the same design may differ on a line.
    private const int Slack = 60;

    private const int Step = 20;

    // Worse than any unevenness: a line more, or a number at the beginning of a line.
    private const double CostOfBadEnd = 3000;

    // A line that ends with a word of relation reads badly, but wrongs nobody.
    private const double CostOfWeakEnd = 400;

    // After these words no line ends: the number that follows belongs to them.
    private static readonly HashSet<string> BeforeNumbers = new(StringComparer.OrdinalIgnoreCase) { "số", "ngày", "tháng", "năm", "quý", "lần", "thứ", "khoá", "khóa" };

    private static readonly HashSet<string> Relations = new(StringComparer.OrdinalIgnoreCase) { "và", "của", "về", "tại", "theo", "với", "trong", "cho" };

    /// <returns>The width in twips; <paramref name="available"/> when the text fits on one line.</returns>
    public int WidthFor(string text, int available)
    {
        if (widthOf(text) + Slack <= available)
        {
            return available;
        }

        var pieces = Pieces(text);
        var fewest = Lines(pieces, available).Count;
        var longestPiece = pieces.Max(piece => widthOf(piece.TrimEnd()));
        return Enumerable.Range(0, int.MaxValue)
            .Select(step => available - (step * Step))
            .TakeWhile(width => width > longestPiece + Slack)
            .Select(width => (Width: width, Lines: Lines(pieces, width)))
            .TakeWhile(candidate => candidate.Lines.Count == fewest)
            .DefaultIfEmpty((Width: available, Lines: []))
            .MinBy(candidate => Cost(candidate.Lines, candidate.Width))
            .Width;
    }

    /// <summary>The lines into which a paragraph of that width falls.</summary>
    public IReadOnlyList<string> LinesAt(string text, int width) => Lines(Pieces(text), width);

    /// <summary>The text cut wherever a renderer may end a line: after a blank, and after a hyphen or slash before a letter.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            var mayEnd = text[at - 1] == ' ' || (text[at - 1] is '-' or '/' or '–' && char.IsLetter(text[at]));
            if (mayEnd)
            {
                pieces.Add(text[start..at]);
                start = at;
            }
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>As every renderer does it: as many pieces on a line as fit.</summary>
    private List<string> Lines(List<string> pieces, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && widthOf((line + piece).TrimEnd()) + Slack > width)
            {
                lines.Add(line);
                line = "";
            }

            line += piece;
        }

        lines.Add(line);
        return lines;
    }

    private double Cost(List<string> lines, int width) =>
        lines.SkipLast(1).Sum(CostOfEnd) + lines.Sum(line => Math.Abs(width - Slack - widthOf(line.TrimEnd())));

    private static double CostOfEnd(string line)
    {
        var word = line.TrimEnd().Split(' ')[^1];
        return line[^1] != ' ' || BeforeNumbers.Contains(word) ? CostOfBadEnd : Relations.Contains(word) ? CostOfWeakEnd : 0;
    }
}
