namespace Assistant.Drafting;

/// <summary>A draft in a list.</summary>
/// <param name="Title">"Báo cáo tổng kết 05 năm …".</param>
/// <param name="UnitName">Empty before the unit is named.</param>
public sealed record DraftSummary(string Id, string Title, string UnitName, DateTimeOffset ChangedAt, DraftCounts Counts);
