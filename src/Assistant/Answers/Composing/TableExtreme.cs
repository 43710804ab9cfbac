using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Which year of a row, or which row of a column, has the most or the least; all that were compared are shown.</summary>
internal static class TableExtreme
{
    public static Draft? Compose(Inquiry inquiry, TableAnswer table, Reckoning asked)
    {
        var overTime = inquiry.Reading.Says("nam nao") || inquiry.Reading.Says("thang nao") || inquiry.Reading.Says("quy nao");
        if (!overTime && !AsksForRows(inquiry, table.Table))
        {
            return null;
        }

        var compared = overTime
            ? TableCell.Series(table.Best.Row, table.Columns)
            : [.. table.Columns.Select(column => Beside(table).Select(row => TableCell.Of(row, column)).OfType<TableCell>().ToList()).Where(cells => cells.Count > 1 && cells.TrueForAll(cell => cell.Unit == cells[0].Unit))];
        if (compared.Count == 0)
        {
            return null;
        }

        var writer = new AnswerWriter();
        foreach (var cells in compared)
        {
            Write(writer, cells, asked, overTime);
        }

        writer.Line(TableWriter.SourceBelow(writer, table.Table));
        return new Draft(writer, table.Best.Score, []);
    }

    private static void Write(AnswerWriter writer, IReadOnlyList<TableCell> cells, Reckoning asked, bool overTime)
    {
        var best = asked == Reckoning.Highest ? cells.Max(cell => cell.Value) : cells.Min(cell => cell.Value);
        var first = cells.Where(cell => cell.Value == best).ToList();
        var names = string.Join(", ", first.Select(cell => overTime ? cell.ColumnName : TableColumns.Lower(cell.RowName)));
        var of = overTime ? TableColumns.Lower(cells[0].RowName) : cells[0].ColumnName;
        var mark = string.Concat(first.Select(cell => writer.Cite(cell.Row)).Distinct()) + TableWriter.CiteHead(writer, first[0].Row.Table);
        writer.Line($"{(asked == Reckoning.Highest ? Replies.AnswerHighest : Replies.AnswerLowest)}: **{names}** – {TableWriter.Value(writer, first[0].Row, first[0].Column)}{(of.Length == 0 ? string.Empty : $" ({of})")} {mark}").Gap();
        foreach (var cell in cells)
        {
            writer.Line($"- {(overTime ? cell.ColumnName : cell.RowName)}: {cell.Written} {writer.Cite(cell.Row)}{TableWriter.CiteHead(writer, cell.Row.Table)}");
        }

        writer.Gap();
    }

    // "vùng nào": the word stands over the names of the rows, or in each of them.
    private static bool AsksForRows(Inquiry inquiry, TableView table)
    {
        var words = inquiry.Reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var head = table.NameColumn >= 0 ? table.ColumnBags[table.NameColumn] : Bag.Empty;
        var labels = table.Rows.Where(row => row.HasFigures && !row.IsTotal).ToList();
        return words.Zip(words.Skip(1)).Any(pair => pair.Second == "nao" && (head.HoldsWord(pair.First) || (labels.Count > 1 && labels.TrueForAll(row => row.Bag.HoldsWord(pair.First)))));
    }

    // Named rows are compared with each other, else all of the group: the sum row has more than any of its parts.
    private static IReadOnlyList<RowView> Beside(TableAnswer table) =>
        table.Rows.Count > 1 ? [.. table.Rows.Where(row => !row.IsTotal)] : table.Best.Row.IsTotal ? TableRows.PartsOf(table.Best.Row) : TableRows.Beside(table.Best.Row);
}
