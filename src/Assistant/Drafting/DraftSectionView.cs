namespace Assistant.Drafting;

/// <summary>A heading of the outline with the lines that stand directly in it.</summary>
/// <param name="Label">"II.2.8"; "Phần thứ nhất" for a part; empty for MỞ ĐẦU.</param>
/// <param name="Depth">1 for parts.</param>
/// <param name="Counts">Of all lines below it.</param>
/// <param name="Total">All lines below it that are not hidden.</param>
/// <param name="IsCurrent">The interview stands in this section.</param>
public sealed record DraftSectionView(
    string Id,
    string Label,
    string Title,
    bool IsPart,
    int Depth,
    DraftCounts Counts,
    int Total,
    bool IsCurrent,
    IReadOnlyList<DraftLineView> Lines);
