namespace Assistant.Search.Vectors;

/// <summary>
/// Unit vectors by the keys of their texts, in the order they came. It only grows, at its end, by one writer at a time; what is
/// there never moves or changes, so that searches go on meanwhile.
/// </summary>
internal sealed class VectorRows(int dimensions)
{
    private const int RowsOfBlock = 1024;

    private readonly Dictionary<UInt128, int> _places = [];
    private readonly List<UInt128> _keys = [];
    private volatile float[][] _blocks = [];

    public int Dimensions => dimensions;

    public int Count => _keys.Count;

    /// <summary>For the writer only.</summary>
    public IReadOnlyList<UInt128> Keys => _keys;

    /// <returns>-1 when there is none. For the writer only.</returns>
    public int PlaceOf(UInt128 key) => _places.GetValueOrDefault(key, -1);

    /// <summary>A row that is there.</summary>
    public ReadOnlySpan<float> this[int row] => Slot(row);

    /// <summary>Where the row behind the last one will be; it is none before <see cref="Take"/>.</summary>
    public Span<float> Next(int ahead = 0)
    {
        var row = Count + ahead;
        while (row / RowsOfBlock >= _blocks.Length)
        {
            _blocks = [.. _blocks, new float[RowsOfBlock * dimensions]];
        }

        return Slot(row);
    }

    /// <summary>Several of them at once: at most <paramref name="rows"/>, and no more than stand together in memory.</summary>
    public Span<float> NextRun(int ahead, int rows)
    {
        Next(ahead);
        var (block, row) = Math.DivRem(Count + ahead, RowsOfBlock);
        return _blocks[block].AsSpan(row * dimensions, Math.Min(rows, RowsOfBlock - row) * dimensions);
    }

    /// <summary>Makes rows of what was written behind the last one.</summary>
    public void Take(ReadOnlySpan<UInt128> keys)
    {
        foreach (var key in keys)
        {
            // Of two with the same key either is right.
            _places[key] = Count;
            _keys.Add(key);
        }
    }

    private Span<float> Slot(int row) => _blocks[row / RowsOfBlock].AsSpan(row % RowsOfBlock * dimensions, dimensions);
}
