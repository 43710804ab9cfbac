using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>Tables without lines that put things side by side.</summary>
internal static class Grid
{
    public static Table Of(IReadOnlyList<int> widths, params TableRow[] rows)
    {
        var table = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                TableIndentation = new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }),
            },
            Columns(widths));
        table.Append(rows);
        return table;
    }

    public static TableGrid Columns(IReadOnlyList<int> widths) => new(widths.Select(width => new GridColumn { Width = Number(width) }));

    /// <summary>A row that no page end may cut.</summary>
    public static TableRow Row(params TableCell[] cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells);
        return row;
    }

    public static TableCell Cell(int width, IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties { TableCellWidth = new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa } });
        cell.Append(content);
        return cell;
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
