using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Other ways in which the corpus may say what a question says: short forms for long ones, and synonyms.</summary>
internal sealed class Expressions
{
    private const int LongestInWords = 8;

    private static readonly Lazy<IReadOnlyList<(string From, IReadOnlyList<string> To, ScoreFactor Source)>> All = new(() => [.. Tables()]);

    private readonly Dictionary<string, List<(IReadOnlyList<string> Keys, ScoreFactor Source)>> _others = new(StringComparer.Ordinal);

    /// <summary>Only expressions that the corpus holds are kept: the rest could find nothing.</summary>
    public Expressions(Vocabulary vocabulary)
    {
        foreach (var (from, to, source) in All.Value.Where(expression => IsHeld(vocabulary, expression.To)))
        {
            (_others.TryGetValue(from, out var known) ? known : _others[from] = []).Add((to, source));
        }
    }

    /// <summary>The other expressions for what stands in the question, in order of place; a longer expression hides those inside it.</summary>
    public IEnumerable<(IReadOnlyList<string> Keys, ScoreFactor Source)> For(IReadOnlyList<string> words)
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

    private static IEnumerable<(string From, IReadOnlyList<string> To, ScoreFactor Source)> Tables()
    {
        // An ambiguous short form says nothing about which of its meanings a passage uses.
        foreach (var abbreviation in Abbreviations.All.Where(abbreviation => !abbreviation.IsChat && !abbreviation.IsAmbiguous))
        {
            yield return Expression(abbreviation.Meanings[0], abbreviation.Short, ScoreFactor.Abbreviation);
        }

        foreach (var group in Synonyms.Groups)
        {
            foreach (var other in group.Skip(1))
            {
                yield return Expression(group[0], other, ScoreFactor.Synonym);
                yield return Expression(other, group[0], ScoreFactor.Synonym);
            }
        }
    }

    private static (string From, IReadOnlyList<string> To, ScoreFactor Source) Expression(string from, string to, ScoreFactor source) =>
        (string.Join(' ', Keys(from)), Keys(to), source);

    private static List<string> Keys(string expression) =>
        [.. Syllables.Of(expression).Where(token => token.Kind != TokenKind.Whole).Select(token => token.Key)];

    private static bool IsHeld(Vocabulary vocabulary, IReadOnlyList<string> keys) =>
        keys.Count > 0 && keys.All(key => vocabulary.Find(key) >= 0)
        && keys.Zip(keys.Skip(1)).All(pair => vocabulary.HoldersOfPair(vocabulary.Find(pair.First), vocabulary.Find(pair.Second)) > 0);
}
