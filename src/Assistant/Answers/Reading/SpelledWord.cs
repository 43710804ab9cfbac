namespace Assistant.Answers.Reading;

/// <summary>A word of the question after spelling was looked at.</summary>
/// <param name="Others">Further phrases that it may stand for.</param>
/// <param name="Corrected">It was not typed so; its marks mean nothing.</param>
internal sealed record SpelledWord(string Folded, string Key, IReadOnlyList<string> Others, bool Corrected);
