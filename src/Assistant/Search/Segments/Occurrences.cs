namespace Assistant.Search.Segments;

/// <summary>Places of terms, of one passage after the other.</summary>
internal sealed class Occurrences
{
    private TermOccurrence[] _all = new TermOccurrence[4096];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public ReadOnlySpan<TermOccurrence> this[Range range] => _all.AsSpan(range);

    /// <summary>Room for so many more, of which some may be left unused; see <see cref="Took"/>.</summary>
    public Span<TermOccurrence> Room(int most)
    {
        if (Count + most > _all.Length)
        {
            Array.Resize(ref _all, 2 * (Count + most));
        }

        return _all.AsSpan(Count, most);
    }

    public void Took(int count) => Count += count;
}
