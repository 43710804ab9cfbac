using System.Text.RegularExpressions;
using Assistant.Drafting;
using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>A table with lines: its head comes again on every page, no row is cut, figures stand at the right and are never broken.</summary>
internal sealed partial class FiguresTable
{
    private const int CellLeft = 85;
    private const int CellRight = 113;

    // What the lines themselves take, and a little against another font's roundings.
    private const int Slack = 40;

    private readonly FormatProfile profile;
    private readonly IReadOnlyList<string> head;
    private readonly IReadOnlyList<IReadOnlyList<string>> rows;
    private readonly int columns;

    public FiguresTable(FormatProfile profile, ReportBlock.Table table)
    {
        this.profile = profile;
        columns = table.Rows.Select(row => row.Count).Append(table.Header.Count).Max();
        head = Full(table.Header);
        rows = [.. table.Rows.Select(Full)];
    }

    public bool IsEmpty => columns == 0;

    /// <summary>The least width at which no word and no figure is broken.</summary>
    public int LeastWidth => Enumerable.Range(0, columns).Sum(Least);

    public Table Build(int total)
    {
        var widths = Widths(total);
        var table = new Table(Properties(total), Grid.Columns(widths));
        if (head.Any(cell => cell.Length > 0))
        {
            var row = Row(head, widths, _ => "VBBangDau");
            row.TableRowProperties!.AppendChild(new TableHeader());
            table.AppendChild(row);
        }

        var styles = Enumerable.Range(0, columns).Select(StyleOf).ToList();
        table.Append(rows.Select(row => Row(row, widths, column => styles[column])));
        return table;
    }

    private IReadOnlyList<string> Full(IReadOnlyList<string> cells) =>
        [.. Enumerable.Range(0, columns).Select(column => column < cells.Count ? TextParts.OneLine(cells[column]) : "")];

    private IEnumerable<string> Cells(int column) => rows.Select(row => row[column]).Where(cell => cell.Length > 0);

    /// <summary>A first column of running numbers stands in the middle, other figures at the right.</summary>
    private string StyleOf(int column)
    {
        var figures = Cells(column).Any() && Cells(column).All(cell => Figure().IsMatch(cell));
        return !figures ? "VBBangChu" : column == 0 ? "VBBangGiua" : "VBBangSo";
    }

    private List<int> Widths(int total)
    {
        var least = Enumerable.Range(0, columns).Select(Least).ToList();
        var wanted = Enumerable.Range(0, columns).Select(column => Math.Max(least[column], Wanted(column))).ToList();
        var spare = total - least.Sum();
        var wish = Math.Max(1, wanted.Sum() - least.Sum());
        List<int> widths = spare <= 0
            ? [.. least.Select(width => (int)((long)width * total / least.Sum()))]
            : spare <= wish
                ? [.. least.Select((width, column) => width + (int)((long)spare * (wanted[column] - width) / wish))]
                : [.. wanted.Select(width => (int)((long)width * total / wanted.Sum()))];

        // Roundings go to the widest column, so that the grid is exactly as wide as the text.
        widths[widths.IndexOf(widths.Max())] += total - widths.Sum();
        return widths;
    }

    private int Least(int column)
    {
        var words = Cells(column).SelectMany(cell => cell.Split(' ')).Select(word => Width(word, bold: false));
        return Padded(words.Concat(head[column].Split(' ').Select(word => Width(word, bold: true))).Max());
    }

    // The head may take two lines before it asks for more width than the cells below it.
    private int Wanted(int column) =>
        Padded(Cells(column).Select(cell => Width(cell, bold: false)).Append(Width(head[column], bold: true) / 2).Max());

    private double Width(string text, bool bold) =>
        GlyphWidths.Table.Of(text, profile.Style("VBBangChu").Size ?? profile.Font.Size, bold, italic: false);

    private static int Padded(double width) => (int)Math.Ceiling(width) + CellLeft + CellRight + Slack;

    private static TableRow Row(IReadOnlyList<string> cells, List<int> widths, Func<int, string> style)
    {
        var row = Grid.Row([.. cells.Select((cell, column) => Grid.Cell(widths[column], [Words.Paragraph(style(column), Words.Plain(cell))]))]);
        foreach (var cell in row.Elements<TableCell>())
        {
            cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        }

        return row;
    }

    private static TableProperties Properties(int total) => new()
    {
        TableWidth = new TableWidth { Width = Grid.Number(total), Type = TableWidthUnitValues.Dxa },
        TableJustification = new TableJustification { Val = TableRowAlignmentValues.Center },
        TableBorders = new TableBorders(
            Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        TableCellMarginDefault = new TableCellMarginDefault(
            new TableCellLeftMargin { Width = CellLeft, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = CellRight, Type = TableWidthValues.Dxa }),
    };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    [GeneratedRegex(@"^[-+]?[0-9][0-9.,]*\s?%?$")]
    private static partial Regex Figure();
}
