using System.Buffers;

namespace Assistant.Search;

/// <summary>BM25 in Lucene's form, term after term.</summary>
internal sealed class Scorer
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly IndexData _data;
    private readonly float[] _norms;

    public Scorer(IndexData data)
    {
        _data = data;
        var average = data.Lengths.Length == 0 ? 1 : Math.Max(1, data.Lengths.Average(length => (double)length));
        _norms = [.. data.Lengths.Select(length =>
            (float)(Postings.OneOccurrence * Saturation * (1 - LengthWeight + (LengthWeight * length / average))))];
    }

    /// <summary>The passages with any of the terms, best first; equal scores in order of the passages.</summary>
    public IReadOnlyList<(int Passage, double Score)> Top(IReadOnlyList<QueryTerm> terms, int limit)
    {
        var scores = ArrayPool<float>.Shared.Rent(_norms.Length);
        var amounts = ArrayPool<int>.Shared.Rent(_norms.Length);
        Array.Clear(scores, 0, _norms.Length);
        Array.Clear(amounts, 0, _norms.Length);
        var touched = new List<int>();
        foreach (var term in terms)
        {
            Add(term, scores, amounts, touched);
        }

        var top = Best(scores.AsSpan(0, _norms.Length), limit);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<int>.Shared.Return(amounts);
        return top;
    }

    /// <summary>What each term gives one passage, in the terms' order; terms that give nothing are left out.</summary>
    public IReadOnlyList<ScoreShare> Shares(IReadOnlyList<QueryTerm> terms, int passage)
    {
        var shares = new List<ScoreShare>();
        foreach (var term in terms)
        {
            var holders = new HashSet<int>();
            var amount = 0;
            var postings = PostingsOf(term);
            foreach (var number in term.Numbers)
            {
                for (var i = postings.Starts[number]; i < postings.Starts[number + 1]; i++)
                {
                    holders.Add(postings.Passages[i]);
                    amount += postings.Passages[i] == passage ? postings.Amounts[i] : 0;
                }
            }

            if (amount > 0)
            {
                shares.Add(new ScoreShare(term.Label, term.Source, Factor(term, holders.Count) * amount / (amount + _norms[passage])));
            }
        }

        return shares;
    }

    private Postings PostingsOf(QueryTerm term) => term.IsPair ? _data.Pairs : _data.Singles;

    private float Factor(QueryTerm term, int holders) =>
        (float)(term.Weight * Math.Log(1 + ((_norms.Length - holders + 0.5) / (holders + 0.5))));

    private void Add(QueryTerm term, float[] scores, int[] amounts, List<int> touched)
    {
        var postings = PostingsOf(term);
        if (term.Numbers.Length == 1)
        {
            var (start, end) = (postings.Starts[term.Numbers[0]], postings.Starts[term.Numbers[0] + 1]);
            var factor = Factor(term, end - start);
            for (var i = start; i < end; i++)
            {
                var passage = postings.Passages[i];
                var amount = (float)postings.Amounts[i];
                scores[passage] += factor * amount / (amount + _norms[passage]);
            }

            return;
        }

        // Several terms that count as one are added up before saturation, as if they had been one term in the index.
        touched.Clear();
        foreach (var number in term.Numbers)
        {
            for (var i = postings.Starts[number]; i < postings.Starts[number + 1]; i++)
            {
                var passage = postings.Passages[i];
                if (amounts[passage] == 0)
                {
                    touched.Add(passage);
                }

                amounts[passage] += postings.Amounts[i];
            }
        }

        var groupFactor = Factor(term, touched.Count);
        foreach (var passage in touched)
        {
            scores[passage] += groupFactor * amounts[passage] / (amounts[passage] + _norms[passage]);
            amounts[passage] = 0;
        }
    }

    private static List<(int Passage, double Score)> Best(ReadOnlySpan<float> scores, int limit)
    {
        // The worst of the best stands first in the queue: the lower score, and of equal scores the later passage.
        var best = new PriorityQueue<int, (float Score, int Earlier)>();
        for (var passage = 0; passage < scores.Length; passage++)
        {
            var score = scores[passage];
            if (score <= 0)
            {
                continue;
            }

            if (best.Count < limit)
            {
                best.Enqueue(passage, (score, -passage));
            }
            else if (best.TryPeek(out _, out var worst) && score > worst.Score)
            {
                best.DequeueEnqueue(passage, (score, -passage));
            }
        }

        var ordered = new List<(int, double)>(best.Count);
        while (best.TryDequeue(out var passage, out var priority))
        {
            ordered.Add((passage, priority.Score));
        }

        ordered.Reverse();
        return ordered;
    }
}
