using Assistant.Drafting;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>A report while it is written: the outline, the interview, and what comes of it.</summary>
internal sealed class DraftPage(DraftDesk desk, UserSession session, OutlineOffers offers, PageShell shell)
{
    public void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/soan-thao", Show);
        site.MapGet("/soan-thao/{id}/khung", Parts);
    }

    private IResult Show(HttpContext context, string? ban)
    {
        var userId = session.UserOf(context.Request);
        var drafts = userId is null ? [] : desk.List(userId);
        if (ban is not null && drafts.All(draft => draft.Id != ban))
        {
            return shell.NotFound(context, Replies.NoSuchDraftTitle, Replies.NoSuchDraft);
        }

        var view = drafts.Count == 0 ? null : desk.View(ban ?? drafts[0].Id, userId!);
        var parts = view is null ? new EmptyDraftParts(offers).All() : new DraftParts(view, drafts).All();
        return shell.Page(
            context,
            new PageFrame(Replies.DraftPage, "p-draft", "/soan-thao", "draft.js", HasChat: true, Words(view, ban is null ? -1 : drafts.TakeWhile(draft => draft.Id != ban).Count())),
            Html(parts));
    }

    private IResult Parts(HttpContext context, string id) =>
        session.UserOf(context.Request) is { } userId && desk.View(id, userId) is { } view
            ? PageShell.Fragment(context, Markup.Join(new DraftParts(view, desk.List(userId)).All().Select(part => Markup.Of($"<div data-part=\"{part.Key}\">{part.Value}</div>"))))
            : PageShell.Fragment(context, Markup.Of($"<p>{Replies.NoSuchDraft}</p>"), StatusCodes.Status404NotFound);

    /// <param name="picked">The place in the list of the draft that the reader wants to go on with; −1 for none.</param>
    private static Dictionary<string, string> Words(DraftView? view, int picked)
    {
        var words = ChatWords.For(Replies.DraftBox, Replies.DraftBoxName);
        words["draft"] = view?.Id ?? string.Empty;
        words["goOnWith"] = picked < 0 ? string.Empty : Replies.GoOnWithDraft(picked + 1);
        words["export"] = Replies.ExportCommand;
        return words;
    }

    private static Markup Html(IReadOnlyDictionary<string, Markup> parts) => Markup.Of(
        $"""
        <main id="noi-dung">
        <div class="draftbar" data-part="bar">{parts["bar"]}</div>
        <nav class="views" aria-label="{Replies.DraftViews}"><ul><li><a href="#muc" aria-current="true">{Replies.CurrentSection}</a></li><li><a href="#de-cuong">{Replies.Outline}</a></li><li><a href="#kiem-tra" data-part="check-link">{parts["check-link"]}</a></li><li><a href="#trang">{Replies.PreviewShort}</a></li></ul></nav>
        <div class="panes draft-panes" data-view="muc">
        <section class="pane desk" id="de-cuong" aria-labelledby="t-dc">
        <div class="pane-head slim"><div class="grow"><h2 id="t-dc">{Replies.Outline}</h2><div data-part="meter">{parts["meter"]}</div></div></div>
        <div class="pane-body outline" tabindex="0" role="region" aria-label="{Replies.OutlineSections}" data-part="outline">{parts["outline"]}</div>
        </section>
        <section class="pane desk chat-full" id="muc" aria-labelledby="t-muc">
        <div class="pane-head" data-part="section">{parts["section"]}</div>
        {ChatPane.Html()}
        </section>
        <aside class="pane" id="ben" aria-label="{Replies.ChecksAndPreview}">
        <div class="pane-head" id="kiem-tra" data-part="check-head">{parts["check-head"]}</div>
        <div class="pane-body side" tabindex="0" role="region" aria-label="{Replies.ChecksAndPreview}">
        <div class="findings" data-part="findings">{parts["findings"]}</div>
        <section id="trang" class="preview" aria-labelledby="t-tr" data-part="preview">{parts["preview"]}</section>
        </div>
        </aside>
        </div>
        </main>
        """);
}
