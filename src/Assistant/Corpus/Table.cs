using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>An appendix table. Cells are as printed, trimmed; rows are as wide as the widest.</summary>
/// <param name="BlockId">The block of kind <see cref="BlockKind.Table"/> that holds it.</param>
/// <param name="Header">One or two header rows; an empty cell under a wide one belongs to that one.</param>
public sealed record Table(
    string BlockId,
    string Caption,
    IReadOnlyList<IReadOnlyList<string>> Header,
    IReadOnlyList<TableRow> Rows)
{
    /// <summary>The full name of a column: its header cells from top to bottom, a cell that spans to the right counted for each column below.</summary>
    public string ColumnName(int column)
    {
        var parts = new List<string>();
        foreach (var row in Header)
        {
            var at = Math.Min(column, row.Count - 1);
            // An empty cell in an upper row continues the cell to its left; in the last row it is simply empty.
            while (at > 0 && row[at].Length == 0 && !ReferenceEquals(row, Header[^1]))
            {
                at--;
            }

            if (at >= 0 && row[at].Length > 0)
            {
                parts.Add(row[at]);
            }
        }

        return string.Join(" – ", parts);
    }
}
