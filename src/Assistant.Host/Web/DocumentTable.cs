using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Web;

internal static class DocumentTable
{
    public static Markup Html(Table table, string blockId, IReadOnlyList<PassageMark> marks, Markup opening)
    {
        var caption = table.Caption.Length == 0 ? Replies.UnnamedTable : table.Caption;
        return Markup.Of(
            $"""
            <div id="{blockId}" class="scroll-x data" tabindex="0" role="region" aria-label="{caption}">{opening}<table class="table"><caption>{table.Caption}</caption>
            <thead>{Markup.Join(table.Header.Select(HeaderRow))}</thead>
            <tbody>{Markup.Join(table.Rows.Select(row => Row(row, marks.Any(mark => mark.Span.Overlaps(row.Span)))))}</tbody></table></div>

            """);
    }

    private static Markup HeaderRow(IReadOnlyList<string> cells) =>
        Markup.Of($"<tr>{Markup.Join(cells.Select(cell => Markup.Of($"<th scope=\"col\">{cell}</th>")))}</tr>");

    private static Markup Row(TableRow row, bool marked) =>
        Markup.Of($"<tr{(marked ? Markup.Of($" class=\"is-cited\"") : Markup.Empty)}>{Markup.Join(row.Cells.Select(cell => Cell(cell, marked)))}</tr>");

    private static Markup Cell(string cell, bool marked) =>
        marked && cell.Length > 0 ? Markup.Of($"<td><mark>{cell}</mark></td>") : Markup.Of($"<td>{cell}</td>");
}
