using Assistant.Answers.Evidence;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>How many percent of the whole a row is: "10.700 : 26.500 = 40,4%".</summary>
internal static class TableShare
{
    public static Draft? Compose(TableAnswer table)
    {
        var row = table.Best.Row;
        if (!table.IsNamed || TableRows.WholeOf(row) is not { } whole)
        {
            return null;
        }

        var pairs = table.Columns
            .Select(column => (Part: TableCell.Of(row, column), Whole: TableCell.Of(whole, column)))
            .Where(pair => pair.Part is not null && pair.Whole is { Value: > 0 } && pair.Part.Unit == pair.Whole.Unit && pair.Part.Unit != "%" && pair.Part.Value <= pair.Whole.Value)
            .ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var writer = new AnswerWriter();
        var marks = writer.Cite(row) + writer.Cite(whole) + TableWriter.CiteHead(writer, table.Table);
        foreach (var (part, all) in pairs)
        {
            var share = writer.Reckon(Figures.Share(part!.Value / all!.Value));
            var unit = part.Unit.Length == 0 ? string.Empty : " " + part.Unit;
            var name = part.ColumnName.Length == 0 ? string.Empty : $", {part.ColumnName}";
            writer.Line($"{Replies.AnswerShare}: {part.Written} : {all.Written}{unit} = **{share}** ({Replies.AnswerOfWhole(TableColumns.Lower(part.RowName), TableColumns.Lower(all.RowName))}{name}) {marks}");
        }

        writer.Gap().Line(TableWriter.SourceBelow(writer, table.Table));
        return new Draft(writer, table.Best.Score, []);
    }
}
