using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Adds up cells of a table, or takes their average.</summary>
internal static class TableSum
{
    public static Draft? Compose(TableAnswer table, Reckoning asked)
    {
        var sums = Cells(table);
        if (sums.Count == 0 || (asked == Reckoning.Sum && sums.Any(cells => cells[0].Unit == "%")))
        {
            // Shares of different wholes add up to nothing.
            return null;
        }

        var writer = new AnswerWriter();
        var lines = sums.Select(cells => Line(writer, cells, asked)).ToList();
        var marks = string.Concat(sums.SelectMany(cells => cells).Select(cell => cell.Row).Distinct().Select(writer.Cite)) + TableWriter.CiteHead(writer, table.Table);
        lines.ForEach(line => writer.Line($"{line} {marks}"));
        writer.Gap().Line(TableWriter.SourceBelow(writer, table.Table));
        return new Draft(writer, table.Best.Score, []);
    }

    // Several rows of a column, or several years of a row.
    private static List<IReadOnlyList<TableCell>> Cells(TableAnswer table) =>
        table.Rows.Count > 1
            ? [.. table.Columns.Select(column => table.Rows.Select(row => TableCell.Of(row, column)).OfType<TableCell>().ToList()).Where(cells => cells.Count == table.Rows.Count)]
            : [.. TableCell.Series(table.Best.Row, table.Columns)];

    private static string Line(AnswerWriter writer, IReadOnlyList<TableCell> cells, Reckoning asked)
    {
        var terms = string.Join(" + ", cells.Select(cell => cell.Written));
        var sum = cells.Sum(cell => cell.Value);
        var average = asked == Reckoning.Average;
        var result = writer.Reckon(Figures.Write(average ? sum / cells.Count : sum));
        var formula = average ? $"({terms}) : {writer.Reckon(Figures.Write(cells.Count))}" : terms;
        return $"{(average ? Replies.AnswerAverage : Replies.AnswerTotal)}: {formula} = {TableWriter.Strong(writer, result, cells[0].Unit)} ({What(cells)})";
    }

    // What the terms have in common, then what tells them apart.
    private static string What(IReadOnlyList<TableCell> cells) =>
        cells[0].Row == cells[^1].Row
            ? $"{TableColumns.Lower(cells[0].RowName)}: {string.Join(", ", cells.Select(cell => cell.ColumnName))}"
            : string.Join("; ", cells.Select(cell => TableColumns.Lower(cell.RowName))) + (cells[0].ColumnName.Length > 0 ? $" – {cells[0].ColumnName}" : string.Empty);
}
