using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Formats.Pages;

/// <summary>
/// Takes page numbers and what is printed again and again at the head or foot of pages away from the text. It must stand at the
/// edge, at the same height, and be the same but for its figures; on odd or on even pages alone is enough.
/// </summary>
internal static partial class PageEdges
{
    private const int RowsOfEdge = 2;

    // Points by which the head of one page may stand above or below that of another.
    private const double SameHeight = 6;

    // Every third page: odd pages, even pages, and some that begin a part and have none.
    private const double ShareOfPages = 0.33;

    // A number that stands this many lines away from the text belongs to the page.
    private const double LinesAway = 1.3;

    /// <param name="pages">The rows of each page; what belongs to an edge is removed from them.</param>
    public static void Clean(IReadOnlyList<List<PageRow>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var marks = pages.SelectMany((rows, page) => Edges(rows).Select(edge => (Page: page, edge.Row, edge.AtTop))).ToList();
        var needed = Math.Max(2, (int)Math.Floor(pages.Count * ShareOfPages));
        // Two pages may end with the same words by chance.
        var same = Repeated(marks, Math.Max(3, needed), row => row.Text);
        var alike = Repeated(marks, needed, row => Figures().Replace(row.Text, "#"));
        foreach (var rows in pages)
        {
            Take(rows, same, alike, atTop: true);
            Take(rows, same, alike, atTop: false);
        }

        for (var page = 0; page < pages.Count; page++)
        {
            TakeNumber(pages[page], page + 1, atTop: true);
            TakeNumber(pages[page], page + 1, atTop: false);
        }
    }

    private static IEnumerable<(PageRow Row, bool AtTop)> Edges(List<PageRow> rows) =>
        rows.Take(Math.Min(RowsOfEdge, rows.Count / 2)).Select(row => (row, true)).Concat(rows.TakeLast(Math.Min(RowsOfEdge, rows.Count / 2)).Select(row => (row, false)));

    private static HashSet<PageRow> Repeated(List<(int Page, PageRow Row, bool AtTop)> marks, int needed, Func<PageRow, string> key) => marks
        .GroupBy(mark => (key(mark.Row), mark.AtTop))
        .Select(group => group.ToList())
        .SelectMany(group => group.Where(mark => group.Where(other => Math.Abs(other.Row.Middle - mark.Row.Middle) < SameHeight).Select(other => other.Page).Distinct().Count() >= needed))
        .Select(mark => mark.Row)
        .ToHashSet<PageRow>(ReferenceEqualityComparer.Instance);

    /// <summary>From the outside inwards. Rows that are the same only but for their figures must also stand away from the text: notes and tables have such rows.</summary>
    private static void Take(List<PageRow> rows, HashSet<PageRow> same, HashSet<PageRow> alike, bool atTop)
    {
        var ordered = atTop ? rows : [.. Enumerable.Reverse(rows)];
        var edge = ordered.TakeWhile(alike.Contains).Count();
        while (edge > 0 && !same.Contains(ordered[edge - 1]) && !IsAway(ordered, edge))
        {
            edge--;
        }

        rows.RemoveRange(atTop ? 0 : rows.Count - edge, edge);
    }

    private static bool IsAway(List<PageRow> ordered, int edge) =>
        edge == ordered.Count || Math.Abs(ordered[edge].Middle - ordered[edge - 1].Middle) > LinesAway * Math.Max(ordered[edge].Height, ordered[edge - 1].Height);

    private static void TakeNumber(List<PageRow> rows, int page, bool atTop)
    {
        if (rows.Count < 2 || PageNumber().Match(atTop ? rows[0].Text : rows[^1].Text) is not { Success: true } match)
        {
            return;
        }

        var says = match.Groups["word"].Success || match.Groups["dash"].Success || match.Groups["n"].Value == page.ToString(CultureInfo.InvariantCulture);
        if (says || IsAway(atTop ? rows : [.. Enumerable.Reverse(rows)], 1))
        {
            rows.RemoveAt(atTop ? 0 : rows.Count - 1);
        }
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?<dash>[-–—]\s?)?(?<word>(Trang|Page)\s?(số\s?)?:?\s?)?(?<n>\d{1,4})(\s?/\s?\d{1,4})?(\s?[-–—])?$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
