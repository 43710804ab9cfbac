using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers with cells of a table, and with what can be reckoned from them.</summary>
internal static partial class TableComposer
{
    public static Draft? Value(Inquiry inquiry) => TableAnswer.Of(inquiry) is { } table ? Show(table) : null;

    public static Draft Show(TableAnswer table)
    {
        var writer = new AnswerWriter();
        var lines = table.Rows.Select(row => Line(writer, table, row)).ToList();
        var head = table.CiteHead(writer);
        writer.Line(table.Source + " " + head).Gap();
        lines.ForEach(line => writer.Line(lines.Count > 1 ? "- " + line : line));
        return new Draft(writer, table.Best.Score, []);
    }

    /// <summary>A difference between years, a sum over them, or whether a figure of the text agrees with the table.</summary>
    public static Draft? Reckoned(Inquiry inquiry)
    {
        if (TableAnswer.Of(inquiry) is not { } table)
        {
            return null;
        }

        var line = inquiry.Reading.Folded;
        var claimed = Claimed(inquiry.Reading);
        if (Agreement().IsMatch(line) && claimed is not null)
        {
            return Agrees(inquiry, table, claimed.Value);
        }

        if (Sum().IsMatch(line) && table.Columns.Count > 1)
        {
            return Total(table);
        }

        return Difference().IsMatch(line) && table.Columns.Count > 1 ? Differs(table) : null;
    }

    private static string Line(AnswerWriter writer, TableAnswer table, RowView row)
    {
        var mark = writer.Cite(row);
        var cells = table.Columns.Where(column => row.Cell(column).Length > 0)
            .Select(column => $"{ColumnName(table.Table, column)}: **{row.Cell(column).Trim()}**");
        return $"{TableAnswer.NameOf(row)} – {string.Join("; ", cells)} {mark}";
    }

    private static Draft? Differs(TableAnswer table)
    {
        var row = table.Best.Row;
        var (first, last) = (table.Columns[0], table.Columns[^1]);
        if (row.Figure(first) is not { } before || row.Figure(last) is not { } after)
        {
            return null;
        }

        var writer = new AnswerWriter();
        var mark = writer.Cite(row);
        var head = table.CiteHead(writer);
        var change = after - before;
        var word = change > 0 ? Replies.AnswerIncrease : change < 0 ? Replies.AnswerDecrease : Replies.AnswerUnchanged;
        var amount = change == 0 ? string.Empty : $" **{writer.Reckon(Figures.Write(Math.Abs(change)))}**";
        writer.Line(Replies.AnswerChange(word + amount, TableAnswer.NameOf(row), row.Cell(first).Trim(), ColumnName(table.Table, first), row.Cell(last).Trim(), ColumnName(table.Table, last)) + " " + mark + head).Gap();
        writer.Line(table.Source.TrimEnd(':') + ". " + head);
        return new Draft(writer, table.Best.Score, []);
    }

    private static Draft? Total(TableAnswer table)
    {
        var writer = new AnswerWriter();
        if (SumOf(writer, table) is not { } sum)
        {
            return null;
        }

        var mark = writer.Cite(table.Best.Row);
        var head = table.CiteHead(writer);
        writer.Line($"{Replies.AnswerTotal}: {sum.Terms} = **{sum.Written}** ({Lower(TableAnswer.NameOf(table.Best.Row))}) {mark}{head}").Gap();
        writer.Line(table.Source.TrimEnd(':') + ". " + head);
        return new Draft(writer, table.Best.Score, []);
    }

    private static Draft? Agrees(Inquiry inquiry, TableAnswer table, decimal claimed)
    {
        var writer = new AnswerWriter();
        var single = table.Columns.Count == 1 || !Sum().IsMatch(inquiry.Reading.Folded) ? table.Columns.Select(column => table.Best.Row.Figure(column)).FirstOrDefault(value => value == claimed) : null;
        if (single is null && SumOf(writer, table) is null)
        {
            return null;
        }

        var sum = SumOf(writer, table);
        var (shown, value) = single is { } one ? (Figures.Write(one), one) : ($"{sum!.Value.Terms} = {sum.Value.Written}", sum.Value.Sum);
        var mark = writer.Cite(table.Best.Row);
        var stated = inquiry.Clauses.FirstOrDefault(candidate => candidate.Clause is not null && candidate.Clause.Bag.HoldsWord(Plain(claimed)));
        if (stated is null)
        {
            return null;
        }

        var statedMark = writer.Cite(stated.Clause!);
        var head = table.CiteHead(writer);
        writer.Line($"{(value == claimed ? Replies.AnswerAgrees : Replies.AnswerDisagrees)}: {shown} {mark}").Gap();
        writer.Line(table.Source.TrimEnd(':') + ". " + head).Gap();
        writer.Line(DocumentNames.Source(stated.Block)).Gap().Line($"{AnswerWriter.Shown(stated.Text)} {statedMark}");
        return new Draft(writer, Math.Max(table.Best.Score, stated.Trust), []);
    }

    private static (string Terms, string Written, decimal Sum)? SumOf(AnswerWriter writer, TableAnswer table)
    {
        var cells = table.Columns.Where(column => table.Best.Row.Figure(column) is not null).ToList();
        if (cells.Count < 2)
        {
            return null;
        }

        var sum = cells.Sum(column => table.Best.Row.Figure(column)!.Value);
        return (string.Join(" + ", cells.Select(column => table.Best.Row.Cell(column).Trim())), writer.Reckon(Figures.Write(sum)), sum);
    }

    // The figure that the question itself states: no year, no section's number.
    private static decimal? Claimed(QuestionReading reading) =>
        Numbers.Find(reading.Text)
            .Where(number => number.Value > 31 && !reading.Years.Contains((int)Math.Min(number.Value, 9999)) && !DocumentMentions.In(reading.Text).Any(mention => mention.Span.Overlaps(number.Span)))
            .Select(number => (decimal?)number.Value)
            .LastOrDefault();

    private static string Plain(decimal value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');

    private static string ColumnName(TableView table, int column) => Lower(table.Table.Header.Count > 0 ? table.Table.Header[^1].ElementAtOrDefault(column) is { Length: > 0 } own ? own : table.Columns[column] : string.Empty);

    private static string Lower(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    [GeneratedRegex(@" khop | trung khop | bang nhau | thong nhat | dung bang | mau thuan | co dung | co bang ", RegexOptions.CultureInvariant)]
    private static partial Regex Agreement();

    [GeneratedRegex(@" cong (?:ca |lai |hai |ba |2 |3 |cac |don )| tong cong | tong (?:so )?(?:cua |trong |ca )?(?:hai |ba |cac |2 |3 )?nam | (?:ca|trong) (?:hai|ba|2|3|bon|4) nam | tat ca cac nam ", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    [GeneratedRegex(@" tang(?! cuong) | giam(?! sat| doc) | chenh | so voi | nhieu hon | it hon | cao hon | thap hon | hon kem | lech ", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
