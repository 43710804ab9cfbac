namespace Assistant.Search.Segments;

/// <summary>Says how well a passage fits a query, when it was read.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class PassageJudge
{
    // About a sentence.
    private const int WordsOfWindow = 30;

    private bool[] _inContext = [];
    private int[] _inWindow = [];

    /// <summary>BM25 of the passage that was read last, and the same of its words as they are weighed here; its pairs go into the table.</summary>
    /// <param name="half">See <see cref="Impact.Half"/>.</param>
    public static (float Bm25, float Words) Count(float half, Workspace work)
    {
        var (bm25, words) = (0f, 0f);
        var counts = work.Reading.Counts;
        var (query, pairs) = (work.Query, work.Pairs);
        var factors = query.Factors;
        var weights = query.Weights;
        var isPair = query.IsPair;
        for (var term = 0; term < counts.Length; term++)
        {
            if (counts[term] == 0)
            {
                continue;
            }

            var saturated = Impact.Saturated(counts[term], half);
            bm25 += factors[term] * saturated;
            if (isPair[term])
            {
                pairs.Add(term, saturated);
            }
            else
            {
                words += weights[term] * saturated;
            }
        }

        return (bm25, words);
    }

    /// <summary>Adds what a passage has in its places: together, in its headings, in its document's title.</summary>
    public void AddPlaces(RankingWeights weights, ref JudgedPassage passage, Workspace work)
    {
        // All factors are shares of what the query's words weigh.
        var (query, context, all) = (work.Query, work.Context, work.Query.Words);
        var together = Window(query, work.Reading[passage.InText], work.Reading[passage.InContext]);
        passage.Parts = passage.Parts with
        {
            Window = weights.Window * all * together / (query.Words + query.Pairs),
            Headings = (weights.HeadingSaid * all * context.HeadingSaid) - (weights.HeadingShare * Math.Min(all, context.HeadingWeight)),
            Title = (weights.TitlePairs * all * context.TitlePairs) - (weights.TitleShare * Math.Min(all, context.TitleWeight)),
            // What may be taken away is given to all first, so that no score falls below zero.
            Base = all * (weights.HeadingShare + weights.TitleShare),
        };
    }

    /// <summary>What the context and the best place of the text have together, each term once.</summary>
    private float Window(WeightedQuery query, ReadOnlySpan<TermOccurrence> text, ReadOnlySpan<TermOccurrence> inContext)
    {
        if (_inContext.Length < query.Count)
        {
            (_inContext, _inWindow) = (new bool[2 * query.Count], new int[2 * query.Count]);
        }

        Array.Clear(_inContext, 0, query.Count);
        Array.Clear(_inWindow, 0, query.Count);
        var weights = query.Weights;
        var context = 0f;
        foreach (var (_, _, term) in inContext)
        {
            context += _inContext[term] ? 0 : weights[term];
            _inContext[term] = true;
        }

        var (sum, best) = (0f, 0f);
        for (var (head, tail) = (0, 0); head < text.Length; head++)
        {
            if (_inWindow[text[head].Term]++ == 0 && !_inContext[text[head].Term])
            {
                sum += weights[text[head].Term];
            }

            for (; text[tail].First <= text[head].Last - WordsOfWindow; tail++)
            {
                if (--_inWindow[text[tail].Term] == 0 && !_inContext[text[tail].Term])
                {
                    sum -= weights[text[tail].Term];
                }
            }

            best = Math.Max(best, sum);
        }

        return context + best;
    }
}
