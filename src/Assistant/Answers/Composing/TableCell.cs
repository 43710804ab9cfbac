using Assistant.Answers.Evidence;

namespace Assistant.Answers.Composing;

/// <summary>A cell that holds a figure.</summary>
internal sealed record TableCell(RowView Row, int Column, decimal Value)
{
    public string Written => Row.Cell(Column).Trim().TrimEnd('%').TrimEnd();

    public string Unit => Row.Table.UnitOf(Row, Column);

    /// <summary>The name of its column: "năm 2023 – thực hiện".</summary>
    public string ColumnName => TableColumns.NameOf(Row.Table, Column);

    public string RowName => TableWriter.NameOf(Row);

    public static TableCell? Of(RowView row, int column) => row.Figure(column) is { } value ? new TableCell(row, column, value) : null;

    /// <summary>The cells of a row, of one matter each list: "Kế hoạch" of all years, "Thực hiện" of all years.</summary>
    public static IReadOnlyList<IReadOnlyList<TableCell>> Series(RowView row, IReadOnlyList<int> columns) =>
        [.. columns
            .Where(column => row.Table.Moments[column].Count > 0)
            .GroupBy(column => TableColumns.Matter(row.Table, column), StringComparer.Ordinal)
            .Select(group => group.Select(column => Of(row, column)).OfType<TableCell>().ToList())
            .Where(series => series.Count > 1)];
}
