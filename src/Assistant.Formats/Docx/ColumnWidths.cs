using Assistant.Formats.Profiles;

namespace Assistant.Formats.Docx;

/// <summary>How wide the columns of a table must and may be, so that no word and no figure is broken.</summary>
/// <param name="head">One cell for each column.</param>
/// <param name="rows">As wide as <paramref name="head"/>.</param>
/// <param name="weights">Who gets the room that is left over.</param>
/// <param name="points">The size of the letters.</param>
internal sealed class ColumnWidths(
    IReadOnlyList<string> head,
    IReadOnlyList<IReadOnlyList<string>> rows,
    IReadOnlyList<int> weights,
    double points)
{
    public const int CellLeft = 85;
    public const int CellRight = 113;

    // What the lines themselves take, and a little against another font's roundings.
    private const int Slack = 40;

    public int Least => Columns.Sum(LeastOf);

    private IEnumerable<int> Columns => Enumerable.Range(0, head.Count);

    /// <returns>Twips; together exactly <paramref name="total"/>.</returns>
    public List<int> For(int total)
    {
        List<int> widths = [.. Columns.Select(LeastOf)];
        if (widths.Sum() > total)
        {
            widths = [.. widths.Select(width => (int)((long)width * total / Least))];
        }

        var wish = Columns.Select(column => Math.Max(0, WantedOf(column) - widths[column])).ToList();
        widths = Shared(widths, wish, (int)Math.Min(total - widths.Sum(), wish.Sum(wanted => (long)wanted)));
        widths = Shared(widths, [.. Columns.Select(column => weights[column] * widths[column])], total - widths.Sum());
        widths[widths.IndexOf(widths.Max())] += total - widths.Sum();
        return widths;
    }

    private static List<int> Shared(List<int> widths, List<int> weights, int spare)
    {
        var all = weights.Sum(weight => (long)weight);
        return all == 0 ? widths : [.. widths.Select((width, column) => width + (int)((long)spare * weights[column] / all))];
    }

    private int LeastOf(int column) => Padded(
        Cells(column).SelectMany(cell => cell.Split(' ')).Select(word => Width(word, bold: false))
            .Concat(head[column].Split(' ').Select(word => Width(word, bold: true)))
            .Max());

    // A head may take two lines before it asks for more room than the cells below it.
    private int WantedOf(int column) =>
        Padded(Cells(column).Select(cell => Width(cell, bold: false)).Append(Width(head[column], bold: true) / 2).Max());

    private IEnumerable<string> Cells(int column) => rows.Select(row => row[column]);

    private double Width(string text, bool bold) => GlyphWidths.Table.Of(text, points, bold, italic: false);

    private static int Padded(double width) => (int)Math.Ceiling(width) + CellLeft + CellRight + Slack;
}
