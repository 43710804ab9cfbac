using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Whether a figure of the text agrees with a table, or the sum row with the rows over it.</summary>
internal static class TableAgreement
{
    public static Draft? Compose(Inquiry inquiry, TableAnswer table) =>
        Claimed(inquiry.Reading) is { } claimed ? WithText(inquiry, table, claimed) : WithSumRow(table);

    private static Draft? WithSumRow(TableAnswer table)
    {
        var total = table.Best.Row.IsTotal ? table.Best.Row : TableRows.WholeOf(table.Best.Row);
        if (total is null)
        {
            return null;
        }

        var parts = TableRows.PartsOf(total);
        var writer = new AnswerWriter();
        var marks = string.Concat(parts.Append(total).Select(writer.Cite)) + TableWriter.CiteHead(writer, table.Table);
        var lines = new List<string>();
        foreach (var column in table.Columns)
        {
            var cells = parts.Select(row => TableCell.Of(row, column)).OfType<TableCell>().ToList();
            if (cells.Count == parts.Count && cells.Count > 1 && TableCell.Of(total, column) is { } printed && printed.Unit != "%")
            {
                var sum = cells.Sum(cell => cell.Value);
                var terms = $"{string.Join(" + ", cells.Select(cell => cell.Written))} = **{writer.Reckon(Figures.Write(sum))}**";
                var name = printed.ColumnName.Length == 0 ? string.Empty : $" ({printed.ColumnName})";
                lines.Add($"{(sum == printed.Value ? Replies.AnswerAgrees : Replies.AnswerDisagrees)}{name}: {Replies.AnswerSumRow(terms, TableWriter.NameOf(total), printed.Written)} {marks}");
            }
        }

        if (lines.Count == 0)
        {
            return null;
        }

        lines.ForEach(line => writer.Line(line));
        writer.Gap().Line(TableWriter.SourceBelow(writer, table.Table));
        return new Draft(writer, table.Best.Score, []);
    }

    private static Draft? WithText(Inquiry inquiry, TableAnswer table, decimal claimed)
    {
        var row = table.Best.Row;
        var cells = table.Columns.Select(column => TableCell.Of(row, column)).OfType<TableCell>().ToList();
        var single = cells.Count == 1 || Reckonings.Sums(inquiry.Reading) is false ? cells.Find(cell => cell.Value == claimed) : null;
        if (single is null && cells.Count < 2)
        {
            return null;
        }

        var stated = inquiry.Clauses.FirstOrDefault(candidate => candidate.Clause is not null && candidate.Clause.Bag.HoldsWord(Plain(claimed)));
        if (stated is null)
        {
            return null;
        }

        var writer = new AnswerWriter();
        var sum = cells.Sum(cell => cell.Value);
        var (shown, value) = single is not null
            ? (single.Written, single.Value)
            : ($"{string.Join(" + ", cells.Select(cell => cell.Written))} = {writer.Reckon(Figures.Write(sum))}", sum);
        var mark = writer.Cite(row) + TableWriter.CiteHead(writer, table.Table);
        writer.Line($"{(value == claimed ? Replies.AnswerAgrees : Replies.AnswerDisagrees)}: {shown} {mark}").Gap();
        writer.Line(TableWriter.SourceBelow(writer, table.Table)).Gap();
        writer.Line(DocumentNames.Source(stated.Block)).Gap().Line($"{AnswerWriter.Shown(stated.Text)} {writer.Cite(stated.Clause!)}");
        return new Draft(writer, Math.Max(table.Best.Score, stated.Trust), []);
    }

    // The figure that the question itself states: no year, no section's number.
    private static decimal? Claimed(QuestionReading reading) =>
        Numbers.Find(reading.Text)
            .Where(number => number.Value > 31 && !reading.Years.Contains((int)Math.Min(number.Value, 9999)) && !DocumentMentions.In(reading.Text).Any(mention => mention.Span.Overlaps(number.Span)))
            .Select(number => (decimal?)number.Value)
            .LastOrDefault();

    private static string Plain(decimal value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}
