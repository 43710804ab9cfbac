using System.Text.RegularExpressions;

namespace Assistant.Formats.Pages;

/// <summary>
/// What official paper sets side by side: the issuing body beside the country's name at the head, the recipients beside the
/// signature at the end. Each side is read to its end, the left one first.
/// </summary>
internal static partial class SideBySide
{
    // Narrower gaps stand inside a line, even one that is set apart to fill its width.
    private const double NarrowestGap = 9;

    // The head ends when the text begins, and that is centred; a line that is as near to the middle is none of a side's.
    private const double NearMiddle = 14;

    // Lines of blank paper between two lines of one side: room for a signature.
    private const double MostBlank = 9;

    /// <param name="Left">Rows of the left side.</param>
    /// <param name="From">The first row of the page that belongs to it.</param>
    /// <param name="To">Behind the last one.</param>
    public sealed record Region(int From, int To, IReadOnlyList<PageRow> Left, IReadOnlyList<PageRow> Right);

    /// <returns>From top to bottom; they do not overlap.</returns>
    public static List<Region> Find(IReadOnlyList<PageRow> rows, double middle)
    {
        var found = new List<Region>();
        for (var at = 0; at < rows.Count; at++)
        {
            if ((found.Count == 0 || found[^1].To <= at) && Around(rows, at, middle, found.Count == 0 ? 0 : found[^1].To) is { } region)
            {
                found.Add(region);
            }
        }

        return found;
    }

    /// <summary>A recipient whose name takes two lines; the country's name in a column that is too narrow for it.</summary>
    public static bool GoesOn(PageRow before, PageRow row, bool isLeft) =>
        isLeft ? before.Text[0] == '-' && row.Text[0] != '-' : Republic().IsMatch(before.Text) && row.Text.EndsWith("VIỆT NAM", StringComparison.Ordinal);

    private static Region? Around(IReadOnlyList<PageRow> rows, int anchor, double middle, int first)
    {
        var cells = rows[anchor].Cells(NarrowestGap);
        var isHead = cells.Any(cell => Country().IsMatch(cell.Text));
        var isEnd = cells.Any(cell => Recipients().IsMatch(cell.Text)) || (cells.Count == 2 && Authority().IsMatch(cells[1].Text));
        if (!isHead && !isEnd)
        {
            return null;
        }

        var gap = GapAround(cells, rows, anchor, middle);
        if (gap is null)
        {
            return null;
        }

        var (from, to, border) = Spread(rows, anchor, gap.Value, middle, first, isHead);
        var left = rows.Skip(from).Take(to - from).Select(row => Side(row, border, left: true)).OfType<PageRow>().ToList();
        var right = rows.Skip(from).Take(to - from).Select(row => Side(row, border, left: false)).OfType<PageRow>().ToList();
        return left.Count > 0 && right.Count > 0 ? new Region(from, to, left, right) : null;
    }

    /// <summary>The gap of the row itself; of the nearest row below or above when the sides do not stand on one line.</summary>
    private static (double From, double To)? GapAround(IReadOnlyList<PageRow> cells, IReadOnlyList<PageRow> rows, int anchor, double middle)
    {
        if (Gap(cells) is { } own)
        {
            return own;
        }

        if (cells.Count != 1 || Math.Abs(cells[0].Centre - middle) < NearMiddle)
        {
            return null;
        }

        foreach (var near in (int[])[anchor + 1, anchor - 1, anchor + 2])
        {
            if (near >= 0 && near < rows.Count && Gap(rows[near].Cells(NarrowestGap)) is { } gap && (cells[0].Right <= gap.To || cells[0].Left >= gap.From))
            {
                return gap;
            }
        }

        return null;
    }

    private static (double From, double To)? Gap(IReadOnlyList<PageRow> cells) =>
        cells.Zip(cells.Skip(1)).Select(pair => ((double From, double To)?)(pair.First.Right, pair.Second.Left)).MaxBy(gap => gap!.Value.To - gap.Value.From);

    private static (int From, int To, double Border) Spread(IReadOnlyList<PageRow> rows, int anchor, (double From, double To) gap, double middle, int first, bool isHead)
    {
        int from = anchor, to = anchor + 1;
        while (to < rows.Count && Narrowed(rows[to], gap, middle) is { } narrower && rows[to].Middle - rows[to - 1].Middle < MostBlank * rows[anchor].Height
            && !(isHead && EndsHead(rows, anchor, to, narrower)))
        {
            gap = narrower;
            to++;
        }

        while (from > first && Narrowed(rows[from - 1], gap, middle) is { } narrower && rows[from].Middle - rows[from - 1].Middle < 3 * rows[anchor].Height)
        {
            gap = narrower;
            from--;
        }

        return (from, to, (gap.From + gap.To) / 2);
    }

    /// <summary>Behind the line of the date only the left side may go on: a subject, a mark of urgency.</summary>
    private static bool EndsHead(IReadOnlyList<PageRow> rows, int anchor, int at, (double From, double To) gap) =>
        rows.Skip(anchor).Take(at - anchor).Any(row => Date().IsMatch(row.Text)) && rows[at].Words[^1].Right > gap.From;

    /// <returns>The gap that is left when this row joins; null when the row stands in the way.</returns>
    private static (double From, double To)? Narrowed(PageRow row, (double From, double To) gap, double middle)
    {
        var cells = row.Cells(NarrowestGap);
        var narrower = gap;
        foreach (var cell in cells)
        {
            var isLeft = cell.Left < gap.From || (cell.Right <= gap.To && cell.Left - gap.From < gap.To - cell.Right);
            narrower = isLeft ? (Math.Max(narrower.From, cell.Right), narrower.To) : (narrower.From, Math.Min(narrower.To, cell.Left));
        }

        var isCentred = cells.Count == 1 && Math.Abs(row.Centre - middle) < NearMiddle;
        return narrower.To - narrower.From >= NarrowestGap && !isCentred ? narrower : null;
    }

    private static PageRow? Side(PageRow row, double border, bool left) =>
        row.Words.Where(word => word.Centre < border == left).ToList() is { Count: > 0 } words ? new PageRow(words) : null;

    [GeneratedRegex("CỘNG SẢN VIỆT NAM|CỘNG H(ÒA|OÀ) XÃ HỘI|Độc lập ?[-–] ?Tự do|^ĐOÀN TNCS")]
    private static partial Regex Country();

    [GeneratedRegex("^CỘNG H(ÒA|OÀ) XÃ HỘI( CHỦ)?( NGHĨA)?$")]
    private static partial Regex Republic();

    [GeneratedRegex("^Nơi nhận|^Nơi gửi")]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^(T/M|K/T|T/L|TM\.|KT\.|TL\.|TUQ\.|Q\.)\s")]
    private static partial Regex Authority();

    [GeneratedRegex(@"ngày\s.*tháng\s.*năm")]
    private static partial Regex Date();
}
