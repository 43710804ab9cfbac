using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>An appendix table. Cells are as printed, trimmed; rows are as wide as the widest.</summary>
/// <param name="BlockId">The block of kind <see cref="BlockKind.Table"/> that holds it.</param>
/// <param name="Header">Up to three header rows, and the row that numbers the columns where there is one; an empty cell under or right of a wide one belongs to that one.</param>
public sealed partial record Table(
    string BlockId,
    string Caption,
    IReadOnlyList<IReadOnlyList<string>> Header,
    IReadOnlyList<TableRow> Rows)
{
    /// <summary>The unit that a line above the table gives for all its figures: "triệu đồng"; empty when none does.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The full name of a column: its header cells from top to bottom, a cell that spans to the right counted for each column below.</summary>
    public string ColumnName(int column)
    {
        var parts = new List<string>();
        var names = Header.Count > 1 && IsNumbering(Header[^1]) ? Header.Take(Header.Count - 1).ToList() : Header;
        // A lower cell reaches no further left than the one that it stands under.
        var from = 0;
        foreach (var row in names)
        {
            var at = Math.Min(column, row.Count - 1);
            // An empty cell in an upper row continues the cell to its left; in the last row it is simply empty.
            while (at > from && row[at].Length == 0 && !ReferenceEquals(row, names[^1]))
            {
                at--;
            }

            if (at >= 0 && row[at].Length > 0)
            {
                from = at;
                // A cell that a reader repeats for each row that it spans is one.
                if (parts.Count == 0 || parts[^1] != row[at])
                {
                    parts.Add(row[at]);
                }
            }
        }

        return string.Join(" – ", parts);
    }

    /// <summary>What a column counts: "người" of "Số đảng viên (người)", "%" of a share, else the unit of the whole table for a column of figures.</summary>
    public string UnitOf(int column)
    {
        var name = ColumnName(column);
        return Bracketed().Match(name) is { Success: true } own && !Period().IsMatch(own.Groups["unit"].Value) ? own.Groups["unit"].Value.Trim()
            : name.Contains('%', StringComparison.Ordinal) || Share().IsMatch(name) ? "%"
            : HoldsFigures(column) && !Ordinal().IsMatch(name) ? Unit
            : "";
    }

    /// <summary>The time that a column speaks of: "Năm 2023", "9 tháng năm 2026"; where its name says none, the caption's.</summary>
    public string PeriodOf(int column) =>
        Period().Match(ColumnName(column)) is { Success: true } own ? own.Value
        : HoldsFigures(column) && Period().Match(Caption) is { Success: true } all ? all.Value
        : "";

    private bool HoldsFigures(int column) =>
        Rows.Any(row => column < row.Cells.Count && row.Cells[column] is { Length: > 0 } cell && char.IsDigit(cell[0]));

    /// <summary>"1 2 3 4" or "(1) (2) (3)" or "A B 1 2": numbers the columns and names nothing.</summary>
    internal static bool IsNumbering(IReadOnlyList<string> cells)
    {
        var (count, next) = (0, 1);
        foreach (var cell in cells.Where(cell => cell.Length > 0))
        {
            var bare = cell.Trim('(', ')', '[', ']');
            count++;
            if (bare.Length == 1 && bare[0] is >= 'A' and <= 'D')
            {
                continue;
            }

            // "(4)=(5)+(6)" is numbered by its first figure.
            var digits = bare.TakeWhile(char.IsAsciiDigit).Count();
            if (digits is 0 or > 2 || int.Parse(bare.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) != next || (digits < bare.Length && bare[digits] is not (')' or '=')))
            {
                return false;
            }

            next++;
        }

        return count >= 3 && next > 2;
    }

    [GeneratedRegex(@"\((?:ĐVT:\s*|đơn vị tính:\s*)?(?<unit>%|[\p{L}\d²³/ .]{1,25})\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?:tỷ lệ|tỉ lệ|tỷ trọng)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"^(?:TT|STT|Số TT|Số thứ tự|Ghi chú)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?:(?:\d{1,2} tháng(?: đầu| cuối)?|Quý [IV1-4]{1,3}|Tháng \d{1,2}|Giai đoạn|Nhiệm kỳ|Từ năm|Năm học|Cả năm|Năm)\s*[,/]?\s*)(?:năm\s*)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:(?:19|20)\d{2}))?|(?<!\d)(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?!\d)|(?<![\d/.-])(?:19|20)\d{2}(?![\d/.-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Period();
}
