using Assistant.Text;

namespace Assistant.Search;

/// <summary>
/// The way people ask. Questions use words that directives never do ("bao nhiêu", "khi nào"); the table question_phrases.tsv lists
/// them, and each line weighs as if a few passages held it.
/// </summary>
internal static class QuestionPhrases
{
    private const int Weight = 4;

    private static readonly Lazy<(Dictionary<string, int> Words, Dictionary<(string, string), int> Pairs, ILookup<string, string> Folded)> Counted = new(() =>
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new Dictionary<(string, string), int>();
        foreach (var row in LanguageTables.Read("question_phrases"))
        {
            var keys = Syllables.Of(row[0]).Select(token => token.Key).ToList();
            foreach (var key in keys)
            {
                words[key] = words.GetValueOrDefault(key) + Weight;
            }

            foreach (var pair in keys.Zip(keys.Skip(1)))
            {
                pairs[pair] = pairs.GetValueOrDefault(pair) + Weight;
            }
        }

        return (words, pairs, words.Keys.ToLookup(Diacritics.Fold, StringComparer.Ordinal));
    });

    public static int Count(string word) => Counted.Value.Words.GetValueOrDefault(word);

    public static int Count(string first, string second) => Counted.Value.Pairs.GetValueOrDefault((first, second));

    /// <summary>The words by their form without marks.</summary>
    public static ILookup<string, string> Folded => Counted.Value.Folded;
}
