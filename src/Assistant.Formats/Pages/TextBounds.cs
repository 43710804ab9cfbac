namespace Assistant.Formats.Pages;

/// <summary>Between which edges a page's text is set, and how far apart its lines stand. Points.</summary>
internal sealed record TextBounds(double Left, double Right, double Pitch)
{
    // Fewer lines say too little of a page.
    private const int RowsNeeded = 8;

    public double Width => Right - Left;

    public double Middle => (Left + Right) / 2;

    /// <param name="rows">Of the text alone.</param>
    /// <param name="whole">Of all pages together, for a page that holds too little.</param>
    public static TextBounds Of(IReadOnlyList<PageRow> rows, TextBounds? whole)
    {
        if (rows.Count < RowsNeeded && whole is not null)
        {
            return whole;
        }

        if (rows.Count == 0)
        {
            return new TextBounds(0, 0, 0);
        }

        // Full lines share an edge; a line that sticks out is rarer than one in twenty.
        var right = rows.Select(row => row.Right).Order().ElementAt((int)(rows.Count * 0.95) is var at && at >= rows.Count ? rows.Count - 1 : at);
        var left = rows.Select(row => row.Left).Order().ElementAt((int)(rows.Count * 0.05));
        var steps = rows.Zip(rows.Skip(1)).Select(pair => pair.Second.Middle - pair.First.Middle).Where(step => step > 4).Order().ToList();
        // Most steps are those inside paragraphs, and nothing stands closer.
        return new TextBounds(left, right, steps.Count == 0 ? rows[0].Height : steps[steps.Count / 3]);
    }
}
