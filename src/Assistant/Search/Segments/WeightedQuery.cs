namespace Assistant.Search.Segments;

/// <summary>The terms of a query with what they count: for BM25, and for the judgement of what BM25 finds.</summary>
internal sealed class WeightedQuery
{
    // Words that like to stand in headings say what something is about. large: MRR@10 +.001, vire +.005 at this power; a half is worse.
    private const double HeadingPower = 0.25;

    private WeightedTerm[] _terms = new WeightedTerm[64];
    private float[] _factors = new float[64];
    private float[] _weights = new float[64];
    private bool[] _isPair = new bool[64];

    public int Count { get; private set; }

    /// <summary>For each term what BM25 gives a passage that is saturated with it.</summary>
    public ReadOnlySpan<float> Factors => _factors.AsSpan(0, Count);

    /// <summary>The same as the judgement weighs it; words and pairs together count as much as there.</summary>
    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    public ReadOnlySpan<bool> IsPair => _isPair.AsSpan(0, Count);

    /// <summary>What the words weigh together, and the pairs; synonyms left out.</summary>
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
            (_factors, _weights, _isPair) = (new float[2 * Count], new float[2 * Count], new bool[2 * Count]);
        }

        var (all, plain, liked) = (0.0, 0.0, 0.0);
        IsUnmarked = true;
        for (var i = 0; i < Count; i++)
        {
            var term = terms[i];
            var factor = (float)(term.Weight * rarity.Of(term));
            var likeliness = (float)Math.Pow(rarity.InHeadings(term), HeadingPower);
            (_factors[i], _weights[i], _isPair[i]) = (factor, factor * likeliness, term.IsPair);
            all += factor;
            IsUnmarked &= term.Source != ScoreFactor.Typed;
            if (!term.IsPair)
            {
                (plain, liked) = (plain + factor, liked + _weights[i]);
            }
        }

        (Words, Pairs) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            _terms[i] = new WeightedTerm(terms[i], _factors[i], (ushort)Math.Max(1, _factors[i] / all * (ushort.MaxValue - Count)));
            _weights[i] *= (float)(plain / Math.Max(double.Epsilon, liked));
            if (terms[i].Source != ScoreFactor.Synonym)
            {
                (Words, Pairs) = _isPair[i] ? (Words, Pairs + _weights[i]) : (Words + _weights[i], Pairs);
            }
        }
    }
}
