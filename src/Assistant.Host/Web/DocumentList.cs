using System.Globalization;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Web;

internal static class DocumentList
{
    public static Markup Html(IReadOnlyList<Document> documents) => documents.Count == 0
        ? Markup.Of($"<p class=\"pane-body\">{Replies.NoDocuments}</p>")
        : Markup.Of($"<ul class=\"doclist\">{Markup.Join(documents.Select(Entry))}</ul>");

    private static Markup Entry(Document document) => Markup.Of(
        $"""
        <li><a href="/van-ban/{Uri.EscapeDataString(document.Id)}"><span class="l1"><b>{(document.Number.Length > 0 ? document.Number : Replies.NoNumber)}</b>{Tag(document)}<span class="num dim push">{document.Date?.ToString("d/M/yyyy", CultureInfo.InvariantCulture)}</span></span><span class="src">{(document.Subject.Length > 0 ? document.Subject : document.Title)}</span><span class="l3">{document.Issuer}</span></a></li>
        """);

    private static Markup Tag(Document document)
    {
        var type = document.Kind == DocumentKind.GuidanceNote ? Replies.GuidanceNote : document.Type;
        return type.Length == 0 ? Markup.Empty : Markup.Of($"<span class=\"tag\">{type}</span>");
    }
}
