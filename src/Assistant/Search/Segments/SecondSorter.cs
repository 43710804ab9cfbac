namespace Assistant.Search.Segments;

/// <summary>Sorts the pairs that share a first term by their second one and keeps the order of the passages.</summary>
internal sealed class SecondSorter(int terms)
{
    // Below this, comparing is quicker than counting.
    private const int Few = 64;

    private readonly int[] _counts = new int[terms];
    private readonly List<int> _seconds = [];
    private ulong[] _sorted = new ulong[1024];

    /// <returns>Gone with the next call.</returns>
    public ReadOnlySpan<ulong> Sort(ReadOnlySpan<ulong> occurrences)
    {
        if (occurrences.Length > _sorted.Length)
        {
            _sorted = new ulong[2 * occurrences.Length];
        }

        var sorted = _sorted.AsSpan(0, occurrences.Length);
        if (occurrences.Length <= Few)
        {
            occurrences.CopyTo(sorted);
            sorted.Sort();
            return sorted;
        }

        foreach (var occurrence in occurrences)
        {
            if (_counts[Occurrence.SecondOf(occurrence)]++ == 0)
            {
                _seconds.Add(Occurrence.SecondOf(occurrence));
            }
        }

        _seconds.Sort();
        var start = 0;
        foreach (var second in _seconds)
        {
            (_counts[second], start) = (start, start + _counts[second]);
        }

        foreach (var occurrence in occurrences)
        {
            sorted[_counts[Occurrence.SecondOf(occurrence)]++] = occurrence;
        }

        foreach (var second in _seconds)
        {
            _counts[second] = 0;
        }

        _seconds.Clear();
        return sorted;
    }
}
