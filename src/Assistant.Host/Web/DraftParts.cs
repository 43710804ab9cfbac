using Assistant.Drafting;
using Assistant.Drafting.Checks;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The pieces of the draft page that change with every answer, by the name of their place.</summary>
internal sealed class DraftParts(DraftView view, IReadOnlyList<DraftSummary> drafts)
{
    public IReadOnlyDictionary<string, Markup> All() => new Dictionary<string, Markup>(StringComparer.Ordinal)
    {
        ["bar"] = Bar(),
        ["meter"] = Meter(),
        ["outline"] = Markup.Of($"{Legend()}{new DraftOutline(view).Html()}{Hidden()}{OtherDrafts()}"),
        ["section"] = Section(),
        ["check-link"] = Markup.Of($"{(view.Findings.Count == 0 ? Replies.Checks : Replies.ChecksCount(view.Findings.Count))}"),
        ["check-head"] = CheckHead(),
        ["findings"] = DraftFindings.Html(view.Findings),
        ["preview"] = new ReportPreview(view).Html(),
    };

    private Markup Bar()
    {
        var about = string.Join(" · ", new[] { view.Unit?.Name, Replies.ByOutlineOf(view.OutlineOf.Title), view.Deadline is null ? null : Replies.SendBefore(view.Deadline) }.Where(part => part is not null));
        return Markup.Of(
            $"""
            <div class="grow"><h1>{view.Title}</h1><p class="xs dim">{about}</p></div>
            <div class="saved push"><span class="i i-ok st-ok" aria-hidden="true"></span> <span class="xs">{Replies.SavedAt(PageTime.Clock(view.ChangedAt))}</span></div>
            <div class="row"><button class="btn btn-main" type="button" data-does="export"><span class="i i-down" aria-hidden="true"></span>{Replies.ExportButton}</button></div>
            """);
    }

    private Markup Meter()
    {
        var (done, none, missing) = (view.Counts.Answered, view.Counts.NotApplicable, view.Counts.Missing);
        var all = Math.Max(1, done + none + missing);
        return Markup.Of(
            $"""<svg class="meter" viewBox="0 0 {all} 1" preserveAspectRatio="none" role="img" aria-label="{Replies.Progress(done, none, missing)}"><rect class="ok" width="{done}" height="1"/><rect class="none" x="{done}" width="{none}" height="1"/></svg>""");
    }

    private Markup Legend() => Markup.Of(
        $"""<ul class="legend">{Count("ok", view.Counts.Answered, Replies.Answered)}{Count("none", view.Counts.NotApplicable, Replies.NotApplicable)}{Count("gap", view.Counts.Missing, Replies.StillMissing)}</ul>""");

    private static Markup Count(string state, int count, string name) =>
        Markup.Of($"<li><b class=\"num\"><span class=\"i i-{state} st-{state}\" aria-hidden=\"true\"></span>{count}</b> {name}</li>");

    private Markup Hidden() => view.Counts.Hidden == 0
        ? Markup.Empty
        : Markup.Of($"<p class=\"xs dim hidden-note\">{Replies.HiddenLines(view.Counts.Hidden)}</p>");

    private Markup OtherDrafts() => drafts.Count < 2
        ? Markup.Empty
        : Markup.Of($"<h3 class=\"other-drafts\">{Replies.OtherDrafts}</h3><ul class=\"tree\">{Markup.Join(drafts.Where(draft => draft.Id != view.Id).Select(DraftLink))}</ul>");

    private static Markup DraftLink(DraftSummary draft) => Markup.Of(
        $"""<li><a href="/soan-thao?ban={Uri.EscapeDataString(draft.Id)}"><span class="t">{draft.Title}<span class="sub">{draft.UnitName}</span></span><span class="n num">{PageTime.Day(draft.ChangedAt)}</span></a></li>""");

    private Markup Section()
    {
        var current = view.Sections.FirstOrDefault(section => section.Id == view.CurrentSectionId);
        if (current is null)
        {
            return Markup.Of($"<div class=\"grow\"><h2 id=\"t-muc\">{(view.Unit is null ? Replies.AskingForUnit : Replies.AllSectionsDone)}</h2></div>");
        }

        var part = view.Sections.TakeWhile(section => section != current).LastOrDefault(section => section.IsPart && section.Depth < current.Depth);
        var place = string.Join(" › ", new[] { part?.Label, current.Label }.Where(label => !string.IsNullOrEmpty(label)));
        return Markup.Of($"<div class=\"grow\"><p class=\"xs dim\">{place}</p><h2 id=\"t-muc\">{current.Title}</h2></div>");
    }

    private Markup CheckHead()
    {
        int Of(FindingSeverity severity) => view.Findings.Count(finding => finding.Severity == severity);
        return Markup.Of(
            $"""<h2 class="grow">{Replies.Checks}</h2><div class="row">{Tag("err", Of(FindingSeverity.Error), Replies.ErrorWord)}{Tag("ask", Of(FindingSeverity.Question), Replies.QuestionWord)}{Tag("link", Of(FindingSeverity.Note), Replies.NoteWord)}</div>""");
    }

    private static Markup Tag(string look, int count, string word) =>
        count == 0 ? Markup.Empty : Markup.Of($"<span class=\"tag tag-{look}\">{count} {word}</span>");
}
