namespace Assistant.Drafting;

/// <summary>A finished or half-finished document, as data for a writer.</summary>
/// <param name="FormatProfile">"hd05-2026".</param>
/// <param name="MadeOn">The draft's own date, for the file's properties: never the clock's.</param>
public sealed record Report(
    string FormatProfile,
    ReportHeader Header,
    IReadOnlyList<ReportBlock> Body,
    ReportEnding Ending,
    DateTimeOffset MadeOn);
