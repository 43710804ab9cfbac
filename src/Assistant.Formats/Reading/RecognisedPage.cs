using Assistant.Formats.Pages;

namespace Assistant.Formats.Reading;

/// <param name="Png">The page for whoever checks the words; null when it could not be drawn.</param>
internal sealed record RecognisedPage(PrintedPage Page, byte[]? Png);
