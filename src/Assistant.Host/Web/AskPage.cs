using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The conversation, and beside it the document that an answer rests on.</summary>
internal sealed class AskPage(CorpusLibrary library, PageShell shell, WebSettings settings)
{
    public void Map(IEndpointRouteBuilder site) => site.MapGet("/", Show);

    private IResult Show(HttpContext context) => shell.Page(
        context,
        new PageFrame(Replies.AskPage, "p-ask", "/", "ask.js", HasChat: true, ChatWords.For(Replies.QuestionBox, Replies.QuestionBoxName)),
        Markup.Of(
            $"""
            <main id="noi-dung" class="panes ask-panes">
            <section class="pane desk chat-full" id="hoi-thoai" aria-labelledby="t-chat">
            <div class="pane-head">
            <div class="grow"><h1 id="t-chat">{Replies.AskPage}</h1><p class="xs dim">{Replies.AskPageScope(library.Current.Documents.Count)}</p><p class="xs dim">{settings.WhereTextsGo}</p></div>
            <button class="btn btn-fold" type="button" id="cuoc-moi"><span class="i i-plus" aria-hidden="true"></span><span>{Replies.NewConversation}</span></button>
            </div>
            {ChatPane.Html()}
            </section>
            <aside class="pane sheet" id="nguon" aria-labelledby="t-nguon">
            <div class="pane-head"><div class="grow"><h2 id="t-nguon">{Replies.SourcePane}</h2></div></div>
            <div class="pane-body list" tabindex="0" role="region" aria-label="{Replies.DocumentsPage}"><p class="hint-line">{Replies.SourcePaneHint}</p>
            {DocumentList.Html(library.Current.Documents)}</div>
            </aside>
            </main>
            """));
}
