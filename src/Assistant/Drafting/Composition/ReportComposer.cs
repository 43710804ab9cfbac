using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Drafting.Figures;
using Assistant.Wording;

namespace Assistant.Drafting.Composition;

/// <summary>
/// Draft → report: the outline's headings in its order, under each what the user gave, a gap where nothing was given. What the
/// outline tells its readers to do never stands in the body.
/// </summary>
public sealed partial class ReportComposer(Draft draft, FigureBook figures)
{
    public const string Profile = "hd05-2026";

    private readonly List<ReportBlock> _body = [];
    private readonly HashSet<int> _printed = [];

    public Report Compose()
    {
        if (draft.Unit is { } unit && draft.Outline.Parent.Title.Length > 0)
        {
            _body.Add(new ReportBlock.Paragraph(Replies.OpeningSentence(draft.Outline.Parent.Title, unit.Name)));
        }

        foreach (var node in draft.Outline.Nodes)
        {
            Print(node, 1);
        }

        return new Report(Profile, Header(), _body, Ending(), draft.StartedAt);
    }

    /// <summary>The blocks of one heading, itself among them.</summary>
    public IReadOnlyList<ReportBlock> ComposeOnly(OutlineHeading heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        Print(heading.Node, 1);
        return _body;
    }

    /// <summary>Optional headings that have no content and are left out.</summary>
    public IReadOnlyList<OutlineHeading> Dropped() =>
        [.. draft.Map.Headings.Where(heading => heading.Lines.All(line => line.Optional) && heading.Lines.All(IsDropped))];

    private bool IsDropped(OutlineLine line) =>
        draft.StatusOf(line) is LineStatus.Hidden || line.Optional && draft.StatusOf(line) is not LineStatus.Answered;

    private void Print(OutlineNode node, int depth)
    {
        var lines = draft.Map.Under(node);
        if (node.Kind == OutlineNodeKind.Note || lines.Count == 0 || lines.All(IsDropped))
        {
            return;
        }

        if (node.Kind is OutlineNodeKind.Part or OutlineNodeKind.Section or OutlineNodeKind.Subsection)
        {
            _body.Add(Heading(node, depth));
            depth++;
        }

        if (draft.Map.Find(node.Id) is { } line)
        {
            Print(line);
        }

        foreach (var child in node.Children)
        {
            Print(child, depth);
        }
    }

    private static ReportBlock Heading(OutlineNode node, int depth)
    {
        var title = OutlineTitles.ForReport(node.Title);
        if (node.Kind == OutlineNodeKind.Part)
        {
            return new ReportBlock.Part(node.Label, title);
        }

        var level = RomanLabel().IsMatch(node.Label) ? 1
            : node.Label.Contains('.', StringComparison.Ordinal) ? 3
            : node.Label.Length > 0 ? 2
            : Math.Clamp(depth - 1, 1, 3);
        return new ReportBlock.Heading(level, node.Label, title);
    }

    private void Print(OutlineLine line)
    {
        var entries = draft.EntriesOf(line).ToList();
        if (entries.Count == 0)
        {
            if (!IsDropped(line))
            {
                _body.Add(new ReportBlock.Gap(OutlineTitles.ForReport(line.Title)));
            }

            return;
        }

        // One statement about several lines, or about a whole section, is printed once, where it comes first.
        foreach (var entry in entries.Where(entry => _printed.Add(entry.Id)))
        {
            if (entry.Kind == EntryKind.NotApplicable && line.Optional)
            {
                continue;
            }

            var text = entry.Kind == EntryKind.NotApplicable
                ? Prose.Sentence(Reason(entry, line))
                : Prose.Of(entry.Text, line, [.. figures.Shares.Where(share => share.Part.Entry == entry.Id)]);
            _body.Add(line.Step.Lines.Count > 1 ? new ReportBlock.Bullet(1, text) : new ReportBlock.Paragraph(text));
        }
    }

    // "không phát sinh" alone says nothing to a reader who does not see the outline.
    private static string Reason(Entry entry, OutlineLine line) =>
        !Matching.Negatives.IsBare(entry.Text) ? entry.Text
            : entry.Lines.Count > 1 || line.Step.Id == line.Id ? Replies.NothingOfTheKind
            : Replies.LineNotApplicable(Places.Short(OutlineTitles.ForReport(line.Title)));

    private ReportHeader Header() => new(
        draft.Unit is null ? null : Issuer.Superior(draft.Unit),
        draft.Unit is null ? string.Empty : Issuer.Name(draft.Unit),
        Issuer.NumberAndSymbol(draft.Unit),
        Issuer.Place(draft.Unit),
        null,
        "BÁO CÁO",
        OutlineTitles.Subject(draft.Outline.Subject));

    private ReportEnding Ending()
    {
        var deadline = draft.Unit is null ? null : DeadlineFinder.For(draft.Deadlines, draft.Unit.Level);
        var above = draft.Unit is { Superior.Length: > 0 } unit ? unit.Superior : deadline?.ReportTo ?? string.Empty;
        var recipients = new List<string>();
        if (above.Length > 0)
        {
            recipients.Add(Replies.RecipientForReport(char.ToUpperInvariant(above[0]) + above[1..]));
        }

        recipients.Add(Issuer.Archive(draft.Unit));
        return new ReportEnding(recipients, Issuer.Authority(draft.Unit), null, null);
    }

    [GeneratedRegex("^[IVXLC]+$")]
    private static partial Regex RomanLabel();
}
