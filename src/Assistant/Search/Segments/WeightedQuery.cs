namespace Assistant.Search.Segments;

/// <summary>The terms of a query with what they count.</summary>
internal sealed class WeightedQuery
{
    private WeightedTerm[] _terms = new WeightedTerm[64];

    public int Count { get; private set; }

    /// <summary>What the words could give together, but for synonyms; and the pairs.</summary>
    public float Words { get; private set; }

    public float Pairs { get; private set; }

    /// <summary>Whether the question has no marks, so that forms are looked for.</summary>
    public bool IsUnmarked { get; private set; }

    public WeightedTerm this[int term] => _terms[term];

    public void Fill(List<QueryTerm> terms, Rarity rarity)
    {
        Count = terms.Count;
        if (_terms.Length < Count)
        {
            _terms = new WeightedTerm[2 * Count];
        }

        (Words, Pairs, IsUnmarked) = (0, 0, true);
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            var term = terms[i];
            var factor = (float)(term.Weight * rarity.Of(term));
            _terms[i] = new WeightedTerm(term, factor, 0);
            sum += factor;
            IsUnmarked &= term.Source != ScoreFactor.Typed;
            if (term.Source != ScoreFactor.Synonym)
            {
                (Words, Pairs) = term.IsPair ? (Words, Pairs + factor) : (Words + factor, Pairs);
            }
        }

        for (var i = 0; i < Count; i++)
        {
            _terms[i] = _terms[i] with { Share = (ushort)Math.Max(1, _terms[i].Factor / sum * (ushort.MaxValue - Count)) };
        }
    }
}
