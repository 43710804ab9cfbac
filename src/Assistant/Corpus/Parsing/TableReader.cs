namespace Assistant.Corpus.Parsing;

/// <summary>Rows of cells into a table: tells header rows from the rest.</summary>
internal static class TableReader
{
    private const int MostHeaderRows = 3;

    /// <returns>Without block id and caption, which the tree knows.</returns>
    private static Table Read(string text, IReadOnlyList<SourceLine> lines)
    {
        var rows = lines
            .Where(line => line.Cells is not [])
            .Select(line => new TableRow(Cells(text, line), line.Span) { Pieces = line.Cells ?? [] })
            .Where(row => !row.Cells.All(cell => cell.Length > 0 && cell.AsSpan().Trim("-: ").IsEmpty))
            .ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        rows = [.. rows.Select(row => row with { Cells = Pad(row.Cells, width) })];
        var header = HeaderRows(rows);
        var names = rows.Take(header).Select(row => row.Cells).ToList();
        // A table that runs over a page end repeats its header.
        return new Table("", "", names, RowGroups.Assign([.. rows.Skip(header).Where(row => !names.Exists(name => name.SequenceEqual(row.Cells)))]));
    }

    public static BlockDraft Draft(string text, IReadOnlyList<SourceLine> lines)
    {
        var draft = new BlockDraft(DraftKind.Table, Rank.Leaf, "") { Table = Read(text, lines), TableText = Text(text, lines) };
        // Cells that were wrapped stand in the text one behind the other, in the source side by side.
        draft.Pieces.AddRange(lines.SelectMany(line => line.Cells is null or [] ? [line.Span] : line.Cells.SelectMany(pieces => pieces)));
        return draft;
    }

    /// <summary>What a person reads: a row a line, its cells parted by tabs.</summary>
    private static string Text(string text, IReadOnlyList<SourceLine> lines) => string.Join('\n', lines
        .Where(line => line.Cells is not [])
        .Select(line => string.Join('\t', line.Cells is null ? line.Text.Split('\t').Select(PlainText.Of) : Cells(text, line))));

    private static int HeaderRows(List<TableRow> rows)
    {
        if (rows.Count < 2 || !LooksLikeNames(rows[0].Cells))
        {
            return 0;
        }

        var header = 1;
        while (header < MostHeaderRows && header < rows.Count - 1 && NamesColumnsBelow(rows[header - 1].Cells, rows[header].Cells))
        {
            header++;
        }

        return header < rows.Count && Table.IsNumbering(rows[header].Cells) ? header + 1 : header;
    }

    /// <summary>A further header row names columns that the one above spans: it fills only cells under or right of a spanning one.</summary>
    private static bool NamesColumnsBelow(IReadOnlyList<string> above, IReadOnlyList<string> row)
    {
        var fills = false;
        for (var i = 0; i < row.Count; i++)
        {
            // A cell that spans rows may come once or in each of them.
            if (row[i].Length == 0 || row[i] == above[i])
            {
                continue;
            }

            var spans = above[i].Length == 0 || (i + 1 < above.Count && (above[i + 1].Length == 0 || above[i + 1] == above[i]));
            if (!spans && !(i > 0 && above[i] == above[i - 1]))
            {
                return false;
            }

            if (IsFigure(row[i]) && !IsYear(row[i]))
            {
                return false;
            }

            fills |= above[i].Length == 0 || (i > 0 && above[i] == above[i - 1]);
        }

        return fills && (row[0].Length == 0 || row[0] == above[0]);
    }

    private static bool LooksLikeNames(IReadOnlyList<string> cells) =>
        cells.Count(cell => cell.Length > 0) >= Math.Min(2, cells.Count) && !cells.Any(cell => IsFigure(cell) && !IsYear(cell));

    private static bool IsYear(string cell) => cell.Length == 4 && cell.All(char.IsAsciiDigit) && (cell.StartsWith("19", StringComparison.Ordinal) || cell.StartsWith("20", StringComparison.Ordinal));

    private static bool IsFigure(string cell) => cell.Length > 0 && cell.All(c => char.IsDigit(c) || c is '.' or ',' or '%' or ' ' or '-' or '/');

    private static string[] Cells(string text, SourceLine row)
    {
        if (row.Cells is { } spaced)
        {
            return [.. spaced.Select(pieces => PlainText.Of(text, pieces))];
        }

        var line = row.Text;
        var cells = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Trim('|').Split('|');
        return [.. cells.Select(PlainText.Of)];
    }

    private static IReadOnlyList<string> Pad(IReadOnlyList<string> cells, int width) =>
        cells.Count == width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Count)];
}
