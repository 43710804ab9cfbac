using System.Text.RegularExpressions;

namespace Assistant.Formats.Profiles;

/// <summary>How the official form writes certain syllables. Meant for the fixed parts of a document, never for a user's sentences.</summary>
/// <param name="Words">From the usual spelling to the official one, in every case that occurs.</param>
internal sealed partial record SpellingRule(IReadOnlyDictionary<string, string> Words, string Source)
{
    public string Apply(string text) => Syllable().Replace(text, match => Words.GetValueOrDefault(match.Value, match.Value));

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Syllable();
}
