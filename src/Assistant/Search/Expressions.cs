using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>Other ways in which the corpus may say what a question says: short forms for long ones, and synonyms.</summary>
internal sealed class Expressions
{
    private const int LongestInWords = 8;

    private readonly ExpressionTable _table = ExpressionTable.Table;
    private readonly Vocabulary _vocabulary;

    // For each node of the table, worked out when first asked for. Two threads may both do so: they write the same.
    private readonly Expression[]?[] _held;

    public Expressions(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _held = new Expression[_table.Others.Count][];
    }

    /// <summary>
    /// Writes down the other expressions for what the question was found to mean, in order of place; a longer expression hides those
    /// inside it.
    /// </summary>
    public void Find(QuestionNotes notes)
    {
        Span<int> words = stackalloc int[notes.Words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _table.Find(notes.KeyOf(notes.Words[i].Meant));
        }

        Add(words, notes.Expressions);
    }

    private void Add(ReadOnlySpan<int> words, List<Expression> found)
    {
        for (var start = 0; start < words.Length;)
        {
            var (node, longest, length) = (ExpressionTable.Root, ExpressionTable.Root, 1);
            for (var end = start; end < Math.Min(words.Length, start + LongestInWords) && (node = _table.Next(node, words[end])) >= 0; end++)
            {
                (longest, length) = HeldAt(node).Length > 0 ? (node, end + 1 - start) : (longest, length);
            }

            found.AddRange(HeldAt(longest));
            start += length;
        }
    }

    // Only expressions that the corpus holds are kept: the rest could find nothing.
    private Expression[] HeldAt(int node) => _held[node] ??=
    [
        .. _table.Others[node].Select(other => other with { Terms = [.. other.Keys.Select(key => _vocabulary.Find(key))] }).Where(other => IsHeld(other.Terms)),
    ];

    private bool IsHeld(IReadOnlyList<int> terms) =>
        terms.Count > 0 && terms.All(term => term >= 0) && terms.Zip(terms.Skip(1)).All(pair => _vocabulary.HoldersOfPair(pair.First, pair.Second) > 0);
}
