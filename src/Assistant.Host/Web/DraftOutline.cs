using Assistant.Drafting;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The outline as a tree: what is answered, what is not, where the interview stands.</summary>
internal sealed class DraftOutline(DraftView view)
{
    public Markup Html()
    {
        var at = 0;
        return Markup.Of($"<ul class=\"tree\">{Level(ref at, 0)}</ul>");
    }

    /// <summary>Sections from <paramref name="at"/> on that lie deeper than <paramref name="above"/>.</summary>
    private Markup Level(ref int at, int above)
    {
        var rows = new List<Markup>();
        while (at < view.Sections.Count && view.Sections[at].Depth > above)
        {
            var section = view.Sections[at++];
            var below = Level(ref at, section.Depth);
            rows.Add(section.Total == 0 ? Markup.Empty : Row(section, below));
        }

        return Markup.Join(rows);
    }

    private Markup Row(DraftSectionView section, Markup below)
    {
        var done = section.Counts.Answered + section.Counts.NotApplicable;
        var (icon, state) = State(section);
        var current = section.IsCurrent ? Markup.Of($" aria-current=\"step\"") : Markup.Empty;
        var nested = below.ToString().Length == 0 ? Markup.Empty : Markup.Of($"<ul>{below}</ul>");
        return Markup.Of(
            $"""
            <li><a href="#muc" data-says="{GoTo(section)}"{current}><span class="i i-{icon} st-{icon}" aria-hidden="true"></span><span class="t">{Title(section)} <span class="vh">({state})</span></span><span class="n num">{done}/{section.Total}</span></a>{nested}</li>
            """);
    }

    private static (string Icon, string State) State(DraftSectionView section) => section switch
    {
        { IsCurrent: true } => ("now", Replies.BeingWritten),
        { Counts.Missing: > 0 } => ("gap", Replies.LinesMissing(section.Counts.Missing)),
        { Counts.Answered: 0, Counts.NotApplicable: > 0 } => ("none", Replies.NotApplicable),
        _ => ("ok", Replies.FullyAnswered),
    };

    private static string Title(DraftSectionView section) => section switch
    {
        { Label.Length: 0 } => section.Title,
        { IsPart: true } => section.Label,
        _ => $"{section.Label}. {section.Title}",
    };

    /// <summary>What the reader would type to go there; numbers repeat from part to part.</summary>
    private string GoTo(DraftSectionView section)
    {
        var part = view.Sections.TakeWhile(other => other != section).LastOrDefault(other => other.IsPart)?.Label ?? string.Empty;
        return section switch
        {
            { IsPart: true, Label.Length: > 0 } => Replies.GoToPart(section.Label),
            { Label.Length: 0 } => Replies.GoToSection(section.Title, string.Empty),
            _ => Replies.GoToSection(section.Label, part),
        };
    }
}
