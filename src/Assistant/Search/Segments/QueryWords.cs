namespace Assistant.Search.Segments;

/// <summary>The different words of a query's terms, and which of them make pairs.</summary>
internal sealed class QueryWords
{
    private int[] _words = new int[64];
    private int[] _singles = new int[64];

    // For each word the last of its pairs, and for each pair the one before; -1 where there is none.
    private int[] _lastPair = new int[64];
    private (int Other, int Term, int Before)[] _pairs = new (int, int, int)[64];
    private int _pairCount;

    public int Count { get; private set; }

    public int this[int word] => _words[word];

    public void Clear() => (Count, _pairCount) = (0, 0);

    public void Add(QueryTerm term, int number)
    {
        var first = Place(term.First);
        if (!term.IsPair)
        {
            _singles[first] = number;
            return;
        }

        var second = Place(term.Second);
        if (_pairCount == _pairs.Length)
        {
            Array.Resize(ref _pairs, 2 * _pairCount);
        }

        _pairs[_pairCount] = (second, number, _lastPair[first]);
        _lastPair[first] = _pairCount++;
    }

    /// <summary>The number of the term that is this word alone; -1 when there is none.</summary>
    public int Single(int word) => _singles[word];

    /// <summary>The number of the term that is these two words side by side; -1 when there is none.</summary>
    public int Pair(int first, int second)
    {
        for (var pair = _lastPair[first]; pair >= 0; pair = _pairs[pair].Before)
        {
            if (_pairs[pair].Other == second)
            {
                return _pairs[pair].Term;
            }
        }

        return -1;
    }

    private int Place(int word)
    {
        if (_words.AsSpan(0, Count).IndexOf(word) is >= 0 and var known)
        {
            return known;
        }

        if (Count == _words.Length)
        {
            Array.Resize(ref _words, 2 * Count);
            Array.Resize(ref _singles, 2 * Count);
            Array.Resize(ref _lastPair, 2 * Count);
        }

        (_words[Count], _singles[Count], _lastPair[Count]) = (word, -1, -1);
        return Count++;
    }
}
