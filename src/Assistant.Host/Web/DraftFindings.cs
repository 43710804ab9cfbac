using Assistant.Drafting;
using Assistant.Drafting.Checks;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>What the checks found: the gravest first and open, the rest folded.</summary>
internal static class DraftFindings
{
    // A sentence that fits into a folded line; the rest of the message stands inside.
    private const int LongestSummary = 110;

    public static Markup Html(IReadOnlyList<Finding> findings)
    {
        var ordered = findings.OrderBy(finding => finding.Severity).ToList();
        return ordered.Count == 0
            ? Markup.Of($"<p class=\"small dim\">{Replies.NoFindings}</p>")
            : Markup.Join(ordered.Select((finding, index) => Entry(finding, open: index == 0 && finding.Severity == FindingSeverity.Error)));
    }

    private static Markup Entry(Finding finding, bool open)
    {
        var (look, tag, icon, word) = finding.Severity switch
        {
            FindingSeverity.Error => ("err", "err", "err", Replies.ErrorName),
            FindingSeverity.Question => ("ask", "ask", "q", Replies.QuestionName),
            _ => ("note", "link", "note", Replies.NoteName),
        };
        return Markup.Of(
            $"""
            <details class="finding finding-{look}"{(open ? Markup.Of($" open") : Markup.Empty)}>
            <summary><span class="tag tag-{tag}"><span class="i i-{icon}" aria-hidden="true"></span>{word}</span><span class="grow">{Summary(finding.Message)}</span></summary>
            <div class="in"><p class="small">{finding.Message}</p>{Places(finding)}</div>
            </details>
            """);
    }

    private static Markup Places(Finding finding)
    {
        var places = finding.Lines.Select(line => line.Step).DistinctBy(step => step.Id).ToList();
        return places.Count == 0
            ? Markup.Empty
            : Markup.Of($"<div class=\"row\">{Markup.Join(places.Select(Place))}</div>");
    }

    private static Markup Place(OutlineStep step)
    {
        var name = step.Label.Length == 0 ? step.Title : step.Label;
        return Markup.Of($"<a class=\"btn\" href=\"#muc\" data-says=\"{Replies.GoToSection(name, step.Part)}\">{Replies.ToSection(name)}</a>");
    }

    private static string Summary(string message)
    {
        if (message.Length <= LongestSummary)
        {
            return message;
        }

        var end = message.LastIndexOf(' ', LongestSummary);
        return string.Concat(message.AsSpan(0, Math.Max(end, 1)), "…");
    }
}
