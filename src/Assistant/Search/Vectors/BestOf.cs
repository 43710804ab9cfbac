namespace Assistant.Search.Vectors;

/// <summary>Keeps the best of what it is offered. Equal scores: the lower ordinal is the better one, in whatever order they come.</summary>
internal sealed class BestOf(int limit)
{
    private static readonly Comparer<(float Score, int Ordinal)> WorstFirst = Comparer<(float Score, int Ordinal)>.Create(
        static (left, right) => left.Score != right.Score ? left.Score.CompareTo(right.Score) : right.Ordinal.CompareTo(left.Ordinal));

    private readonly PriorityQueue<int, (float Score, int Ordinal)> _kept = new(WorstFirst);
    private float _bar = float.NegativeInfinity;

    public void Offer(int ordinal, float score)
    {
        if (score < _bar)
        {
            return;
        }

        if (_kept.Count < limit)
        {
            _kept.Enqueue(ordinal, (score, ordinal));
        }
        else
        {
            _kept.EnqueueDequeue(ordinal, (score, ordinal));
        }

        if (_kept.Count == limit && _kept.TryPeek(out _, out var worst))
        {
            _bar = worst.Score;
        }
    }

    /// <summary>Best first. Empties it.</summary>
    public IReadOnlyList<(int Ordinal, float Score)> Take()
    {
        var best = new (int, float)[_kept.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            _kept.TryDequeue(out var ordinal, out var priority);
            best[i] = (ordinal, priority.Score);
        }

        return best;
    }
}
