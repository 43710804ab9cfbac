using System.Runtime.InteropServices;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>BM25 as the book has it (k1 1.2, b 0.75, Lucene's idf), computed in doubles, with nothing of our engine but the syllables.</summary>
internal sealed class PlainBm25
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly Dictionary<string, List<(int Passage, int Count)>> _postings = new(StringComparer.Ordinal);
    private readonly double[] _norms;
    private readonly int _holders;

    /// <param name="passages">The tokens of each.</param>
    /// <param name="remembered">Which length stands for a length.</param>
    public PlainBm25(IReadOnlyList<IReadOnlyList<string>> passages, Func<int, int> remembered)
    {
        for (var passage = 0; passage < passages.Count; passage++)
        {
            foreach (var (token, count) in passages[passage].CountBy(token => token, StringComparer.Ordinal))
            {
                ref var entries = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, token, out _);
                (entries ??= []).Add((passage, count));
            }
        }

        // Lucene counts passages that hold anything.
        _holders = passages.Count(tokens => tokens.Count > 0);
        var average = passages.Sum(tokens => (long)tokens.Count) / (double)_holders;
        _norms = [.. passages.Select(tokens => Saturation * (1 - LengthWeight + (LengthWeight * remembered(tokens.Count) / average)))];
    }

    /// <summary>The scores of all passages; 0 where no token stands.</summary>
    public double[] Scores(IEnumerable<string> question)
    {
        var scores = new double[_norms.Length];
        foreach (var (token, weight) in question.CountBy(token => token, StringComparer.Ordinal))
        {
            var entries = _postings.GetValueOrDefault(token, []);
            var idf = weight * Math.Log(1 + ((_holders - entries.Count + 0.5) / (entries.Count + 0.5)));
            foreach (var (passage, count) in entries)
            {
                scores[passage] += idf * count / (count + _norms[passage]);
            }
        }

        return scores;
    }
}
