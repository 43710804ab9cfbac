namespace Assistant.Search;

/// <summary>Scores the passages of all segments as one index would: counts and lengths are taken over all of them.</summary>
internal sealed class Scorer
{
    private readonly SegmentScorer[] _segments;
    private readonly int _passages;

    public Scorer(Vocabulary vocabulary)
    {
        _passages = vocabulary.Segments.Sum(segment => segment.Data.Lengths.Length);
        var total = vocabulary.Segments.Sum(segment => segment.Data.Lengths.Sum(length => (long)length));
        var average = _passages == 0 ? 1 : Math.Max(1, (double)total / _passages);
        _segments = [.. vocabulary.Segments.Select(segment => new SegmentScorer(segment, average))];
    }

    /// <summary>The best of each segment, in no order between segments.</summary>
    public IEnumerable<(int Segment, int Passage, double Score)> Top(IReadOnlyList<QueryTerm> terms, int limit)
    {
        var found = _segments.Select(segment => segment.Find(terms)).ToArray();
        var factors = Factors(terms, found);
        return _segments.SelectMany((segment, index) => segment.Top(found[index], factors, limit).Select(top => (index, top.Passage, top.Score)));
    }

    /// <summary>What each term gives one passage, in the terms' order; terms that give nothing are left out.</summary>
    public IReadOnlyList<ScoreShare> Shares(IReadOnlyList<QueryTerm> terms, int segment, int passage)
    {
        var found = _segments.Select(one => one.Find(terms)).ToArray();
        var factors = Factors(terms, found);
        var shares = new List<ScoreShare>();
        for (var term = 0; term < terms.Count; term++)
        {
            if (found[segment][term].AmountIn(passage) is > 0 and var amount)
            {
                shares.Add(new ScoreShare(terms[term].Label, terms[term].Source, _segments[segment].Share(factors[term], amount, passage)));
            }
        }

        return shares;
    }

    private float[] Factors(IReadOnlyList<QueryTerm> terms, TermEntries[][] found) =>
        [.. terms.Select((term, index) => Factor(term, found.Sum(entries => entries[index].Count)))];

    private float Factor(QueryTerm term, int holders) =>
        (float)(term.Weight * Math.Log(1 + ((_passages - holders + 0.5) / (holders + 0.5))));
}
