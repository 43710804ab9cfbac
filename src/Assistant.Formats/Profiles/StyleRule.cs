namespace Assistant.Formats.Profiles;

/// <summary>A paragraph style. Sizes and distances in points; null means "as the document's defaults".</summary>
/// <param name="Line">Exact line height; null for single spacing.</param>
/// <param name="Outline">The level in the table of contents, 0 for the highest.</param>
/// <param name="Rule">A line below the paragraph.</param>
internal sealed record StyleRule(
    string Id,
    string Name,
    string Source,
    string? BasedOn = null,
    double? Size = null,
    bool Bold = false,
    bool Italic = false,
    double Before = 0,
    double After = 0,
    double? Line = null,
    Alignment Align = Alignment.Left,
    double FirstLineMm = 0,
    double HangingMm = 0,
    double RightMm = 0,
    bool KeepNext = false,
    bool KeepLines = false,
    bool Rule = false,
    int? Outline = null);
