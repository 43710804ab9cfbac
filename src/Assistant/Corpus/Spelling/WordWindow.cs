using Assistant.Text;

namespace Assistant.Corpus.Spelling;

/// <summary>Goes over a text word by word and keeps the last few words that stand side by side.</summary>
internal sealed class WordWindow(string text)
{
    public const int Size = 5;

    private readonly TextSpan[] _spans = new TextSpan[Size];
    private readonly ulong[] _folded = new ulong[Size];
    private int _at;

    public string Text { get; } = text;

    /// <summary>How many words stand side by side, the present one last; a sign, a figure or a line's end begins anew.</summary>
    public int Count { get; private set; }

    /// <summary>The word so many places back; 0 is the present one.</summary>
    public TextSpan Span(int back) => _spans[Size - 1 - back];

    /// <summary>The present word's letters without marks, as a number.</summary>
    public ulong Folded(int back) => _folded[Size - 1 - back];

    public string Word(int back) => ToneMarks.Key(Span(back).In(Text));

    public bool Next()
    {
        var start = _at;
        while (start < Text.Length && !char.IsLetter(Text[start]))
        {
            start++;
        }

        if (start == Text.Length)
        {
            return false;
        }

        var side = Count > 0 && start == _at + 1 && Text[_at] == ' ';
        var end = start;
        var hash = Fold.Seed;
        while (end < Text.Length && char.IsLetter(Text[end]))
        {
            hash = Fold.Add(hash, Diacritics.Fold(Text[end++]));
        }

        Array.Copy(_spans, 1, _spans, 0, Size - 1);
        Array.Copy(_folded, 1, _folded, 0, Size - 1);
        _spans[^1] = new TextSpan(start, end);
        _folded[^1] = hash;
        Count = side ? Math.Min(Count + 1, Size) : 1;
        _at = end;
        return true;
    }
}
