using System.Globalization;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>How far the scores of another engine are from Lucene's, over the passages that Lucene found.</summary>
internal sealed class OracleAgreement(string name)
{
    // Beyond that a difference is none of rounding.
    private const double Rounding = 1e-5;

    private readonly List<double> _differences = [];
    private readonly List<double> _firstTen = [];
    private readonly List<double> _firstHundred = [];
    private int _missing;
    private int _sameOrder;

    /// <param name="lucene">Best first.</param>
    /// <param name="scores">The other engine's, best first; at least as many.</param>
    public void Add(IReadOnlyList<ScoredPassage> lucene, IReadOnlyList<ScoredPassage> scores)
    {
        var known = scores.ToDictionary(one => one.Passage, one => one.Score);
        foreach (var (passage, score) in lucene)
        {
            if (known.TryGetValue(passage, out var own))
            {
                _differences.Add(Math.Abs(own - score) / score);
            }
            else
            {
                _missing++;
            }
        }

        _firstTen.Add(Shared(lucene, scores, 10));
        _firstHundred.Add(Shared(lucene, scores, 100));
        _sameOrder += lucene.Take(10).Select(one => one.Passage).SequenceEqual(scores.Take(10).Select(one => one.Passage)) ? 1 : 0;
    }

    public void Print() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {_differences.DefaultIfEmpty().Max():0.0e+0} | {_differences.DefaultIfEmpty().Average():0.0e+0} | {_differences.Count(one => one <= Rounding)} of {_differences.Count} | {_firstTen.Average():0.0000} | {_firstHundred.Average():0.0000} | {_sameOrder} of {_firstTen.Count} | {_missing} |"));

    private static double Shared(IReadOnlyList<ScoredPassage> lucene, IReadOnlyList<ScoredPassage> scores, int depth)
    {
        var first = lucene.Take(depth).Select(one => one.Passage).ToHashSet();
        return first.Count == 0 ? 1 : (double)scores.Take(depth).Count(one => first.Contains(one.Passage)) / first.Count;
    }
}
