namespace Assistant.Search;

/// <summary>Makes the forms without marks that one slip of the finger away are: a letter missing, too many, wrong, or two swapped.</summary>
/// <remarks>The first letter is hardly ever the wrong one, and keeping it keeps most strangers out.</remarks>
internal ref struct Slips(ReadOnlySpan<char> typed, Span<char> room)
{
    private const int Letters = 'z' - 'a' + 1;

    private readonly ReadOnlySpan<char> _typed = typed;
    private readonly Span<char> _room = room;
    private int _at = 1;
    private int _kind = -1;

    /// <summary>Good until the next <see cref="Next"/>.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Each form once. <c>room</c> must have a letter more than what was typed.</summary>
    public bool Next()
    {
        while (_at <= _typed.Length)
        {
            // 0: left out, 1: swapped with the next, then a letter in its place, then a letter before it.
            if (++_kind >= 2 + (2 * Letters))
            {
                _at++;
                _kind = -1;
            }
            else if (Make())
            {
                return true;
            }
        }

        return false;
    }

    private bool Make()
    {
        if (_kind < 2 + Letters)
        {
            return _at < _typed.Length && (_kind == 0 ? LeaveOut() : _kind == 1 ? Swap() : Replace((char)('a' + _kind - 2)));
        }

        return Insert((char)('a' + _kind - 2 - Letters));
    }

    // Of two equal letters it does not matter which is left out.
    private bool LeaveOut()
    {
        if (_at > 1 && _typed[_at] == _typed[_at - 1])
        {
            return false;
        }

        _typed[.._at].CopyTo(_room);
        _typed[(_at + 1)..].CopyTo(_room[_at..]);
        Current = _room[..(_typed.Length - 1)];
        return true;
    }

    private bool Swap()
    {
        if (_at + 1 == _typed.Length || _typed[_at] == _typed[_at + 1])
        {
            return false;
        }

        _typed.CopyTo(_room);
        (_room[_at], _room[_at + 1]) = (_room[_at + 1], _room[_at]);
        Current = _room[.._typed.Length];
        return true;
    }

    private bool Replace(char letter)
    {
        if (_typed[_at] == letter)
        {
            return false;
        }

        _typed.CopyTo(_room);
        _room[_at] = letter;
        Current = _room[.._typed.Length];
        return true;
    }

    // Behind its like a letter makes the same word.
    private bool Insert(char letter)
    {
        if (_at < _typed.Length && _typed[_at] == letter)
        {
            return false;
        }

        _typed[.._at].CopyTo(_room);
        _room[_at] = letter;
        _typed[_at..].CopyTo(_room[(_at + 1)..]);
        Current = _room[..(_typed.Length + 1)];
        return true;
    }
}
