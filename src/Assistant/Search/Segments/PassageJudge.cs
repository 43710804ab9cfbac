namespace Assistant.Search.Segments;

/// <summary>Says how well a passage fits a query, when it was read.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class PassageJudge
{
    // About a sentence.
    private const int WordsOfWindow = 30;

    private bool[] _inContext = [];
    private int[] _inWindow = [];

    /// <param name="half">See <see cref="Impact.Half"/>.</param>
    /// <returns>BM25 alone, and what the whole score is made of.</returns>
    public (float Bm25, ScoreParts Parts) Judge(WeightedQuery query, RankingWeights weights, PassageReading reading, ContextReading context, float half)
    {
        var (words, pairs) = Bm25(query, reading, half);

        // All factors are shares of what the query's words could give.
        var all = query.Words;
        return (words + pairs, new ScoreParts
        {
            Words = words,
            Pairs = PairsFactor(query, weights) * pairs,
            Window = weights.Window * all * Window(query, reading) / (query.Words + query.Pairs),
            Headings = (weights.HeadingSaid * all * context.HeadingSaid) + (weights.HeadingShare * Math.Max(0, all - context.HeadingWeight)),
            Title = (weights.TitlePairs * all * context.TitlePairs) + (weights.TitleShare * Math.Max(0, all - context.TitleWeight)),
        });
    }

    /// <summary>What the pairs count in the whole score, against BM25 alone.</summary>
    public static float PairsFactor(WeightedQuery query, RankingWeights weights) =>
        weights.Pairs > 0 && query.Pairs > 0 ? weights.Pairs * query.Words / query.Pairs : 1;

    private static (float Words, float Pairs) Bm25(WeightedQuery query, PassageReading reading, float half)
    {
        var (words, pairs) = (0f, 0f);
        for (var term = 0; term < query.Count; term++)
        {
            if (reading.Counts[term] > 0)
            {
                var share = query[term].Factor * Impact.Saturated(reading.Counts[term], half);
                (words, pairs) = query[term].Term.IsPair ? (words, pairs + share) : (words + share, pairs);
            }
        }

        return (words, pairs);
    }

    /// <summary>What the context and the best place of the text have together, each term once.</summary>
    private float Window(WeightedQuery query, PassageReading reading)
    {
        if (_inContext.Length < query.Count)
        {
            (_inContext, _inWindow) = (new bool[2 * query.Count], new int[2 * query.Count]);
        }

        Array.Clear(_inContext, 0, query.Count);
        Array.Clear(_inWindow, 0, query.Count);
        var context = 0f;
        foreach (var occurrence in reading.InContext)
        {
            context += _inContext[occurrence.Term] ? 0 : query[occurrence.Term].Factor;
            _inContext[occurrence.Term] = true;
        }

        var (sum, best) = (0f, 0f);
        var text = reading.InText;
        for (var (head, tail) = (0, 0); head < text.Length; head++)
        {
            sum += Moved(query, text[head].Term, 1);
            for (; text[tail].First <= text[head].Last - WordsOfWindow; tail++)
            {
                sum -= Moved(query, text[tail].Term, -1);
            }

            best = Math.Max(best, sum);
        }

        return context + best;
    }

    // What the window gains by a term that comes first, or loses by one that goes last.
    private float Moved(WeightedQuery query, int term, int step)
    {
        _inWindow[term] += step;
        return !_inContext[term] && _inWindow[term] == Math.Max(0, step) ? query[term].Factor : 0;
    }
}
