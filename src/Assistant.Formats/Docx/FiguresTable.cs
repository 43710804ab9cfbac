using System.Text.RegularExpressions;
using Assistant.Drafting;
using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>A table with lines: its head comes again on every page, no row is cut, figures stand at the right and are never broken.</summary>
internal sealed partial class FiguresTable
{
    private const string HeadStyle = "VBBangDau";
    private const string WordStyle = "VBBangChu";
    private const string FigureStyle = "VBBangSo";
    private const string OrdinalStyle = "VBBangGiua";

    // Smaller letters are hard to read on paper; a table that needs them still has to be whole.
    private static readonly double[] SmallerSizes = [11, 10, 9, 8];

    private readonly FormatProfile profile;
    private readonly IReadOnlyList<string> head;
    private readonly IReadOnlyList<IReadOnlyList<string>> rows;
    private readonly IReadOnlyList<string> styles;

    public FiguresTable(FormatProfile profile, ReportBlock.Table table)
    {
        this.profile = profile;
        var columns = table.Rows.Select(row => row.Count).Append(table.Header.Count).Max();
        head = Full(table.Header, columns);
        rows = [.. table.Rows.Select(row => Full(row, columns))];
        styles = [.. Enumerable.Range(0, columns).Select(StyleOf)];
    }

    public bool IsEmpty => head.Count == 0;

    private double UsualSize => profile.Style(WordStyle).Size ?? profile.Font.Size;

    /// <summary>At the usual size no word and no figure has to be broken.</summary>
    public bool Fits(int width) => Widths(UsualSize).Least <= width;

    public Table Build(int total)
    {
        var size = SmallerSizes.Prepend(UsualSize).FirstOrDefault(size => Widths(size).Least <= total, SmallerSizes[^1]);
        var widths = Widths(size).For(total);
        var table = new Table(Properties(total), Grid.Columns(widths));
        if (head.Any(cell => cell.Length > 0))
        {
            var row = Row(head, widths, _ => HeadStyle, size);
            row.TableRowProperties!.AppendChild(new TableHeader());
            table.AppendChild(row);
        }

        table.Append(rows.Select(row => Row(row, widths, column => styles[column], size)));
        return table;
    }

    private static IReadOnlyList<string> Full(IReadOnlyList<string> cells, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => column < cells.Count ? TextParts.OneLine(cells[column]) : "")];

    /// <summary>A first column of running numbers stands in the middle, other figures at the right.</summary>
    private string StyleOf(int column)
    {
        var cells = rows.Select(row => row[column]).Where(cell => cell.Length > 0).ToList();
        var figures = cells.Count > 0 && cells.All(cell => Figure().IsMatch(cell));
        return !figures ? WordStyle : column == 0 ? OrdinalStyle : FigureStyle;
    }

    // Words use the room that is left over; running numbers need none of it.
    private ColumnWidths Widths(double size) =>
        new(head, rows, [.. styles.Select(style => style switch { WordStyle => 3, FigureStyle => 1, _ => 0 })], size);

    private TableRow Row(IReadOnlyList<string> cells, List<int> widths, Func<int, string> style, double size)
    {
        var row = Grid.Row([.. cells.Select((cell, column) => Grid.Cell(widths[column], [Words.Paragraph(style(column), Sized(cell, size))]))]);
        foreach (var cell in row.Elements<TableCell>())
        {
            cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        }

        return row;
    }

    private Run Sized(string text, double size)
    {
        var run = Words.Plain(text);
        if (size < UsualSize)
        {
            run.RunProperties = new RunProperties { FontSize = new FontSize { Val = Grid.Number((int)(size * 2)) } };
        }

        return run;
    }

    private static TableProperties Properties(int total) => new()
    {
        TableWidth = new TableWidth { Width = Grid.Number(total), Type = TableWidthUnitValues.Dxa },
        TableJustification = new TableJustification { Val = TableRowAlignmentValues.Center },
        TableBorders = new TableBorders(
            Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        TableCellMarginDefault = new TableCellMarginDefault(
            new TableCellLeftMargin { Width = ColumnWidths.CellLeft, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = ColumnWidths.CellRight, Type = TableWidthValues.Dxa }),
    };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    [GeneratedRegex(@"^[-+]?[0-9][0-9.,]*\s?%?$")]
    private static partial Regex Figure();
}
