using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Tells which rows of a table head others ("I Giao thông", "KHỐI XÃ" alone in its row) and which sum up.</summary>
internal static partial class RowGroups
{
    private const int Levels = 3;

    public static IReadOnlyList<TableRow> Assign(IReadOnlyList<TableRow> rows)
    {
        var open = new string[Levels];
        Array.Fill(open, "");
        var grouped = new List<TableRow>(rows.Count);
        foreach (var row in rows)
        {
            if (IsTotal(row))
            {
                grouped.Add(row with { IsTotal = true });
                continue;
            }

            var level = Level(row);
            grouped.Add(row with { Group = open.Take(level).LastOrDefault(name => name.Length > 0) ?? "" });
            if (level < Levels)
            {
                open[level] = Name(row);
                open.AsSpan(level + 1).Fill("");
            }
        }

        return grouped;
    }

    /// <summary>0 for "A" and a row of one cell, 1 for "I", 2 for "1" with others below it; 3 for the rest.</summary>
    private static int Level(TableRow row)
    {
        var filled = row.Cells.Count(cell => cell.Length > 0);
        var label = row.Cells[0].TrimEnd('.', ')', ' ');
        return filled == 1 && row.Cells.Count > 2 && !char.IsDigit(label.FirstOrDefault()) ? 0
            : filled < 2 ? Levels
            : label is "A" or "B" or "C" or "D" or "Đ" or "E" ? 0
            : Roman().IsMatch(label) ? 1
            : label.Length is 1 or 2 && label.All(char.IsAsciiDigit) ? 2
            : Levels;
    }

    private static string Name(TableRow row) =>
        row.Cells.Where((cell, i) => cell.Length > 0 && (i > 0 || row.Cells.Count(other => other.Length > 0) == 1)).FirstOrDefault() ?? "";

    private static bool IsTotal(TableRow row) => row.Cells.Take(2).Any(cell => Total().IsMatch(cell));

    [GeneratedRegex(@"^[IVX]{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?:Tổng cộng|Tổng số|Tổng|Cộng|Toàn (?:tỉnh|xã|huyện))\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
