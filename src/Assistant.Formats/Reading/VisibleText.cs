namespace Assistant.Formats.Reading;

/// <param name="Text">What a reader of the page sees.</param>
/// <param name="Hidden">What was taken out, in order; only what holds a letter or a digit.</param>
internal sealed record VisibleText(string Text, IReadOnlyList<string> Hidden);
