using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>The rows and columns of a table that a question is about.</summary>
/// <param name="Rows">In table order; more than one where the question names several of one group.</param>
/// <param name="Columns">The columns of the years that are asked for, or all that hold figures.</param>
internal sealed record TableAnswer(RowCandidate Best, IReadOnlyList<RowView> Rows, IReadOnlyList<int> Columns)
{
    private const Need NotInTables = Need.Money | Need.Names | Need.Place | Need.Clock | Need.Duration | Need.Contact | Need.Symbol | Need.Period;

    private const double NamedRow = 0.5;
    private const double MostOfRow = 0.51;

    public TableView Table => Best.Row.Table;

    /// <summary>Null when no table speaks of what is asked, or not of the years that are.</summary>
    public static TableAnswer? Of(Inquiry inquiry)
    {
        if (inquiry.Reading.Wants(NotInTables))
        {
            return null;
        }

        foreach (var best in inquiry.Rows.Take(12).Where(row => Guard.SpeaksOfPlaces(inquiry, row.Row.Table.Block)))
        {
            var table = best.Row.Table;
            var years = inquiry.Reading.Years;
            var valued = Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Count(row => row.Figure(column) is not null) * 2 > table.Rows.Count && !IsOrdinal(table, column)).ToList();
            var columns = years.Count == 0 ? valued : [.. valued.Where(column => years.Any(year => Speaks(table, column, year)))];
            if (columns.Count == 0 || years.Any(year => !columns.Exists(column => Speaks(table, column, year))))
            {
                continue;
            }

            var meant = best with { Row = TotalInstead(inquiry, best.Row) };
            return new TableAnswer(meant, RowsFor(inquiry, meant), columns);
        }

        return null;
    }

    // "số đảng viên mới kết nạp": the question speaks of the table as a whole, and of none of its members.
    private static RowView TotalInstead(Inquiry inquiry, RowView row)
    {
        bool IsSaid(RowView one) => Words.Of(one.Label).Where(word => word.Folded.Length > 1 && !word.IsNumber).All(word => inquiry.Reading.Says(word.Folded) || inquiry.Terms.Any(term => term.Options.Any(option => option.Split(' ').Contains(word.Folded, StringComparer.Ordinal))));
        var total = row.Table.Rows.FirstOrDefault(other => Words.Line(Words.Of(WithoutNumber(other.Label))).StartsWith(" tong so ", StringComparison.Ordinal) && other.Cells.Any(cell => cell.Any(char.IsAsciiDigit)));
        return total is null || total == row || Named(inquiry, row, MostOfRow) || row.Table.Rows.Any(IsSaid) ? row : total;
    }

    /// <summary>"Phụ lục 2 (KẾT NẠP …)".</summary>
    public string Source => Replies.AnswerFrom(DocumentNames.Short(Table.Block.Document.Document), Section());

    public static string NameOf(RowView row) => row.Parent is { } parent && parent.Label.Length > 0 && !row.Label.Contains(parent.Label, StringComparison.OrdinalIgnoreCase)
        ? $"{WithoutNumber(parent.Label)}, {WithoutNumber(row.Label).ToLowerInvariant()}"
        : WithoutNumber(row.Label);

    /// <summary>The citation of the caption with the names of the columns.</summary>
    public string CiteHead(AnswerWriter writer) => CiteHead(writer, Table);

    public static string CiteHead(AnswerWriter writer, TableView table)
    {
        var span = new Text.TextSpan(table.Block.Block.Span.Start, table.Table.Rows.Count > 0 ? table.Table.Rows[0].Span.Start : table.Block.Block.Span.End);
        var source = table.Block.Document.Document.Text;
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return end <= span.Start ? string.Empty : writer.Cite(table.Block.Document.Document, new Text.TextSpan(span.Start, end), table.Block.Block.Path);
    }

    private string Section()
    {
        var caption = AnswerWriter.Shown(Table.Table.Caption);
        return caption.Length > 0 ? caption : DocumentNames.Section(Table.Block);
    }

    private static IReadOnlyList<RowView> RowsFor(Inquiry inquiry, RowCandidate best)
    {
        var group = best.Row.Parent ?? best.Row;
        var siblings = group.Table.Rows.Where(row => row.Parent == group).ToList();
        var named = siblings.Where(row => row != best.Row && Named(inquiry, row)).ToList();
        // "xuất sắc, tốt, hoàn thành bao nhiêu": several rows of one group are asked for at once.
        var lists = inquiry.Reading.Text.Count(c => c is ',' or ';') + (inquiry.Reading.Says("va") ? 1 : 0);
        if (named.Count >= 2 && lists >= 2)
        {
            return [group, .. siblings];
        }

        if (named.Count >= 1 && lists >= 1 && best.Row.Parent is not null && Named(inquiry, best.Row))
        {
            return [.. siblings.Where(row => row == best.Row || named.Contains(row))];
        }

        return [best.Row];
    }

    private static bool Named(Inquiry inquiry, RowView row, double share = NamedRow)
    {
        var words = Words.Of(row.Label).Where(word => word.Folded.Length > 1).ToList();
        return words.Count > 0 && words.Count(word => inquiry.Reading.Terms.Any(term => term.Options.Any(option => option.Split(' ').Contains(word.Folded, StringComparer.Ordinal)))) >= share * words.Count;
    }

    private static bool Speaks(TableView table, int column, int year) =>
        table.ColumnBags[column].Line.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // STT counts the rows.
    private static bool IsOrdinal(TableView table, int column) => column == 0 && (table.ColumnBags[0].HoldsWord("stt") || table.ColumnBags[0].HoldsWord("tt"));

    private static string WithoutNumber(string label)
    {
        var at = 0;
        while (at < label.Length && (label[at] is 'I' or 'V' or 'X' || char.IsAsciiDigit(label[at])))
        {
            at++;
        }

        return at > 0 && at < label.Length && label[at] == '.' ? label[(at + 1)..].Trim() : label;
    }
}
