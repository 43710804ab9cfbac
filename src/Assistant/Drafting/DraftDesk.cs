using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Drafting;

/// <summary>Drafts for reading: lists and pages. Changes nothing.</summary>
public sealed class DraftDesk(IDraftStore store, CorpusLibrary library)
{
    /// <summary>The user's drafts, the last changed first.</summary>
    public IReadOnlyList<DraftSummary> List(string userId) =>
        [.. store.DraftsOf(userId).Select(id => DraftFold.Of(id, store.ReadDraft(id))).OfType<Draft>().Select(Summary)];

    /// <summary>Null when there is no such draft, or it is somebody else's.</summary>
    public DraftView? View(string draftId, string userId)
    {
        var draft = DraftFold.Of(draftId, store.ReadDraft(draftId));
        if (draft is null || !store.DraftsOf(userId).Contains(draftId, StringComparer.Ordinal))
        {
            return null;
        }

        var analysis = DraftAnalysis.Of(draft);
        var deadline = draft.Unit is null ? null : DeadlineFinder.For(draft.Deadlines, draft.Unit.Level);
        return new DraftView(
            draft.Id,
            Title(draft),
            draft.Unit,
            draft.Outline.Parent,
            deadline?.Text,
            deadline is null ? null : OutlineCitations.Of(draft, library.Current, 1, deadline.Span, deadline.Section),
            draft.ChangedAt,
            DraftCounts.Of(draft, draft.Map.Lines),
            draft.Current?.Step.Id,
            [.. draft.Map.Headings.Select(heading => Section(draft, heading))],
            analysis.Findings,
            [.. analysis.Figures.Shares.Select(share => VietnameseNumbers.ShowPercent(share.Percent)).Distinct(StringComparer.Ordinal)],
            analysis.Composer().Compose());
    }

    public static string Title(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Replies.ReportTitle(Composition.OutlineTitles.Subject(draft.Outline.Subject));
    }

    private static DraftSummary Summary(Draft draft) =>
        new(draft.Id, Title(draft), draft.Unit?.Name ?? string.Empty, draft.ChangedAt, DraftCounts.Of(draft, draft.Map.Lines));

    private static DraftSectionView Section(Draft draft, OutlineHeading heading) => new(
        heading.Node.Id,
        heading.IsPart ? heading.Node.Label : heading.Label,
        heading.Node.Title,
        heading.IsPart,
        heading.Node.Level,
        DraftCounts.Of(draft, heading.Lines),
        heading.Lines.Count(line => draft.StatusOf(line) != LineStatus.Hidden),
        draft.Current is { } current && current.Step.Id == heading.Node.Id,
        [.. heading.Lines.Where(line => line.Step.Id == heading.Node.Id).Select(line => Line(draft, line))]);

    private static DraftLineView Line(Draft draft, OutlineLine line) => new(
        line.Id,
        line.Title,
        draft.StatusOf(line),
        line.Optional,
        draft.Current?.Id == line.Id,
        string.Join(" ", draft.EntriesOf(line).Select(entry => entry.Text)));
}
