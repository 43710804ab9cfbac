using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>Gathers the terms of one query; the same words are never searched for twice for different reasons.</summary>
internal sealed class PlanBuilder(Vocabulary vocabulary)
{
    private readonly List<QueryTerm> _terms = [];
    private readonly HashSet<(bool IsForm, int First, int Second)> _seen = [];

    public List<QueryTerm> Terms => _terms;

    /// <summary>Adds the word unless an earlier, hence stronger, reason already did, or the corpus does not hold it.</summary>
    public void Add(ReadOnlySpan<char> key, ScoreFactor source, double weight, bool isForm = false) =>
        Add(isForm, Space(isForm).Find(key), -1, source, weight);

    /// <summary>The same with two words side by side.</summary>
    public void Add(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ScoreFactor source, double weight, bool isForm = false)
    {
        var (one, other) = (Space(isForm).Find(first), Space(isForm).Find(second));
        if (one >= 0 && other >= 0 && Space(isForm).HoldersOfPair(one, other) > 0)
        {
            Add(isForm, one, other, source, weight);
        }
    }

    private void Add(bool isForm, int first, int second, ScoreFactor source, double weight)
    {
        if (first >= 0 && _seen.Add((isForm, first, second)))
        {
            _terms.Add(new QueryTerm(isForm, first, second, source, (float)weight));
        }
    }

    private VocabularySpace Space(bool isForm) => isForm ? vocabulary.Forms : vocabulary.Words;
}
