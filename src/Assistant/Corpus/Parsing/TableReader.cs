namespace Assistant.Corpus.Parsing;

/// <summary>Rows of cells into a table: tells header rows from the rest.</summary>
internal static class TableReader
{
    /// <returns>Without block id and caption, which the tree knows.</returns>
    public static Table Read(IReadOnlyList<SourceLine> lines)
    {
        var rows = lines
            .Select(line => new TableRow(Cells(line.Text), line.Span))
            .Where(row => !row.Cells.All(cell => cell.Length > 0 && cell.AsSpan().Trim("-: ").IsEmpty))
            .ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        rows = [.. rows.Select(row => row with { Cells = Pad(row.Cells, width) })];
        var header = HeaderRows(rows);
        var names = rows.Take(header).Select(row => row.Cells).ToList();
        // A table that runs over a page end repeats its header.
        return new Table("", "", names, [.. rows.Skip(header).Where(row => !names.Exists(name => name.SequenceEqual(row.Cells)))]);
    }

    private static int HeaderRows(List<TableRow> rows)
    {
        if (rows.Count < 2 || !LooksLikeNames(rows[0].Cells))
        {
            return 0;
        }

        return IsSecondHeader(rows[0].Cells, rows[1].Cells) ? 2 : 1;
    }

    /// <summary>The second row names columns that the first spans: it fills only cells under or right of a spanning one.</summary>
    private static bool IsSecondHeader(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var fills = false;
        for (var i = 0; i < second.Count; i++)
        {
            if (second[i].Length == 0)
            {
                continue;
            }

            var spans = first[i].Length == 0 || (i + 1 < first.Count && first[i + 1].Length == 0);
            if (!spans || IsFigure(second[i]))
            {
                return false;
            }

            fills |= first[i].Length == 0;
        }

        return fills && second[0].Length == 0;
    }

    private static bool LooksLikeNames(IReadOnlyList<string> cells) =>
        cells.Count(cell => cell.Length > 0) >= Math.Min(2, cells.Count) && !cells.Any(IsFigure);

    private static bool IsFigure(string cell) => cell.Length > 0 && cell.All(c => char.IsDigit(c) || c is '.' or ',' or '%' or ' ' or '-' or '/');

    private static string[] Cells(string line)
    {
        var cells = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Trim('|').Split('|');
        return [.. cells.Select(PlainText.Of)];
    }

    private static IReadOnlyList<string> Pad(IReadOnlyList<string> cells, int width) =>
        cells.Count == width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Count)];
}
