namespace Assistant.Search.Segments;

/// <summary>
/// Ranks the passages of all segments as one index would: counts and lengths are taken over all of them. First every passage gets a
/// rough score from the impacts of the terms; then the best of them are read, and their scores are exact.
/// </summary>
internal sealed class Ranker
{
    // Among so many the best stand for certain, though the first scores are rough.
    private const int LeastCandidates = 128;

    private readonly Vocabulary _vocabulary;
    private readonly AllPassages _passages;
    private readonly double _average;

    // For each segment what its impacts count; see Impact.Adjusted.
    private readonly byte[]?[] _adjusted;

    public Ranker(Vocabulary vocabulary, AllPassages passages)
    {
        (_vocabulary, _passages) = (vocabulary, passages);
        var length = vocabulary.Segments.Sum(segment => segment.Length);
        _average = passages.Count == 0 ? 1 : Math.Max(1, (double)length / passages.Count);
        _adjusted = [.. vocabulary.Segments.Select(segment => Impact.Adjusted(segment.AverageLength, _average))];
    }

    /// <summary>The passages with any of the terms, best first; equal scores in order of the passages.</summary>
    public List<RankedPassage> Rank(IReadOnlyList<QueryTerm> terms, int limit)
    {
        var ranked = new List<RankedPassage>();
        using var work = Workspace.Rent();
        var weighted = Weighted(terms);
        work.Candidates.Begin(Math.Max(limit, LeastCandidates));
        for (var segment = 0; segment < _vocabulary.Segments.Count; segment++)
        {
            AddUp(weighted, segment, work);
        }

        work.Candidates.Finish();
        work.Slots.Begin(terms);
        work.Reading.Begin(terms.Count);
        for (var segment = 0; segment < _vocabulary.Segments.Count; segment++)
        {
            var entered = false;
            for (var i = 0; i < work.Candidates.Count; i++)
            {
                var (of, passage, ordinal) = work.Candidates[i];
                if (of == segment)
                {
                    if (!entered)
                    {
                        work.Slots.Enter(_vocabulary, segment);
                        entered = true;
                    }

                    work.Reading.Read(_vocabulary.Segments[segment], passage, work.Slots);
                    ranked.Add(new RankedPassage(ordinal, Score(weighted, segment, passage, work.Reading)));
                }
            }
        }

        work.Slots.Leave();
        ranked.Sort();
        if (ranked.Count > limit)
        {
            ranked.RemoveRange(limit, ranked.Count - limit);
        }

        return ranked;
    }

    /// <summary>What each term gives one passage, in the terms' order; terms that give nothing are left out.</summary>
    public IReadOnlyList<ScoreShare> Shares(IReadOnlyList<QueryTerm> terms, int segment, int passage)
    {
        using var work = Workspace.Rent();
        var weighted = Weighted(terms);
        work.Slots.Begin(terms);
        work.Slots.Enter(_vocabulary, segment);
        work.Reading.Begin(terms.Count);
        work.Reading.Read(_vocabulary.Segments[segment], passage, work.Slots);
        work.Slots.Leave();
        var half = Half(segment, passage);
        return
        [
            .. terms.Select((term, at) => (term, Count: work.Reading.Counts[at], weighted[at].Factor))
                .Where(one => one.Count > 0)
                .Select(one => new ScoreShare(one.term.LabelIn(_vocabulary), one.term.Source, one.Factor * Impact.Saturated(one.Count, half))),
        ];
    }

    private void AddUp(WeightedTerm[] terms, int index, Workspace work)
    {
        var segment = _vocabulary.Segments[index];
        work.Accumulator.Clear(segment.Count);
        foreach (var (term, _, share) in terms)
        {
            var vocabulary = term.IsForm ? _vocabulary.Forms : _vocabulary.Words;
            var space = term.IsForm ? segment.Forms : segment.Words;
            var first = vocabulary.LocalOf(index, term.First);
            if (first < 0)
            {
                continue;
            }

            if (!term.IsPair)
            {
                work.Accumulator.Add(space.Single(first), share, _adjusted[index]);
            }
            else if (vocabulary.LocalOf(index, term.Second) is >= 0 and var second && space.Find(first, second) is >= 0 and var pair)
            {
                work.Accumulator.Add(space.Pair(pair), share, _adjusted[index]);
            }
        }

        foreach (var (start, end) in segment.Gone)
        {
            work.Accumulator.Clear(start, end);
        }

        work.Candidates.Take(work.Accumulator.Sums(segment.Count), index, _passages);
    }

    private float Score(WeightedTerm[] terms, int segment, int passage, PassageReading reading)
    {
        var half = Half(segment, passage);
        var score = 0f;
        for (var term = 0; term < terms.Length; term++)
        {
            if (reading.Counts[term] > 0)
            {
                score += terms[term].Factor * Impact.Saturated(reading.Counts[term], half);
            }
        }

        return score;
    }

    private float Half(int segment, int passage) =>
        Impact.Half(_vocabulary.Segments[segment].Image.Get<int>(SegmentSection.Lengths)[passage], _average);

    private WeightedTerm[] Weighted(IReadOnlyList<QueryTerm> terms)
    {
        var factors = new float[terms.Count];
        var sum = 0.0;
        for (var i = 0; i < factors.Length; i++)
        {
            var holders = terms[i].HoldersIn(_vocabulary);
            factors[i] = (float)(terms[i].Weight * Math.Log(1 + ((_passages.Count - holders + 0.5) / (holders + 0.5))));
            sum += factors[i];
        }

        var weighted = new WeightedTerm[factors.Length];
        for (var i = 0; i < weighted.Length; i++)
        {
            weighted[i] = new WeightedTerm(terms[i], factors[i], (ushort)Math.Max(1, factors[i] / sum * (ushort.MaxValue - weighted.Length)));
        }

        return weighted;
    }
}
