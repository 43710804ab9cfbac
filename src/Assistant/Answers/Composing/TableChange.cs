using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Sets one cell of a table against another: two years of a row, or two rows of a column.</summary>
internal static class TableChange
{
    public static Draft? Compose(TableAnswer table, Reckoning asked)
    {
        var pairs = Pairs(table);
        if (pairs.Count == 0)
        {
            return null;
        }

        var writer = new AnswerWriter();
        var lines = pairs.Select(pair => Line(writer, pair.Before, pair.After, asked)).OfType<string>().ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var marks = string.Concat(pairs.SelectMany(pair => new[] { pair.Before.Row, pair.After.Row }).Distinct().Select(writer.Cite)) + TableWriter.CiteHead(writer, table.Table);
        lines.ForEach(line => writer.Line($"{line} {marks}"));
        writer.Gap().Line(TableWriter.SourceBelow(writer, table.Table));
        return new Draft(writer, table.Best.Score, []);
    }

    private static List<(TableCell Before, TableCell After)> Pairs(TableAnswer table)
    {
        if (table.Rows.Count == 2)
        {
            return [.. table.Columns
                .Select(column => (Before: TableCell.Of(table.Rows[0], column), After: TableCell.Of(table.Rows[1], column)))
                .Where(pair => pair.Before is not null && pair.After is not null && pair.Before.Unit == pair.After.Unit)
                .Select(pair => (pair.Before!, pair.After!))];
        }

        // A table that is not asked for its years ("mục tiêu so với kết quả") has two columns of figures for the row.
        var series = TableCell.Series(table.Best.Row, table.Columns);
        return series.Count > 0 ? [.. series.Select(cells => (cells[0], cells[^1]))]
            : table.Columns.Select(column => TableCell.Of(table.Best.Row, column)).OfType<TableCell>().ToList() is [var one, var other] && one.Unit == other.Unit ? [(one, other)]
            : [];
    }

    private static string? Line(AnswerWriter writer, TableCell before, TableCell after, Reckoning asked)
    {
        var isShare = after.Unit == "%";
        var unit = isShare ? Replies.AnswerPoints : after.Unit;
        var withUnit = unit.Length == 0 ? string.Empty : " " + unit;
        if (asked is Reckoning.Growth or Reckoning.Ratio && !isShare && before.Row == after.Row)
        {
            return before.Value == 0 ? null : asked == Reckoning.Growth ? Growth(writer, before, after) : Ratio(writer, before, after);
        }

        if (asked == Reckoning.Ratio)
        {
            var (less, more) = before.Value <= after.Value ? (before, after) : (after, before);
            return less.Value == 0 ? null : Ratio(writer, less, more);
        }

        var change = after.Value - before.Value;
        var (bigger, smaller) = change >= 0 ? (after, before) : (before, after);
        var amount = writer.Reckon(Figures.Write(Math.Abs(change)));
        var reckoned = $"**{amount}**{withUnit} ({bigger.Written} - {smaller.Written} = {amount})";
        if (before.Row != after.Row)
        {
            var name = after.ColumnName.Length == 0 ? string.Empty : $" ({after.ColumnName})";
            return change == 0
                ? $"{Replies.AnswerEqual}: {before.RowName}, {TableColumns.Lower(after.RowName)} **{after.Written}**{name}"
                : $"{Replies.AnswerGap}: {reckoned}: {TableColumns.Lower(bigger.RowName)} {bigger.Written}, {TableColumns.Lower(smaller.RowName)} {smaller.Written}{name}";
        }

        var word = change > 0 ? Replies.AnswerIncrease : change < 0 ? Replies.AnswerDecrease : Replies.AnswerUnchanged;
        return Replies.AnswerChange(change == 0 ? word : $"{word} {reckoned}", TableColumns.Lower(after.RowName), before.Written, before.ColumnName, after.Written, after.ColumnName);
    }

    private static string Growth(AnswerWriter writer, TableCell before, TableCell after)
    {
        var change = after.Value - before.Value;
        var word = change > 0 ? Replies.AnswerIncrease : change < 0 ? Replies.AnswerDecrease : Replies.AnswerUnchanged;
        var share = writer.Reckon(Figures.Share(Math.Abs(change) / before.Value));
        var (bigger, smaller) = change >= 0 ? (after, before) : (before, after);
        var reckoned = $"**{share}** (({bigger.Written} - {smaller.Written}) : {before.Written} = {share})";
        return Replies.AnswerChange(change == 0 ? word : $"{word} {reckoned}", TableColumns.Lower(after.RowName), before.Written, before.ColumnName, after.Written, after.ColumnName);
    }

    private static string Ratio(AnswerWriter writer, TableCell less, TableCell more)
    {
        var times = writer.Reckon(Figures.Write(more.Value / less.Value));
        var (moreName, lessName) = less.Row == more.Row ? (more.ColumnName, less.ColumnName) : (TableColumns.Lower(more.RowName), TableColumns.Lower(less.RowName));
        var what = less.Row == more.Row ? TableColumns.Lower(more.RowName) : more.ColumnName;
        return $"{more.Written} : {less.Written} = **{times}** {Replies.AnswerTimes} ({(what.Length == 0 ? string.Empty : what + ": ")}{moreName}, {lessName})";
    }
}
