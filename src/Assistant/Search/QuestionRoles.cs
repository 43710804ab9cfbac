using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>
/// What a word does in a question: it asks ("bao nhiêu"), it frames ("xin cho biết"), it holds the sentence together ("của"), or it says
/// what the question is about. The table question_roles.tsv lists the first three.
/// </summary>
internal sealed class QuestionRoles
{
    // large: MRR@10 .870 without, .876 with; vire .862, .869.
    private const float Asks = 0.3f;
    private const float Frames = 0.7f;
    private const float Holds = 0.7f;
    private const float Says = 1;

    private const int Root = 0;

    private static readonly Lazy<QuestionRoles> Marked = new(() => new QuestionRoles(folded: false));
    private static readonly Lazy<QuestionRoles> Unmarked = new(() => new QuestionRoles(folded: true));

    // A tree of words: from a node, by a word's number, to the next node; and what ends there weighs.
    private readonly KeyTable _words = new();
    private readonly Dictionary<(int Node, int Word), int> _next = [];
    private readonly List<float> _weights = [0];

    private QuestionRoles(bool folded)
    {
        foreach (var row in LanguageTables.Read("question_roles"))
        {
            var node = Root;
            foreach (var token in Syllables.Of(row[0]))
            {
                var word = _words.Add(folded ? Diacritics.Fold(token.Key) : token.Key);
                if (!_next.TryGetValue((node, word), out var next))
                {
                    _next.Add((node, word), next = _weights.Count);
                    _weights.Add(0);
                }

                node = next;
            }

            _weights[node] = _weights[node] > 0 ? _weights[node] : WeightOf(row[1]);
        }
    }

    /// <param name="weights">Gets a weight for each word.</param>
    public static void Weigh(QueryTokens tokens, Span<float> weights)
    {
        var roles = (tokens.IsMarked ? Marked : Unmarked).Value;
        for (var at = 0; at < tokens.Count;)
        {
            var (length, weight) = roles.Longest(tokens, at);
            weights.Slice(at, length).Fill(weight);
            at += length;
        }

        for (var at = 0; at < tokens.Count; at++)
        {
            // "… được không?", "… chưa?"
            if (tokens.IsSentenceEnd(at) && tokens.Key(at, folded: true) is "khong" or "chua")
            {
                weights[at] = Asks;
            }
        }
    }

    private static float WeightOf(string role) => role switch
    {
        "ask" => Asks,
        "frame" => Frames,
        "function" => Holds,
        _ => throw new InvalidOperationException($"The table 'question_roles' has an unknown role '{role}'."),
    };

    private (int Length, float Weight) Longest(QueryTokens tokens, int start)
    {
        var best = (1, Says);
        var node = Root;
        for (var at = start; at < tokens.Count && _words.Find(tokens.Key(at, folded: !tokens.IsMarked)) is >= 0 and var word && _next.TryGetValue((node, word), out node); at++)
        {
            best = _weights[node] > 0 ? (at - start + 1, _weights[node]) : best;
        }

        return best;
    }
}
