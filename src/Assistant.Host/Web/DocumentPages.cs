using Assistant.Corpus;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The list of documents, one document, and one document in the pane beside a conversation.</summary>
internal sealed class DocumentPages(CorpusLibrary library, IDocumentStore store, DocumentVersions versions, PageShell shell)
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

    /// <param name="ban">The beginning of the content hash of the text that was cited.</param>
    private IResult Show(HttpContext context, string id, string? tu, string? den, string? ban)
    {
        if (versions.Find(id, ban) is not { } shown)
        {
            return library.Current.Find(id) is { } other
                ? shell.NotFound(context, Replies.NoSuchVersionTitle, Replies.NoSuchVersion, (PassageAddress.Of(other, null), Replies.ToPresentVersion))
                : shell.NotFound(context, Replies.NoSuchDocumentTitle, Replies.NoSuchDocument);
        }

        var document = shown.Document;
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
                {DocumentReader.Html(document, library.Current, marks, PicturesOf(shown), VersionNotice.Of(shown, marks.FirstOrDefault()), underHeading1: true)}
                <p class="vh" role="status" id="tinh-trang"></p>
                </article>
                </main>
                """));
    }

    private IResult Pane(HttpContext context, string id, string? chon, string? ban)
    {
        if (versions.Find(id, ban) is not { } shown)
        {
            return PageShell.Fragment(context, NothingInPane(library.Current.Find(id)), StatusCodes.Status404NotFound);
        }

        var document = shown.Document;
        var marks = PassageMark.AllOf(context.Request.Query["doan"], chon, document);
        var chosen = marks.FirstOrDefault(mark => mark.Chosen);
        var address = PassageAddress.Of(document, chosen?.Span);
        return PageShell.Fragment(context, Markup.Of(
            $"""
            <div class="pane-head">
            {CloseButton}
            <div class="grow"><p class="xs dim" data-holds="place"></p><h2 id="t-nguon">{DocumentReader.ShortName(document)}</h2></div>
            <div class="row tools">
            <button class="btn btn-icon" type="button" data-does="previous"><span class="i i-back" aria-hidden="true"></span><span class="vh">{Replies.PreviousSource}</span></button>
            <button class="btn btn-icon" type="button" data-does="next"><span class="i i-go" aria-hidden="true"></span><span class="vh">{Replies.NextSource}</span></button>
            {CopyButton(document, chosen is not null)}<a class="btn" href="{address}" target="_blank">{Replies.WholeDocument}</a>
            </div></div>
            {DocumentReader.Html(document, library.Current, marks, PicturesOf(shown), VersionNotice.Of(shown, chosen))}
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

    private static Markup CloseButton => Markup.Of(
        $"""<a class="btn btn-icon only-narrow" href="#hoi-thoai" data-does="close"><span class="i i-x" aria-hidden="true"></span><span class="vh">{Replies.CloseSource}</span></a>""");

    private static Markup NothingInPane(Document? present) => Markup.Of(
        $"""
        <div class="pane-head">{CloseButton}<div class="grow"><h2 id="t-nguon">{(present is null ? Replies.NoSuchDocumentTitle : Replies.NoSuchVersionTitle)}</h2></div></div>
        <div class="pane-body" tabindex="0" role="region" aria-labelledby="t-nguon"><p>{(present is null ? Replies.NoSuchDocument : Replies.NoSuchVersion)}</p>
        {(present is null ? Markup.Empty : Markup.Of($"<p><a href=\"{PassageAddress.Of(present, null)}\" target=\"_blank\">{Replies.ToPresentVersion}</a></p>"))}</div>
        """);

    // The pictures of an old text are not kept, and those of the present one show something else.
    private IReadOnlyList<int> PicturesOf(ShownDocument shown) => shown.ReplacedAt is null ? store.PicturedPages(shown.Document.Id) : [];

    private static Markup CopyButton(Document document, bool mark) => mark
        ? Markup.Of($"<button class=\"btn\" type=\"button\" data-does=\"copy\" data-source=\"{document.Title}\">{Replies.CopyQuote}</button>")
        : Markup.Empty;
}
