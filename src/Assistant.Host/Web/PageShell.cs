using System.Text;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>What every page has around its own content.</summary>
internal sealed class PageShell(AssetLibrary assets)
{
    private static readonly string[] Sheets = ["tokens.css", "base.css", "pages.css", "product.css"];
    private static readonly string[] ChatSheets = [.. Sheets, "webchat.css"];

    /// <param name="main">The whole main element with id "noi-dung", the target of the skip link.</param>
    public IResult Page(HttpContext context, PageFrame frame, Markup main, int status = StatusCodes.Status200OK)
    {
        var nonce = ContentSecurity.NewNonce();
        ContentSecurity.Set(context.Response, nonce);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(Html(frame, main, nonce).ToString(), "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    /// <summary>A piece of a page, for a pane that a script fills.</summary>
    public static IResult Fragment(HttpContext context, Markup markup, int status = StatusCodes.Status200OK)
    {
        ContentSecurity.Set(context.Response, ContentSecurity.NewNonce());
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(markup.ToString(), "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    /// <param name="instead">What the reader may look for; null where nothing is nearer than the list of documents.</param>
    public IResult NotFound(HttpContext context, string title, string text, (string Address, string Name)? instead = null) =>
        NotePage(context, Note(title, text, instead), title, StatusCodes.Status404NotFound);

    public IResult Failed(HttpContext context) =>
        NotePage(context, Note(Replies.PageFailedTitle, Replies.PageFailed, null), Replies.PageFailedTitle, StatusCodes.Status500InternalServerError);

    private IResult NotePage(HttpContext context, Markup note, string title, int status) =>
        Page(context, new PageFrame(title, "p-note", string.Empty), note, status);

    private static Markup Note(string title, string text, (string Address, string Name)? instead) => Markup.Of(
        $"""
        <main id="noi-dung" class="note-page"><h1>{title}</h1><p>{text}</p>
        <p class="row">{(instead is { } link ? Markup.Of($"<a class=\"btn\" href=\"{link.Address}\">{link.Name}</a>") : Markup.Empty)}<a class="btn" href="/van-ban">{Replies.ToDocuments}</a><a class="btn btn-bare" href="/">{Replies.ToQuestions}</a></p></main>
        """);

    private Markup Html(PageFrame frame, Markup main, string nonce) => Markup.Of(
        $"""
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{frame.Title} – {Replies.ProductName}</title>
        <link rel="icon" type="image/svg+xml" href="{assets.Url("icon.svg")}">
        {Styles(frame, nonce)}{Scripts(frame, nonce)}</head>
        <body class="{frame.BodyClass}">
        <a class="skip" href="#noi-dung">{Replies.SkipToContent}</a>
        <header class="bar">
        <a class="brand" href="/"><svg viewBox="0 0 30 30" aria-hidden="true"><rect x="1" y="1" width="28" height="28" rx="3" fill="currentColor"/><path d="M8 9h14M8 15h9M8 21h5" class="brand-lines"/><path d="M22 14v8h-4" class="brand-lines"/></svg><span>{Replies.ProductName}</span></a>
        <nav class="nav" aria-label="{Replies.MainNavigation}"><ul>{Link("/", "i-ask", Replies.AskPage, frame)}{Link("/soan-thao", "i-draft", Replies.DraftPage, frame)}{Link("/van-ban", "i-docs", Replies.DocumentsPage, frame)}</ul></nav>
        </header>
        {main}
        </body>
        </html>
        """);

    private static Markup Link(string address, string icon, string text, PageFrame frame) => Markup.Of(
        $"""<li><a href="{address}"{(frame.Section == address ? Markup.Of($" aria-current=\"page\"") : Markup.Empty)}><span class="i {icon}" aria-hidden="true"></span><span>{text}</span></a></li>""");

    private Markup Styles(PageFrame frame, string nonce) => Markup.Join(
        (frame.HasChat ? ChatSheets : Sheets).Select(name => Markup.Of($"<link rel=\"stylesheet\" nonce=\"{nonce}\" href=\"{assets.Url(name)}\">\n")));

    private Markup Scripts(PageFrame frame, string nonce)
    {
        if (frame.Module is null)
        {
            return Markup.Empty;
        }

        // Asked for at once, run when the module wants it: it is by far the largest file.
        var webChat = frame.HasChat
            ? Markup.Of($"<link rel=\"preload\" as=\"script\" nonce=\"{nonce}\" href=\"{assets.Url("webchat.js")}\">\n")
            : Markup.Empty;
        return Markup.Of(
            $"""
            {webChat}<script type="module" nonce="{nonce}" src="{assets.Url(frame.Module)}"></script>
            <script type="application/json" id="page-data" nonce="{nonce}">{PageData.Of(frame, nonce)}</script>

            """);
    }
}
