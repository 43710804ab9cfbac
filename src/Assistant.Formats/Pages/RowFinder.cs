namespace Assistant.Formats.Pages;

/// <summary>The lines in which a page's words are printed.</summary>
internal static class RowFinder
{
    // Two words stand on one line when they share this much of the lower one's height: a raised mark does, the next line does not.
    private const double SharedHeight = 0.5;

    private const int OpenRows = 3;

    /// <returns>From top to bottom.</returns>
    public static List<PageRow> Rows(IEnumerable<PageWord> words)
    {
        var rows = new List<(double Top, double Bottom, List<PageWord> Words)>();
        foreach (var word in words.OrderBy(word => word.Middle).ThenBy(word => word.Left))
        {
            // Words come by their middles: only the last rows can still take one.
            var at = rows.Count == 0 ? -1 : rows.FindLastIndex(rows.Count - 1, Math.Min(OpenRows, rows.Count), row => Shares(row.Top, row.Bottom, word));
            if (at < 0)
            {
                rows.Add((word.Top, word.Bottom, [word]));
                continue;
            }

            var row = rows[at];
            row.Words.Add(word);
            // The band of the row is that of its tallest word: marks are smaller, letters of one size are alike.
            rows[at] = word.Height > row.Bottom - row.Top ? (word.Top, word.Bottom, row.Words) : row;
        }

        return [.. rows.Select(row => new PageRow([.. row.Words.OrderBy(word => word.Left)])).OrderBy(row => row.Middle)];
    }

    private static bool Shares(double top, double bottom, PageWord word) =>
        Math.Min(bottom, word.Bottom) - Math.Max(top, word.Top) >= SharedHeight * Math.Min(bottom - top, word.Height);
}
