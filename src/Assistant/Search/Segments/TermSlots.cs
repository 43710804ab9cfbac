namespace Assistant.Search.Segments;

/// <summary>Recognises the terms of a query in the streams of one segment. One step for each term of a passage.</summary>
internal sealed class TermSlots
{
    // For each term of the segment, the word of the query that it is, plus 1, and in the upper half the form that it has.
    private uint[] _slots = [];
    private readonly List<int> _set = [];

    private readonly QueryWords _words = new();
    private readonly QueryWords _forms = new();

    public QueryWords Words => _words;

    public QueryWords Forms => _forms;

    public void Begin(IReadOnlyList<QueryTerm> terms)
    {
        _words.Clear();
        _forms.Clear();
        for (var i = 0; i < terms.Count; i++)
        {
            (terms[i].IsForm ? _forms : _words).Add(terms[i], i);
        }
    }

    /// <summary>From now on streams of this segment are read.</summary>
    public void Enter(Vocabulary vocabulary, int segment)
    {
        Leave();
        var words = vocabulary.Segments[segment].Words.Count;
        if (_slots.Length < words)
        {
            _slots = new uint[words];
            _set.Clear();
        }

        for (var i = 0; i < _words.Count; i++)
        {
            Set(vocabulary.Words.LocalOf(segment, _words[i]), (uint)i + 1);
        }

        for (var i = 0; i < _forms.Count; i++)
        {
            foreach (var word in vocabulary.WordsOf(_forms[i]))
            {
                Set(vocabulary.Words.LocalOf(segment, word), ((uint)i + 1) << 16);
            }
        }
    }

    /// <summary>0 for a term that the query does not have.</summary>
    public uint this[int term] => _slots[term];

    public void Leave()
    {
        foreach (var term in _set)
        {
            _slots[term] = 0;
        }

        _set.Clear();
    }

    private void Set(int term, uint bits)
    {
        if (term >= 0)
        {
            _slots[term] |= bits;
            _set.Add(term);
        }
    }
}
