namespace Assistant.Search;

/// <summary>Gathers the terms of one query; the same words are never searched for twice for different reasons.</summary>
internal sealed class PlanBuilder
{
    private readonly List<QueryTerm> _terms = [];
    private readonly HashSet<(bool IsPair, string Label)> _seen = [];

    public IReadOnlyList<QueryTerm> Terms => _terms;

    /// <summary>Adds the term unless an earlier, hence stronger, reason already did, or the corpus does not hold it.</summary>
    public void Add(string label, QueryTermSource source, bool isPair, long[] numbers, double weight)
    {
        if (numbers.Length > 0 && _seen.Add((isPair, label)))
        {
            _terms.Add(new QueryTerm(label, source, isPair, numbers, weight));
        }
    }
}
