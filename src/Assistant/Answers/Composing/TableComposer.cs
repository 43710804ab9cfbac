using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Composing;

/// <summary>Answers with cells of a table, and with what can be reckoned from them.</summary>
internal static class TableComposer
{
    public static Draft? Value(Inquiry inquiry) => TableAnswer.Of(inquiry) is { } table ? Show(table) : null;

    public static Draft Show(TableAnswer table)
    {
        var writer = new AnswerWriter();
        var lines = table.Rows.Select(row => TableWriter.Line(writer, table, row)).ToList();
        writer.Line(TableWriter.Source(writer, table.Table)).Gap();
        lines.ForEach(line => writer.Line(lines.Count > 1 ? "- " + line : line));
        return new Draft(writer, table.Best.Score, []);
    }

    /// <summary>Null when nothing is to be reckoned, or the table lacks a term.</summary>
    public static Draft? Reckoned(Inquiry inquiry)
    {
        var asked = Reckonings.Of(inquiry.Reading);
        if (asked == Reckoning.None || TableAnswer.Of(inquiry, asked) is not { } table)
        {
            return null;
        }

        return asked switch
        {
            Reckoning.Agreement => TableAgreement.Compose(inquiry, table),
            Reckoning.Highest or Reckoning.Lowest => TableExtreme.Compose(inquiry, table, asked),
            Reckoning.Share => TableShare.Compose(table),
            Reckoning.Sum or Reckoning.Average => TableSum.Compose(table, asked),
            _ => TableChange.Compose(table, asked),
        };
    }
}
