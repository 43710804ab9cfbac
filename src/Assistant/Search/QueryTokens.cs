using Assistant.Text;

namespace Assistant.Search;

/// <summary>The words of a query, and apart from them its dates and symbols as a whole; used again for the next query.</summary>
internal sealed class QueryTokens
{
    private readonly List<(int Start, int End, bool IsSentenceEnd)> _words = [];
    private readonly List<(int Start, int End)> _wholes = [];
    private char[] _keys = new char[1024];
    private char[] _folded = new char[1024];
    private int _end;

    /// <summary>How many words and numbers there are.</summary>
    public int Count => _words.Count;

    /// <summary>How many dates and symbols there are.</summary>
    public int Wholes => _wholes.Count;

    /// <summary>Whether any word has marks.</summary>
    public bool IsMarked { get; private set; }

    public ReadOnlySpan<char> Key(int word, bool folded) => Cut(_words[word].Start, _words[word].End, folded);

    public ReadOnlySpan<char> Whole(int at, bool folded) => Cut(_wholes[at].Start, _wholes[at].End, folded);

    /// <summary>Whether a sentence ends behind the word.</summary>
    public bool IsSentenceEnd(int word) => _words[word].IsSentenceEnd;

    /// <param name="most">What stands behind so many tokens is left out.</param>
    public void Read(string text, int most)
    {
        _words.Clear();
        _wholes.Clear();
        (_end, IsMarked) = (0, false);
        var last = 0;
        var reader = new SyllableReader(text, stackalloc char[SyllableReader.RoomForKey]);
        while (_words.Count + _wholes.Count < most && reader.Read())
        {
            IsMarked |= Diacritics.HasMarks(reader.Key);
            var start = Keep(reader.Key);
            if (reader.Kind == TokenKind.Whole)
            {
                _wholes.Add((start, _end));
                continue;
            }

            if (_words.Count > 0 && text.AsSpan(last..reader.Span.Start).IndexOfAny(".?!\n") >= 0)
            {
                _words[^1] = _words[^1] with { IsSentenceEnd = true };
            }

            _words.Add((start, _end, false));
            last = reader.Span.End;
        }

        if (_words.Count > 0)
        {
            _words[^1] = _words[^1] with { IsSentenceEnd = true };
        }
    }

    private int Keep(ReadOnlySpan<char> key)
    {
        if (_end + key.Length > _keys.Length)
        {
            Array.Resize(ref _keys, 2 * (_end + key.Length));
            Array.Resize(ref _folded, _keys.Length);
        }

        var start = _end;
        key.CopyTo(_keys.AsSpan(start));
        _end += key.Length;
        for (var i = start; i < _end; i++)
        {
            _folded[i] = Diacritics.Fold(_keys[i]);
        }

        return start;
    }

    private ReadOnlySpan<char> Cut(int start, int end, bool folded) => (folded ? _folded : _keys).AsSpan(start..end);
}
