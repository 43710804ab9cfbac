using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>
/// The pairs of a query in its candidates. A pair that all candidates hold does not tell them apart, so each pair counts by how few
/// hold it.
/// </summary>
internal sealed class PairTable
{
    // Among so many of the best it is counted who holds a pair.
    private const int Best = 50;

    private readonly List<(int Term, float Saturated)> _pairs = [];
    private float[] _weights = [];
    private int[] _holders = [];
    private float _all;

    public int Count => _pairs.Count;

    public void Clear() => _pairs.Clear();

    public void Add(int term, float saturated) => _pairs.Add((term, saturated));

    /// <param name="judged">The best first.</param>
    public void Weigh(WeightedQuery query, ReadOnlySpan<JudgedPassage> judged)
    {
        if (_weights.Length < query.Count)
        {
            (_weights, _holders) = (new float[2 * query.Count], new int[2 * query.Count]);
        }

        Array.Clear(_holders, 0, query.Count);
        var best = judged[..Math.Min(Best, judged.Length)];
        foreach (ref readonly var one in best)
        {
            foreach (var (term, _) in Of(one))
            {
                _holders[term]++;
            }
        }

        _all = 0;
        for (var term = 0; term < query.Count; term++)
        {
            _weights[term] = !query.IsPair[term] || _holders[term] == 0
                ? 0
                : query.Weights[term] * MathF.Sqrt(MathF.Log((best.Length + 1) / (_holders[term] + 0.5f)));
            _all += _weights[term];
        }
    }

    /// <summary>The share of what all pairs weigh that the passage has.</summary>
    public float ShareOf(in JudgedPassage judged)
    {
        var sum = 0f;
        foreach (var (term, saturated) in Of(judged))
        {
            sum += _weights[term] * saturated;
        }

        return _all > 0 ? sum / _all : 0;
    }

    /// <summary>What one pair has of that share in a passage that is saturated with it.</summary>
    public float ShareOf(int term) => _all > 0 ? _weights[term] / _all : 0;

    private ReadOnlySpan<(int Term, float Saturated)> Of(in JudgedPassage judged) => CollectionsMarshal.AsSpan(_pairs)[judged.FirstPair..judged.EndPair];
}
