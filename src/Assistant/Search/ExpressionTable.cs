using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>All expressions of the language tables for which there are others, as a tree of their words.</summary>
internal sealed class ExpressionTable
{
    private static readonly Lazy<ExpressionTable> Read = new(() => new ExpressionTable());

    private readonly KeyTable _words = new();
    private readonly Dictionary<(int Node, int Word), int> _next = [];
    private readonly List<List<Expression>> _others = [[]];

    private ExpressionTable()
    {
        // An ambiguous short form says nothing about which of its meanings a passage uses.
        foreach (var abbreviation in Abbreviations.All.Where(abbreviation => !abbreviation.IsChat && !abbreviation.IsAmbiguous))
        {
            Add(abbreviation.Meanings[0], abbreviation.Short, ScoreFactor.Abbreviation);
        }

        foreach (var group in Synonyms.Groups)
        {
            foreach (var other in group.Skip(1))
            {
                Add(group[0], other, ScoreFactor.Synonym);
                Add(other, group[0], ScoreFactor.Synonym);
            }
        }
    }

    public static ExpressionTable Table => Read.Value;

    /// <summary>Where every expression begins.</summary>
    public static int Root => 0;

    /// <summary>For each node the other expressions for the words on the way to it.</summary>
    public IReadOnlyList<IReadOnlyList<Expression>> Others => _others;

    /// <summary>The word's number; -1 when no expression has it.</summary>
    public int Find(ReadOnlySpan<char> key) => _words.Find(key);

    /// <summary>Where the word leads to; -1 when no expression goes on with it.</summary>
    public int Next(int node, int word) => word >= 0 && _next.TryGetValue((node, word), out var next) ? next : -1;

    private void Add(string from, string to, ScoreFactor source)
    {
        var node = Root;
        foreach (var key in Keys(from))
        {
            var step = (node, _words.Add(key));
            if (!_next.TryGetValue(step, out node))
            {
                node = _next[step] = _others.Count;
                _others.Add([]);
            }
        }

        if (node != Root)
        {
            _others[node].Add(new Expression(Keys(to), source));
        }
    }

    private static List<string> Keys(string expression) =>
        [.. Syllables.Of(expression).Where(token => token.Kind != TokenKind.Whole).Select(token => token.Key)];
}
