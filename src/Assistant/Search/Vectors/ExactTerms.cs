using Assistant.Text;

namespace Assistant.Search.Vectors;

/// <summary>Numbers, dates and document symbols of a question. A vector hardly tells 34-KH/TU from 43-KH/TU; words do.</summary>
internal sealed class ExactTerms
{
    private readonly HashSet<string> _keys;

    public ExactTerms(string question) => _keys = [.. Keys(question)];

    public bool AnyAsked => _keys.Count > 0;

    /// <summary>Whether the passage, or what stands over it, names all of them.</summary>
    public bool AreAllIn(Passage passage) => _keys.IsSubsetOf(Keys(passage.Text).Concat(Keys(passage.Context)));

    private static IEnumerable<string> Keys(string text) =>
        Syllables.Of(text).Where(token => token.Kind != TokenKind.Word).Select(token => token.Key);
}
