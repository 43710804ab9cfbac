namespace Assistant.Formats.Pages;

/// <summary>A table whose lines are drawn: where its rows and columns end, and which words stand in which cell.</summary>
internal sealed class RuledTable
{
    // A page full of cells has some hundred lines.
    private const int MostRules = 2000;

    // Two lines nearer than this are one line, drawn twice or thick.
    private const double SameLine = 4;

    // A line that comes this near to a cell's middle closes the cell.
    private const double Reach = 2;

    private readonly List<PageRule> rules;
    private readonly List<double> columns;
    private readonly List<double> rows;

    private RuledTable(List<PageRule> rules, List<double> columns, List<double> rows)
    {
        this.rules = rules;
        this.columns = columns;
        this.rows = rows;
    }

    public double Top => rows[0];

    public double Bottom => rows[^1];

    public int Columns => columns.Count - 1;

    public bool Holds(PageWord word) =>
        word.Middle > Top && word.Middle < Bottom && word.Centre > columns[0] && word.Centre < columns[^1];

    /// <summary>Lines that touch make one table when they leave at least two cells between them.</summary>
    public static IReadOnlyList<RuledTable> Of(IReadOnlyList<PageRule> rules)
    {
        var tables = new List<RuledTable>();
        foreach (var group in Groups(Framed(rules)))
        {
            var uprights = Places(group.Where(rule => !rule.IsLevel));
            var levels = Places(group.Where(rule => rule.IsLevel));
            if (uprights.Count >= 2 && levels.Count >= 2 && uprights.Count + levels.Count > 4)
            {
                tables.Add(new RuledTable(group, uprights, levels));
            }
        }

        return [.. tables.OrderBy(table => table.Top)];
    }

    /// <summary>Row by row the words of each cell. A wide cell is followed by empty ones, a cell that reaches down from above is empty.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<PageWord>>> Cells(IEnumerable<PageWord> words)
    {
        var grid = new List<PageWord>[rows.Count - 1, Columns];
        for (var row = 0; row < rows.Count - 1; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                // The cell that owns this place: itself, or the one that reaches over it.
                grid[row, column] = column > 0 && !IsClosed(row, column) ? grid[row, column - 1]
                    : row > 0 && !HasTop(row, column) ? grid[row - 1, column]
                    : [];
            }
        }

        foreach (var word in words)
        {
            var row = rows.FindLastIndex(place => place < word.Middle);
            var column = columns.FindLastIndex(place => place < word.Centre);
            grid[Math.Clamp(row, 0, rows.Count - 2), Math.Clamp(column, 0, Columns - 1)].Add(word);
        }

        var shown = new HashSet<List<PageWord>>(ReferenceEqualityComparer.Instance);
        return [.. Enumerable.Range(0, rows.Count - 1).Select(row => (IReadOnlyList<IReadOnlyList<PageWord>>)
            [.. Enumerable.Range(0, Columns).Select(column => shown.Add(grid[row, column]) ? (IReadOnlyList<PageWord>)grid[row, column] : [])])];
    }

    /// <summary>Whether a line stands on the left of this place.</summary>
    private bool IsClosed(int row, int column)
    {
        var middle = (rows[row] + rows[row + 1]) / 2;
        return rules.Any(rule => !rule.IsLevel && IsNear(rule.At, columns[column]) && rule.Top - Reach <= middle && middle <= rule.Bottom + Reach);
    }

    private bool HasTop(int row, int column)
    {
        var middle = (columns[column] + columns[column + 1]) / 2;
        return rules.Any(rule => rule.IsLevel && IsNear(rule.At, rows[row]) && rule.Left - Reach <= middle && middle <= rule.Right + Reach);
    }

    private static List<double> Places(IEnumerable<PageRule> rules)
    {
        var places = new List<double>();
        foreach (var at in rules.Select(rule => rule.At).Order())
        {
            if (places.Count == 0 || at - places[^1] >= SameLine)
            {
                places.Add(at);
            }
        }

        return places;
    }

    /// <summary>A frame's line ends at lines that cross it; the strokes of letters that stand below each other, and underlines, do not.</summary>
    public static IReadOnlyList<PageRule> Framed(IReadOnlyList<PageRule> rules)
    {
        // A drawing, a raster of dots: no frames to be read.
        var framed = rules.Count > MostRules ? [] : rules.ToList();
        for (var before = -1; before != framed.Count;)
        {
            before = framed.Count;
            var (level, upright) = (framed.Where(rule => rule.IsLevel).ToList(), framed.Where(rule => !rule.IsLevel).ToList());
            framed =
            [
                .. level.Where(rule => upright.Exists(end => IsNear(end.At, rule.Left) && Touch(end, rule)) && upright.Exists(end => IsNear(end.At, rule.Right) && Touch(end, rule))),
                .. upright.Where(rule => level.Exists(end => IsNear(end.At, rule.Top) && Touch(end, rule)) && level.Exists(end => IsNear(end.At, rule.Bottom) && Touch(end, rule))),
            ];
        }

        return framed;
    }

    private static List<List<PageRule>> Groups(IReadOnlyList<PageRule> rules)
    {
        var groups = new List<List<PageRule>>();
        foreach (var rule in rules.OrderBy(rule => rule.Top))
        {
            var touched = groups.Where(group => group.Any(other => Touch(other, rule))).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(group => group), rule]);
        }

        return groups;
    }

    private static bool IsNear(double one, double other) => Math.Abs(one - other) < SameLine;

    private static bool Touch(PageRule one, PageRule other) =>
        one.Left - SameLine <= other.Right && other.Left - SameLine <= one.Right && one.Top - SameLine <= other.Bottom && other.Top - SameLine <= one.Bottom;
}
