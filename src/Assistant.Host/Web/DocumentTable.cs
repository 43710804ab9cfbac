using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Web;

internal static class DocumentTable
{
    /// <param name="doubtful">Words of rows that may be misread.</param>
    /// <param name="captionIsShown">The title above says the same already.</param>
    public static Markup Html(Table table, string blockId, IReadOnlyList<PassageMark> marks, Dictionary<TableRow, HashSet<string>> doubtful, Markup opening, bool captionIsShown)
    {
        var caption = table.Caption.Length == 0 ? Replies.UnnamedTable : table.Caption;
        return Markup.Of(
            $"""
            <div id="{blockId}" class="scroll-x data" tabindex="0" role="region" aria-label="{caption}">{opening}<table class="table"><caption{(captionIsShown ? Markup.Of($" class=\"vh\"") : Markup.Empty)}>{table.Caption}</caption>
            <thead>{Markup.Join(table.Header.Select((row, at) => HeaderRow(row, isLast: at == table.Header.Count - 1)))}</thead>
            <tbody>{Markup.Join(table.Rows.Select(row => Row(row, marks.Any(mark => mark.Span.Overlaps(row.Span)), doubtful.GetValueOrDefault(row))))}</tbody></table></div>

            """);
    }

    /// <summary>An empty cell in an upper row continues the one to its left; in the last row it is simply empty.</summary>
    private static Markup HeaderRow(IReadOnlyList<string> cells, bool isLast)
    {
        var row = new List<Markup>();
        for (int at = 0, next; at < cells.Count; at = next)
        {
            for (next = at + 1; !isLast && cells[at].Length > 0 && next < cells.Count && cells[next].Length == 0; next++)
            {
            }

            row.Add(cells[at].Length == 0 ? Markup.Of($"<td></td>") : Markup.Of($"<th scope=\"{(next - at > 1 ? "colgroup" : "col")}\" colspan=\"{next - at}\">{cells[at]}</th>"));
        }

        return Markup.Of($"<tr>{Markup.Join(row)}</tr>");
    }

    private static Markup Row(TableRow row, bool marked, HashSet<string>? doubtful) =>
        Markup.Of($"<tr{(marked ? Markup.Of($" class=\"is-cited\"") : Markup.Empty)}>{Markup.Join(row.Cells.Select(cell => Cell(cell, marked, doubtful)))}</tr>");

    private static Markup Cell(string cell, bool marked, HashSet<string>? doubtful)
    {
        var words = doubtful is null ? Markup.Of($"{cell}") : MarkedText.WithDoubts(cell, doubtful);
        return marked && cell.Length > 0 ? Markup.Of($"<td><mark>{words}</mark></td>") : Markup.Of($"<td>{words}</td>");
    }
}
