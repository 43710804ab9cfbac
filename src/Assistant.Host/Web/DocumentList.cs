using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Web;

internal static class DocumentList
{
    public static Markup Html(IReadOnlyList<Document> documents) => documents.Count == 0
        ? Markup.Of($"<p class=\"pane-body\">{Replies.NoDocuments}</p>")
        : Markup.Of($"<ul class=\"doclist\">{Markup.Join(InOrder(documents).Select(Entry))}</ul>");

    /// <summary>Official documents first, the newest at the top; then our own notes by title.</summary>
    private static IEnumerable<Document> InOrder(IEnumerable<Document> documents) => documents
        .OrderBy(document => document.Kind)
        .ThenByDescending(document => document.Kind == DocumentKind.Official ? document.Date : null)
        .ThenBy(document => document.Title, StringComparer.Ordinal);

    private static Markup Entry(Document document) => Markup.Of(
        $"""
        <li><a href="/van-ban/{Uri.EscapeDataString(document.Id)}"><span class="l1">{Number(document)}{Tag(document)}<span class="num dim push">{(document.Date is { } date ? Dates.Format(date) : string.Empty)}</span></span><span class="src">{(document.Subject.Length > 0 ? document.Subject : document.Title)}</span><span class="l3">{document.Issuer}</span></a></li>
        """);

    private static Markup Number(Document document) => document switch
    {
        { Number.Length: > 0 } => Markup.Of($"<b>{document.Number}</b>"),
        { Kind: DocumentKind.Official } => Markup.Of($"<b>{Replies.NoNumber}</b>"),
        _ => Markup.Empty,
    };

    private static Markup Tag(Document document)
    {
        var type = document.Kind == DocumentKind.GuidanceNote ? Replies.GuidanceNote : document.Type;
        return type.Length == 0 ? Markup.Empty : Markup.Of($"<span class=\"tag\">{type}</span>");
    }
}
