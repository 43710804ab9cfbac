using Assistant.Text;

namespace Assistant.Search;

/// <summary>Turns what was typed into terms with weights.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary)
{
    // A question longer than this is a pasted text: its first words say what it is about.
    private const int MaxTokens = 200;

    // A pair repeats what its two words already count for. large: MRR@10 .831 at 1.0, .833 at 0.7; vire .834, .837.
    private const double PairWeight = 0.7;

    public IReadOnlyList<QueryTerm> Plan(string query)
    {
        var text = NormalForm.Of(query);
        var tokens = Syllables.Of(text).Take(MaxTokens).ToList();
        var marked = tokens.Exists(token => Diacritics.HasMarks(token.Key));
        var plan = new List<QueryTerm>();
        foreach (var group in tokens.GroupBy(token => token.Key, StringComparer.Ordinal))
        {
            Add(plan, group.Key, marked, isPair: false, marked ? Single(group.Key) : vocabulary.FindFolded(Diacritics.Fold(group.Key)), group.Count());
        }

        var parts = tokens.Where(token => token.Kind != TokenKind.Whole).Select(token => token.Key).ToList();
        foreach (var group in parts.Zip(parts.Skip(1)).GroupBy(pair => pair))
        {
            var (first, second) = group.Key;
            Add(plan, first + " " + second, marked, isPair: true, marked ? Pair(first, second) : FoldedPair(first, second), PairWeight * group.Count());
        }

        return plan;
    }

    private static void Add(List<QueryTerm> plan, string label, bool marked, bool isPair, int[] numbers, double weight)
    {
        if (numbers.Length > 0)
        {
            plan.Add(new QueryTerm(label, marked ? QueryTermSource.Typed : QueryTermSource.Unmarked, isPair, numbers, weight));
        }
    }

    private int[] Single(string key) => vocabulary.Find(key) is >= 0 and var term ? [term] : [];

    private int[] Pair(string first, string second) =>
        vocabulary.FindPair(vocabulary.Find(first), vocabulary.Find(second)) is >= 0 and var pair ? [pair] : [];

    private int[] FoldedPair(string first, string second) =>
    [
        .. from one in vocabulary.FindFolded(Diacritics.Fold(first))
           from other in vocabulary.FindFolded(Diacritics.Fold(second))
           let pair = vocabulary.FindPair(one, other)
           where pair >= 0
           select pair,
    ];
}
