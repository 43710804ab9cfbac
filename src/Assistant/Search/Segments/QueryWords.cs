namespace Assistant.Search.Segments;

/// <summary>The different words of a query's terms, and which of them make pairs.</summary>
internal sealed class QueryWords
{
    private readonly List<int> _words = [];
    private readonly List<int> _singles = [];

    // For each word the last of its pairs, and for each pair the one before; -1 where there is none.
    private readonly List<int> _lastPair = [];
    private readonly List<(int Other, int Term, int Before)> _pairs = [];

    public int Count => _words.Count;

    public int this[int word] => _words[word];

    public void Clear()
    {
        _words.Clear();
        _singles.Clear();
        _lastPair.Clear();
        _pairs.Clear();
    }

    public void Add(QueryTerm term, int number)
    {
        var first = Place(term.First);
        if (!term.IsPair)
        {
            _singles[first] = number;
            return;
        }

        var second = Place(term.Second);
        _pairs.Add((second, number, _lastPair[first]));
        _lastPair[first] = _pairs.Count - 1;
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
        if (_words.IndexOf(word) is >= 0 and var known)
        {
            return known;
        }

        _words.Add(word);
        _singles.Add(-1);
        _lastPair.Add(-1);
        return _words.Count - 1;
    }
}
