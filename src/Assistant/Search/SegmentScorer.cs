using System.Buffers;

namespace Assistant.Search;

/// <summary>BM25 in Lucene's form over the passages of one segment, term after term; what all segments must agree on is told to it.</summary>
internal sealed class SegmentScorer
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly SegmentTerms _terms;
    private readonly float[] _norms;

    /// <param name="averageLength">Over the passages of all segments.</param>
    public SegmentScorer(SegmentTerms terms, double averageLength)
    {
        _terms = terms;
        _norms = [.. terms.Data.Lengths.Select(length =>
            (float)(Postings.OneOccurrence * Saturation * (1 - LengthWeight + (LengthWeight * length / averageLength))))];
    }

    /// <summary>For each term, where it stands.</summary>
    public TermEntries[] Find(IReadOnlyList<QueryTerm> terms)
    {
        var amounts = ArrayPool<int>.Shared.Rent(_norms.Length);
        Array.Clear(amounts, 0, _norms.Length);
        var touched = new List<int>();
        TermEntries[] found = [.. terms.Select(term => term.Numbers.Length == 1 ? Single(term) : Several(term, amounts, touched))];
        ArrayPool<int>.Shared.Return(amounts);
        return found;
    }

    /// <summary>The passages with any of the terms, best first; equal scores in order of the passages.</summary>
    /// <param name="factors">What each term counts.</param>
    public List<(int Passage, double Score)> Top(TermEntries[] terms, float[] factors, int limit)
    {
        var scores = ArrayPool<float>.Shared.Rent(_norms.Length);
        Array.Clear(scores, 0, _norms.Length);
        for (var term = 0; term < terms.Length; term++)
        {
            Add(terms[term], factors[term], scores);
        }

        var top = Best(scores.AsSpan(0, _norms.Length), limit);
        ArrayPool<float>.Shared.Return(scores);
        return top;
    }

    public double Share(float factor, int amount, int passage) => factor * amount / (amount + _norms[passage]);

    private TermEntries Single(QueryTerm term)
    {
        var (postings, list) = _terms.Of(term.IsPair, term.Numbers[0]);
        return list < 0 ? TermEntries.None : new TermEntries(postings, postings.Starts[list], postings.Starts[list + 1], [], []);
    }

    // Several terms that count as one are added up before saturation, as if they had been one term in the index.
    private TermEntries Several(QueryTerm term, int[] amounts, List<int> touched)
    {
        touched.Clear();
        foreach (var number in term.Numbers)
        {
            var (postings, list) = _terms.Of(term.IsPair, number);
            for (var i = list < 0 ? 0 : postings.Starts[list]; list >= 0 && i < postings.Starts[list + 1]; i++)
            {
                var passage = postings.Passages[i];
                if (amounts[passage] == 0)
                {
                    touched.Add(passage);
                }

                amounts[passage] += postings.Amounts[i];
            }
        }

        var (passages, sums) = (touched.ToArray(), new int[touched.Count]);
        for (var i = 0; i < passages.Length; i++)
        {
            sums[i] = amounts[passages[i]];
            amounts[passages[i]] = 0;
        }

        return new TermEntries(null, 0, 0, passages, sums);
    }

    private void Add(TermEntries term, float factor, float[] scores)
    {
        if (term.Single is { } postings)
        {
            for (var i = term.From; i < term.To; i++)
            {
                var passage = postings.Passages[i];
                var amount = (float)postings.Amounts[i];
                scores[passage] += factor * amount / (amount + _norms[passage]);
            }
        }
        else
        {
            for (var i = 0; i < term.Passages.Length; i++)
            {
                var passage = term.Passages[i];
                scores[passage] += factor * term.Amounts[i] / (term.Amounts[i] + _norms[passage]);
            }
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
