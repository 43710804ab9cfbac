using Assistant.Text;

namespace Assistant.Search;

/// <summary>Other ways in which the corpus may say what a question says: short forms for long ones, and synonyms.</summary>
internal sealed class Expressions
{
    private const int LongestInWords = 8;

    private readonly Dictionary<string, List<(IReadOnlyList<string> Keys, QueryTermSource Source)>> _others = new(StringComparer.Ordinal);

    /// <summary>Only expressions that the corpus holds are kept: the rest could find nothing.</summary>
    public Expressions(Vocabulary vocabulary)
    {
        foreach (var abbreviation in Abbreviations.All.Where(abbreviation => !abbreviation.IsChat))
        {
            // An ambiguous short form says nothing about which of its meanings a passage uses.
            Add(vocabulary, abbreviation.Meanings[0], abbreviation.IsAmbiguous ? string.Empty : abbreviation.Short, QueryTermSource.Abbreviation);
        }

        foreach (var group in Synonyms.Groups)
        {
            foreach (var one in group)
            {
                foreach (var other in group.Where(other => other != one && (one == group[0] || other == group[0])))
                {
                    Add(vocabulary, one, other, QueryTermSource.Synonym);
                }
            }
        }
    }

    /// <summary>The other expressions for what stands in the question, in order of place; a longer expression hides those inside it.</summary>
    public IEnumerable<(IReadOnlyList<string> Keys, QueryTermSource Source)> For(IReadOnlyList<string> words)
    {
        for (var start = 0; start < words.Count;)
        {
            var length = Math.Min(LongestInWords, words.Count - start);
            while (length > 0 && !_others.ContainsKey(string.Join(' ', words.Skip(start).Take(length))))
            {
                length--;
            }

            foreach (var other in length == 0 ? [] : _others[string.Join(' ', words.Skip(start).Take(length))])
            {
                yield return other;
            }

            start += Math.Max(1, length);
        }
    }

    private void Add(Vocabulary vocabulary, string expression, string other, QueryTermSource source)
    {
        var from = Keys(expression);
        var to = Keys(other);
        if (to.Count > 0 && IsHeld(vocabulary, to))
        {
            var key = string.Join(' ', from);
            (_others.TryGetValue(key, out var known) ? known : _others[key] = []).Add((to, source));
        }
    }

    private static List<string> Keys(string expression) =>
        [.. Syllables.Of(expression).Where(token => token.Kind != TokenKind.Whole).Select(token => token.Key)];

    private static bool IsHeld(Vocabulary vocabulary, List<string> keys) =>
        keys.TrueForAll(key => vocabulary.Find(key) >= 0)
        && keys.Zip(keys.Skip(1)).All(pair => vocabulary.PassagesWithPair(vocabulary.Find(pair.First), vocabulary.Find(pair.Second)) > 0);
}
