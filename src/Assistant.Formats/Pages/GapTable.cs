namespace Assistant.Formats.Pages;

/// <summary>A table without lines: rows whose words stand apart in the same columns.</summary>
internal static class GapTable
{
    // Points. Words of a line that is set to fill its width stand nearer, but for one gap now and then.
    private const double Gap = 12;

    // Two sides are no table: heads and signatures have them.
    private const int FewestColumns = 3;

    private const int FewestRows = 2;

    /// <param name="from">The first row that may belong to it.</param>
    /// <param name="mostStep">Lines that stand further apart are not of one row.</param>
    /// <returns>The rows and how many lines of the page they took; null when no table begins here.</returns>
    public static (CellTable Table, int Taken)? At(IReadOnlyList<PageRow> rows, int from, double mostStep)
    {
        if (!IsTabular(rows[from]))
        {
            return null;
        }

        var columns = Columns(rows, from);
        var to = from + 1;
        while (to < rows.Count && (IsTabular(rows[to]) || IsRest(rows[to], rows[to - 1], columns, mostStep)))
        {
            to++;
        }

        return columns.Count >= FewestColumns && rows.Skip(from).Take(to - from).Count(IsTabular) >= FewestRows
            ? (new CellTable(Cells(rows.Skip(from).Take(to - from), columns)), to - from)
            : null;
    }

    private static bool IsTabular(PageRow row) => row.Words.Count >= FewestColumns && row.Cells(Gap).Count >= FewestColumns;

    /// <summary>From left to right what the cells of all its rows take together.</summary>
    private static List<(double Left, double Right)> Columns(IReadOnlyList<PageRow> rows, int from)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var cell in rows.Skip(from).TakeWhile(IsTabular).SelectMany(row => row.Cells(Gap)).OrderBy(cell => cell.Left))
        {
            if (columns.Count > 0 && cell.Left < columns[^1].Right)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, cell.Right));
            }
            else
            {
                columns.Add((cell.Left, cell.Right));
            }
        }

        return columns;
    }

    /// <summary>A further line of a cell: it stands close below, in one column, and not in the first.</summary>
    private static bool IsRest(PageRow row, PageRow before, List<(double Left, double Right)> columns, double mostStep) =>
        row.Middle - before.Middle < mostStep && columns.Count >= FewestColumns && row.Left >= columns[1].Left - 1
        && row.Cells(Gap).All(cell => columns.Exists(column => cell.Left >= column.Left - 1 && cell.Right <= column.Right + Gap));

    private static IEnumerable<IReadOnlyList<IReadOnlyList<PageWord>>> Cells(IEnumerable<PageRow> rows, List<(double Left, double Right)> columns)
    {
        List<List<PageWord>>? current = null;
        foreach (var row in rows)
        {
            if (current is null || IsTabular(row))
            {
                if (current is not null)
                {
                    yield return current;
                }

                current = [.. columns.Select(_ => new List<PageWord>())];
            }

            foreach (var word in row.Words)
            {
                current[Math.Max(0, columns.FindLastIndex(column => column.Left <= word.Centre))].Add(word);
            }
        }

        if (current is not null)
        {
            yield return current;
        }
    }
}
