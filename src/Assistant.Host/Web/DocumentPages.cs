using Assistant.Corpus;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The list of documents, one document, and one document in the pane beside a conversation.</summary>
internal sealed class DocumentPages(CorpusLibrary library, IDocumentStore store, PageShell shell)
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal) { ["copied"] = Replies.QuoteCopied };

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/van-ban", List);
        site.MapGet("/van-ban/{id}", Show);
        site.MapGet("/van-ban/{id}/khung", Pane);
        site.MapGet("/van-ban/{id}/trang/{page:int}", Picture);
    }

    private IResult List(HttpContext context) => shell.Page(
        context,
        new PageFrame(Replies.DocumentsPage, "p-documents", "/van-ban"),
        Markup.Of(
            $"""
            <main id="noi-dung" class="plain-list">
            <div class="pane-head"><div class="grow"><h1>{Replies.DocumentsPage}</h1><p class="xs dim">{Replies.DocumentCount(library.Current.Documents.Count)}</p></div></div>
            {DocumentList.Html(library.Current.Documents)}
            {CitedDocuments.Missing(library.Current)}
            </main>
            """));

    private IResult Show(HttpContext context, string id, string? tu, string? den)
    {
        if (library.Current.Find(id) is not { } document)
        {
            return shell.NotFound(context, Replies.NoSuchDocumentTitle, Replies.NoSuchDocument);
        }

        var marks = PassageMark.Of(tu, den, document) is { } mark ? [mark] : Array.Empty<PassageMark>();
        return shell.Page(
            context,
            new PageFrame(DocumentReader.ShortName(document), "p-document", "/van-ban", "document.js", Words: Words),
            Markup.Of(
                $"""
                <main id="noi-dung" class="panes one-pane">
                <article class="pane" aria-labelledby="t-vb">
                <div class="pane-head"><div class="grow"><h1 id="t-vb">{DocumentReader.ShortName(document)}</h1></div>
                <div class="row tools">{CopyButton(document, mark: marks.Length > 0)}<button class="btn" type="button" data-does="print" hidden>{Replies.Print}</button><a class="btn btn-bare" href="/">{Replies.ToQuestions}</a></div></div>
                {DocumentReader.Html(document, library.Current, marks, store.PicturedPages(document.Id), underHeading1: true)}
                <p class="vh" role="status" id="tinh-trang"></p>
                </article>
                </main>
                """));
    }

    private IResult Pane(HttpContext context, string id, string? chon)
    {
        if (library.Current.Find(id) is not { } document)
        {
            return PageShell.Fragment(context, Markup.Of($"<p class=\"pane-body\">{Replies.NoSuchDocument}</p>"), StatusCodes.Status404NotFound);
        }

        var marks = PassageMark.AllOf(context.Request.Query["doan"], chon, document);
        var chosen = marks.FirstOrDefault(mark => mark.Chosen);
        var address = $"/van-ban/{Uri.EscapeDataString(id)}" + (chosen is null ? string.Empty : $"?tu={chosen.Span.Start}&den={chosen.Span.End}#doan-dan");
        return PageShell.Fragment(context, Markup.Of(
            $"""
            <div class="pane-head">
            <a class="btn btn-icon only-narrow" href="#hoi-thoai" data-does="close"><span class="i i-x" aria-hidden="true"></span><span class="vh">{Replies.CloseSource}</span></a>
            <div class="grow"><p class="xs dim" data-holds="place"></p><h2 id="t-nguon">{DocumentReader.ShortName(document)}</h2></div>
            <div class="row tools">
            <button class="btn btn-icon" type="button" data-does="previous"><span class="i i-back" aria-hidden="true"></span><span class="vh">{Replies.PreviousSource}</span></button>
            <button class="btn btn-icon" type="button" data-does="next"><span class="i i-go" aria-hidden="true"></span><span class="vh">{Replies.NextSource}</span></button>
            {CopyButton(document, chosen is not null)}<a class="btn" href="{address}" target="_blank">{Replies.WholeDocument}</a>
            </div></div>
            {DocumentReader.Html(document, library.Current, marks, store.PicturedPages(document.Id))}
            """));
    }

    private IResult Picture(HttpContext context, string id, int page)
    {
        if (store.FindPicture(id, page) is not { } picture)
        {
            return shell.NotFound(context, Replies.NoSuchPageTitle, Replies.NoSuchPage);
        }

        ContentSecurity.Set(context.Response, ContentSecurity.NewNonce());
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(picture.Png, "image/png");
    }

    private static Markup CopyButton(Document document, bool mark) => mark
        ? Markup.Of($"<button class=\"btn\" type=\"button\" data-does=\"copy\" data-source=\"{document.Title}\">{Replies.CopyQuote}</button>")
        : Markup.Empty;
}
