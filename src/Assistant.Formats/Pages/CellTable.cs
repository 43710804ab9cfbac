namespace Assistant.Formats.Pages;

/// <summary>A table's words, row by row and cell by cell, over as many pages as it takes.</summary>
internal sealed class CellTable
{
    // Heads of tables that are printed again on the next page have no more rows.
    private const int MostHeadRows = 3;

    /// <param name="rows">Those without words are left out.</param>
    public CellTable(IEnumerable<IReadOnlyList<IReadOnlyList<PageWord>>> rows) => Rows =
    [
        .. rows.Where(row => row.Any(cell => cell.Count > 0)).Select(row => (IReadOnlyList<IReadOnlyList<PageWord>>)[.. row.Select(InReadingOrder)]),
    ];

    public IReadOnlyList<IReadOnlyList<IReadOnlyList<PageWord>>> Rows { get; }

    /// <summary>Whether the table at the head of the next page is the same one.</summary>
    public bool GoesOn(CellTable next) => Rows.Count > 0 && next.Rows.Count > 0 && Rows[0].Count == next.Rows[0].Count;

    /// <summary>With the rows of the next page, but for the head that is printed again; a row that the page cut in two is one again.</summary>
    public CellTable With(CellTable next)
    {
        var head = Rows.Take(MostHeadRows).Zip(next.Rows).TakeWhile(pair => Text(pair.First) == Text(pair.Second)).Count();
        var more = next.Rows.Skip(head).ToList();
        var rows = Rows.ToList();
        if (more.Count > 0 && IsRest(more[0]))
        {
            rows[^1] = [.. rows[^1].Zip(more[0], IReadOnlyList<PageWord> (cell, rest) => [.. cell, .. rest])];
            more.RemoveAt(0);
        }

        return new CellTable([.. rows, .. more]);
    }

    /// <summary>What begins in the middle of a sentence and has no number of its own is the rest of the row before.</summary>
    private static bool IsRest(IReadOnlyList<IReadOnlyList<PageWord>> row) =>
        row[0].Count == 0 && row.Where(cell => cell.Count > 0).All(cell => char.IsLower(cell[0].Text[0]));

    private static string Text(IReadOnlyList<IReadOnlyList<PageWord>> row) =>
        string.Join('\t', row.Select(cell => string.Join(' ', cell.Select(word => word.Text))));

    private static IReadOnlyList<PageWord> InReadingOrder(IReadOnlyList<PageWord> words)
    {
        // A cell that was put together of two pages is in order already.
        if (words.Count < 2 || words[0].Page != words[^1].Page)
        {
            return words;
        }

        var lines = RowFinder.Rows(words);
        // "STT" in a column that is too narrow for it stands letter below letter.
        return lines.Count > 1 && lines.TrueForAll(line => line.Words is [{ Text: [>= 'A' and <= 'Z'] }])
            ? [words[0] with { Text = string.Concat(lines.Select(line => line.Text)) }]
            : [.. lines.SelectMany(line => line.Words)];
    }
}
