using Assistant.Text;

namespace Assistant.Search;

/// <summary>Other words for a question that found nothing or little, or holds words that the corpus does not: all of them words of the corpus.</summary>
public sealed class SearchProposals
{
    /// <summary>More are no help.</summary>
    public const int Most = 2;

    // Whoever finds this many has something to read.
    private const int Enough = 3;

    // A text with more words that stand nowhere is of another language; each costs a look at all words of the corpus.
    private const int MostReplaced = 5;

    private readonly SearchIndex _index;

    internal SearchProposals(SearchIndex index) => _index = index;

    /// <returns>At most <see cref="Most"/>, the likeliest first. Each finds something within the scope, and is not what was typed.</returns>
    /// <param name="found">How many passages the question itself found.</param>
    public IReadOnlyList<string> For(string question, int found, PassageScope? within = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        var typed = QueryText.Cut(question);
        if (within is { IsEmpty: true } || (found >= Enough && Unknown(typed).Count == 0))
        {
            return [];
        }

        var restored = _index.Normaliser.Normalise(typed).Text;
        string[] proposals = [WithNearest(restored), restored];
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(typed) };
        return [.. proposals.Where(one => seen.Add(Key(one)) && Unknown(one).Count == 0 && _index.Search(one, 1, within).Count > 0).Take(Most)];
    }

    /// <summary>The words that no passage has, but for those of which questions are made. Numbers, dates and symbols can be right and yet be nowhere.</summary>
    private List<Token> Unknown(string text)
    {
        var marked = Diacritics.HasMarks(text);
        return
        [
            .. Syllables.Of(NormalForm.Of(text))
                .Where(token => token.Kind == TokenKind.Word && !(marked ? IsKnown(token.Key) : LooksKnown(Diacritics.Fold(token.Key)))),
        ];
    }

    private bool IsKnown(string key) => _index.Vocabulary.Find(key) >= 0 || QuestionPhrases.Table.Find(key) >= 0;

    private bool LooksKnown(string folded) => _index.Vocabulary.Forms.Find(folded) >= 0 || QuestionPhrases.Table.Alike(folded).Length > 0;

    /// <summary>The text with the nearest words of the corpus in place of those that it does not have, where there are such.</summary>
    private string WithNearest(string text)
    {
        var words = new NearestWords(_index.Vocabulary);
        var normal = NormalForm.Of(text);
        var tokens = Syllables.Of(normal).Where(token => token.Kind == TokenKind.Word).ToList();
        var unknown = Unknown(normal);
        foreach (var token in unknown.Count > MostReplaced ? [] : unknown.AsEnumerable().Reverse())
        {
            var at = tokens.IndexOf(token);
            if (words.For(token.Key, at > 0 ? tokens[at - 1].Key : null, at + 1 < tokens.Count ? tokens[at + 1].Key : null) is { } nearest)
            {
                normal = normal[..token.Span.Start] + nearest + normal[token.Span.End..];
            }
        }

        return normal;
    }

    private static string Key(string text) => string.Join(' ', Syllables.Of(NormalForm.Of(text)).Select(token => token.Key));
}
