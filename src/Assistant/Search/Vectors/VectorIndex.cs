namespace Assistant.Search.Vectors;

/// <summary>
/// The passages of one snapshot that have a vector. Compares a question with every one of them: nothing is estimated. Never
/// changes; any number of threads may search at once.
/// </summary>
internal sealed class VectorIndex
{
    private readonly VectorRows _rows;

    // In the order of the rows, so that memory is read from its start to its end. Passages with the same words share a row.
    private readonly int[] _places;
    private readonly int[] _ordinals;

    /// <param name="places">For each passage, by ordinal, its row; -1 for none.</param>
    public VectorIndex(VectorRows rows, ReadOnlySpan<int> places)
    {
        _rows = rows;
        var count = places.Length - places.Count(-1);
        _places = new int[count];
        _ordinals = new int[count];
        var next = 0;
        for (var ordinal = 0; ordinal < places.Length; ordinal++)
        {
            if (places[ordinal] >= 0)
            {
                _places[next] = places[ordinal];
                _ordinals[next++] = ordinal;
            }
        }

        Array.Sort(_places, _ordinals);
    }

    public int Dimensions => _rows.Dimensions;

    /// <summary>How many passages can be found.</summary>
    public int Count => _places.Length;

    /// <returns>At most <paramref name="limit"/>, the nearest first; equally near ones in the order of their ordinals.</returns>
    public IReadOnlyList<(int Ordinal, float Similarity)> Search(ReadOnlySpan<float> question, int limit, PassageScope? within = null)
    {
        var best = new BestOf(limit);
        var (last, similarity) = (-1, 0f);
        for (var i = 0; i < _places.Length; i++)
        {
            if (within?.Holds(_ordinals[i]) == false)
            {
                continue;
            }

            if (_places[i] != last)
            {
                last = _places[i];
                similarity = DotProduct.Of(question, _rows[last]);
            }

            best.Offer(_ordinals[i], similarity);
        }

        return best.Take();
    }
}
