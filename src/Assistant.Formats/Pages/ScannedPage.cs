namespace Assistant.Formats.Pages;

/// <summary>A recognised page made ready for the layout: set straight, and without what is no writing.</summary>
internal static class ScannedPage
{
    // Fewer words say too little of a line's slope.
    private const int WordsNeeded = 5;

    // Strokes, stamps and stains are read as signs with little confidence; a real dash or full stop has more.
    private const double SureOfSigns = 60;

    public static PrintedPage Tidied(PrintedPage page)
    {
        var slope = Slope(page);
        return page with
        {
            IsRecognised = true,
            Words = [.. page.Words.Where(IsWriting).Select(word => word with { Top = word.Top - (slope * word.Centre) })],
            Rules = [.. page.Rules.Select(rule => rule with { Top = rule.Top - (slope * (rule.Left + rule.Right) / 2), Bottom = rule.Bottom - (slope * (rule.Left + rule.Right) / 2) })],
        };
    }

    private static bool IsWriting(PageWord word) => word.Text.Any(char.IsLetterOrDigit)
        || (word.Confidence >= SureOfSigns && !word.Text.All(sign => sign is '|' or '_' or '—' or '~' or '¦'));

    /// <summary>How far a line sinks on its way to the right; the middle of what the long lines say.</summary>
    private static double Slope(PrintedPage page) => PageRow.Median(page.Words
        .GroupBy(word => word.Line)
        .Select(line => line.OrderBy(word => word.Left).ToList())
        .Where(line => line.Count >= WordsNeeded && line[^1].Centre - line[0].Centre > page.Width / 4)
        .Select(SlopeOf));

    /// <summary>Least squares over the middles of the words.</summary>
    private static double SlopeOf(List<PageWord> line)
    {
        var (x, y) = (line.Average(word => word.Centre), line.Average(word => word.Middle));
        var across = line.Sum(word => (word.Centre - x) * (word.Centre - x));
        return across > 0 ? line.Sum(word => (word.Centre - x) * (word.Middle - y)) / across : 0;
    }
}
