using Assistant.Corpus;
using Assistant.Drafting.Checks;

namespace Assistant.Drafting;

/// <summary>All that a page about one draft shows.</summary>
/// <param name="Deadline">"trước ngày 30/4/2021"; null when the directive sets none for this unit.</param>
/// <param name="DeadlineCitation">Where it says so; null when the document is no longer in the corpus.</param>
/// <param name="Sections">In the outline's order, parts before what they hold.</param>
/// <param name="Shares">The percentages that the program computed, as printed: "3,7%".</param>
public sealed record DraftView(
    string Id,
    string Title,
    Unit? Unit,
    DocumentName OutlineOf,
    string? Deadline,
    Citation? DeadlineCitation,
    DateTimeOffset ChangedAt,
    DraftCounts Counts,
    string? CurrentSectionId,
    IReadOnlyList<DraftSectionView> Sections,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> Shares,
    Report Report);
