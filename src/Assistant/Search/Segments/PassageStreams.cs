namespace Assistant.Search.Segments;

/// <summary>The terms of passages in their order, while a segment is being made. Passages under one heading share the stream of their context.</summary>
internal sealed class PassageStreams
{
    private readonly List<(int Text, int Context)> _passages = [];
    private readonly List<int> _ends = [];
    private int[] _terms = new int[4096];

    /// <summary>How many passages there are.</summary>
    public int Count => _passages.Count;

    /// <summary>How many streams there are.</summary>
    public int Streams => _ends.Count;

    public int Length { get; private set; }

    public ReadOnlySpan<int> this[int stream] => _terms.AsSpan(StartOf(stream).._ends[stream]);

    public ReadOnlySpan<int> Text(int passage) => this[_passages[passage].Text];

    public ReadOnlySpan<int> Context(int passage) => this[_passages[passage].Context];

    public void Add(int term)
    {
        if (Length == _terms.Length)
        {
            Array.Resize(ref _terms, 2 * _terms.Length);
        }

        _terms[Length++] = term;
    }

    /// <summary>Room for so many terms at the end of the open stream.</summary>
    public Span<int> Take(int count)
    {
        if (Length + count > _terms.Length)
        {
            Array.Resize(ref _terms, Math.Max(2 * _terms.Length, Length + count));
        }

        Length += count;
        return _terms.AsSpan(Length - count, count);
    }

    /// <summary>Takes back the end of the open stream.</summary>
    public void GiveBack(int count) => Length -= count;

    /// <summary>Ends the open stream.</summary>
    /// <returns>Its number.</returns>
    public int Close()
    {
        _ends.Add(Length);
        return _ends.Count - 1;
    }

    /// <summary>The next passage has these streams.</summary>
    public void AddPassage(int text, int context) => _passages.Add((text, context));

    /// <summary>Gives every term another number.</summary>
    public void Renumber(ReadOnlySpan<int> numbers)
    {
        foreach (ref var term in _terms.AsSpan(0, Length))
        {
            term = numbers[term];
        }
    }

    private int StartOf(int stream) => stream == 0 ? 0 : _ends[stream - 1];
}
