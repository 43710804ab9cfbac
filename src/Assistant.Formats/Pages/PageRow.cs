namespace Assistant.Formats.Pages;

/// <summary>Words that are printed on one line, left to right.</summary>
internal sealed record PageRow(IReadOnlyList<PageWord> Words)
{
    public double Left => Words[0].Left;

    public double Right { get; } = Words.Max(word => word.Right);

    /// <summary>The middle of most of its words: a raised mark or a tall letter moves it little.</summary>
    public double Middle { get; } = Median(Words.Select(word => word.Middle));

    public double Height { get; } = Median(Words.Select(word => word.Height));

    public double Top => Middle - (Height / 2);

    public double Bottom => Middle + (Height / 2);

    public double Centre => (Left + Right) / 2;

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The words between gaps that are wider than any justified line has.</summary>
    public IReadOnlyList<PageRow> Cells(double gap)
    {
        var cells = new List<List<PageWord>> { new() { Words[0] } };
        foreach (var word in Words.Skip(1))
        {
            if (word.Left - cells[^1].Max(before => before.Right) > gap)
            {
                cells.Add([]);
            }

            cells[^1].Add(word);
        }

        return [.. cells.Select(cell => new PageRow(cell))];
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }
}
