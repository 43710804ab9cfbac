namespace Assistant.Host.Web;

/// <param name="Section">The address of the menu entry that the page belongs to; empty for none.</param>
/// <param name="Module">The script of the page; null when it needs none.</param>
/// <param name="Words">What the script says to people, by name.</param>
internal sealed record PageFrame(
    string Title,
    string BodyClass,
    string Section,
    string? Module = null,
    bool HasChat = false,
    IReadOnlyDictionary<string, string>? Words = null);
