using Assistant.Answers.Evidence;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>How cells, rows and tables are written in answers.</summary>
internal static class TableWriter
{
    // Between the line "Đơn vị tính: …" and the table stands little.
    private const int UnitNear = 3;

    /// <summary>"Tổng số, nữ": a row under a group is named with it.</summary>
    public static string NameOf(RowView row) => row.Parent is { } parent && parent.Label.Length > 0 && !row.Label.Contains(parent.Label, StringComparison.OrdinalIgnoreCase)
        ? $"{WithoutNumber(parent.Label)}, {TableColumns.Lower(WithoutNumber(row.Label))}"
        : WithoutNumber(row.Label);

    /// <summary>"**83,7%**", "**120** triệu đồng".</summary>
    public static string Value(AnswerWriter writer, RowView row, int column)
    {
        var (cell, unit) = (row.Cell(column).Trim(), row.Table.UnitOf(row, column));
        return row.Figure(column) is null ? $"**{cell}**" : Strong(writer, cell, unit);
    }

    /// <summary>A figure as it is printed, with its unit.</summary>
    public static string Strong(AnswerWriter writer, string figure, string unit) =>
        unit == "%" ? $"**{writer.Reckon(figure.TrimEnd('%', ' ') + "%")}**" : unit.Length == 0 ? $"**{figure}**" : $"**{figure}** {unit}";

    public static string Line(AnswerWriter writer, TableAnswer table, RowView row)
    {
        var mark = writer.Cite(row) + CiteHead(writer, row.Table);
        var cells = table.Columns.Where(column => row.Cell(column).Trim().Length > 0).Select(column => Named(row.Table, column) + Value(writer, row, column));
        return $"{NameOf(row)} – {string.Join("; ", cells)} {mark}";
    }

    /// <summary>"Theo Báo cáo …, Phụ lục 2 (KẾT NẠP …):" with what the columns' names and the unit rest on.</summary>
    public static string Source(AnswerWriter writer, TableView table) => From(table) + " " + CiteHead(writer, table);

    /// <summary>The same below what was reckoned: it announces nothing there.</summary>
    public static string SourceBelow(AnswerWriter writer, TableView table) => From(table).TrimEnd(':') + ". " + CiteHead(writer, table);

    /// <summary>The citation of the caption with the names of the columns, and of the line that gives the unit.</summary>
    public static string CiteHead(AnswerWriter writer, TableView table)
    {
        var document = table.Block.Document.Document;
        var span = new TextSpan(table.Block.Block.Span.Start, table.Table.Rows.Count > 0 ? table.Table.Rows[0].Span.Start : table.Block.Block.Span.End);
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(document.Text[end - 1]))
        {
            end--;
        }

        var head = end <= span.Start ? string.Empty : writer.Cite(document, new TextSpan(span.Start, end), table.Block.Block.Path);
        return UnitLine(table) is { } line ? writer.Cite(line) + head : head;
    }

    /// <summary>"năm 2023: " before a value; nothing where the column has no name.</summary>
    public static string Named(TableView table, int column) => TableColumns.NameOf(table, column) is { Length: > 0 } name ? name + ": " : string.Empty;

    private static string From(TableView table)
    {
        var caption = AnswerWriter.Shown(table.Table.Caption);
        return Replies.AnswerFrom(DocumentNames.Short(table.Block.Document.Document), caption.Length > 0 ? caption : DocumentNames.Section(table.Block));
    }

    // "Đơn vị tính: triệu đồng" in a line of its own over the table.
    private static BlockView? UnitLine(TableView table) =>
        table.Table.Unit.Length == 0 ? null : table.Block.Document.Blocks
            .Skip(Math.Max(0, table.Block.Order - UnitNear))
            .Take(Math.Min(UnitNear, table.Block.Order))
            .LastOrDefault(block => !block.IsHeading && block.Block.Text.Contains(table.Table.Unit, StringComparison.OrdinalIgnoreCase) && block.Bag.Holds("don vi"));

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
