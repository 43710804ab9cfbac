using Assistant.Answers.Evidence;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>What is still to be done by a row that gives the whole and the part that is done: "Tổng số 275, đã đại hội 41".</summary>
internal static class TableRest
{
    /// <summary>Null when the table gives no whole beside the part, or a column of its own for what is left.</summary>
    public static Draft? Compose(Inquiry inquiry)
    {
        if (TableAnswer.Of(inquiry) is not { IsNamed: true, Rows.Count: 1 } table || table.Table.ColumnBags.Any(bag => bag.HoldsKey("chưa") || bag.Holds("con lai")))
        {
            return null;
        }

        var row = table.Rows[0];
        var figures = table.Table.FigureColumns;
        var wholes = figures.Where(column => table.Table.ColumnBags[column].Holds("tong so")).ToList();
        var parts = figures.Where(column => table.Table.ColumnBags[column].HoldsKey("đã")).ToList();
        if (wholes is not [var whole] || parts is not [var part] || TableCell.Of(row, whole) is not { } all || TableCell.Of(row, part) is not { } done || all.Unit != done.Unit || all.Value < done.Value)
        {
            return null;
        }

        var writer = new AnswerWriter();
        var left = writer.Reckon(Figures.Write(all.Value - done.Value));
        var unit = all.Unit.Length == 0 ? string.Empty : " " + all.Unit;
        writer.Line($"{Replies.AnswerRemaining} **{left}**{unit} ({all.Written} - {done.Written} = {left}): {all.RowName} – {all.ColumnName} {all.Written}, {done.ColumnName} {done.Written} {writer.Cite(row)}{TableWriter.CiteHead(writer, table.Table)}").Gap();
        writer.Line(TableWriter.SourceBelow(writer, table.Table));
        return new Draft(writer, table.Best.Score, []);
    }
}
