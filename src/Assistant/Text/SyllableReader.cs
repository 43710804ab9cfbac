namespace Assistant.Text;

/// <summary>
/// Cuts text into the tokens of <see cref="Syllables"/> one by one, without making a string of any: read on, then look at
/// <see cref="Key"/>, <see cref="Span"/> and <see cref="Kind"/>.
/// </summary>
internal ref struct SyllableReader
{
    /// <summary>What most keys fit into; longer ones make the reader allocate.</summary>
    public const int RoomForKey = 64;

    // A longer word is none of Vietnamese, so its tone stays where it is.
    private const int LongestSyllable = 7;

    private readonly ReadOnlySpan<char> _text;
    private Span<char> _room;
    private int _at;
    private int _wholeEnd;

    /// <param name="room">For keys that differ from the letters in the text: <c>stackalloc char[RoomForKey]</c>.</param>
    public SyllableReader(ReadOnlySpan<char> text, Span<char> room)
    {
        _text = text;
        _room = room;
    }

    /// <summary>Good until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<char> Key { get; private set; }

    public TextSpan Span { get; private set; }

    public TokenKind Kind { get; private set; }

    /// <returns>False when there is no further token.</returns>
    public bool Read()
    {
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (char.IsAsciiDigit(c))
            {
                ReadNumber();
                return true;
            }

            if (Letter.Of(c).IsLetter)
            {
                ReadWord();
                return true;
            }
        }

        return false;
    }

    private void ReadWord()
    {
        var end = _at + 1;
        var all = Letter.Of(_text[_at]);
        for (; end < _text.Length && Letter.Of(_text[end]) is { IsInWord: true } letter; end++)
        {
            all |= letter;
        }

        var word = _text[_at..end];
        if (all.HasLower)
        {
            var key = Room(word.Length);
            if (word.Length <= LongestSyllable && !all.IsCombining)
            {
                for (var i = 0; i < word.Length; i++)
                {
                    key[i] = Letter.Of(word[i]).Lower;
                }

                ToneMarks.Place(key);
            }
            else
            {
                ToneMarks.Key(word, key);
            }

            word = key;
        }
        else if (all.IsCombining || (word.Length <= LongestSyllable && ToneMarks.IsMisplaced(word)))
        {
            var key = Room(word.Length);
            ToneMarks.Key(word, key);
            word = key;
        }

        Take(word, end, TokenKind.Word);
    }

    private void ReadNumber()
    {
        var runEnd = FigureScanner.RunEnd(_text, _at);
        if (_at < _wholeEnd)
        {
            Take(FigureScanner.WithoutZeros(_text[_at..runEnd]), runEnd, TokenKind.Number);
        }
        else if (!TryReadWhole(runEnd))
        {
            ReadFigure(runEnd);
        }
    }

    private bool TryReadWhole(int runEnd)
    {
        var end = DateScanner.End(_text, _at, runEnd);
        var isDate = end > 0;
        if (!isDate && (end = SymbolScanner.End(_text, _at, runEnd)) == 0)
        {
            return false;
        }

        var whole = _text[_at..end];
        var key = Room(Math.Max(whole.Length, DateScanner.LongestKey));
        var length = isDate ? DateScanner.WriteKey(whole, key) : SymbolScanner.WriteKey(whole, key);
        Set(key[..length], end, TokenKind.Whole);
        // Its parts come next, so the place stays where it is.
        _wholeEnd = end;
        return true;
    }

    private void ReadFigure(int runEnd)
    {
        if (FigureScanner.End(_text, _at, runEnd, out var isGrouped) is not (> 0 and var end))
        {
            Take(FigureScanner.WithoutZeros(_text[_at..runEnd]), runEnd, TokenKind.Number);
            return;
        }

        var figure = _text[_at..end];
        var key = Room(figure.Length);
        var length = isGrouped ? FigureScanner.WriteGrouped(figure, key) : FigureScanner.WriteFraction(figure, key);
        Take(key[..length], end, TokenKind.Number);
    }

    private void Take(ReadOnlySpan<char> key, int end, TokenKind kind)
    {
        Set(key, end, kind);
        _at = end;
    }

    private void Set(ReadOnlySpan<char> key, int end, TokenKind kind)
    {
        Key = key;
        Span = new TextSpan(_at, end);
        Kind = kind;
    }

    private Span<char> Room(int length)
    {
        if (_room.Length < length)
        {
            _room = new char[length];
        }

        return _room[..length];
    }
}
