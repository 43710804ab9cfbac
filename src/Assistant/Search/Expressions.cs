using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>Other ways in which the corpus may say what a question says: short forms for long ones, and synonyms.</summary>
internal sealed class Expressions
{
    private const int LongestInWords = 8;

    private readonly ExpressionTable _table = ExpressionTable.Table;
    private readonly Expression[][] _others;

    /// <summary>Only expressions that the corpus holds are kept: the rest could find nothing.</summary>
    public Expressions(Vocabulary vocabulary) =>
        _others = [.. _table.Others.Select(others => (Expression[])
        [
            .. others.Select(other => other with { Terms = [.. other.Keys.Select(key => vocabulary.Find(key))] }).Where(other => IsHeld(vocabulary, other.Terms)),
        ])];

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
                (longest, length) = _others[node].Length > 0 ? (node, end + 1 - start) : (longest, length);
            }

            found.AddRange(_others[longest]);
            start += length;
        }
    }

    private static bool IsHeld(Vocabulary vocabulary, IReadOnlyList<int> terms) =>
        terms.Count > 0 && terms.All(term => term >= 0) && terms.Zip(terms.Skip(1)).All(pair => vocabulary.HoldersOfPair(pair.First, pair.Second) > 0);
}
