using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>
/// All that is written down while one question is understood, and in the end its words. Used again by later questions, so that
/// they ask the memory manager for next to nothing: whoever rents one gives it back.
/// </summary>
internal sealed class QuestionNotes : IDisposable
{
    // A pasted page is no question; its beginning is understood, the rest is left as it is.
    private const int MaxTokens = 200;

    private static readonly ConcurrentBag<QuestionNotes> Idle = [];

    private readonly List<TypedToken> _tokens = [];
    private readonly List<(TextSpan Typed, int First, bool IsBare)> _places = [];
    private readonly List<WordCandidate> _candidates = [];
    private readonly List<ReadWord> _words = [];
    private char[] _letters = new char[1024];
    private int _used;
    private string _text = string.Empty;
    private WordModel? _model;

    private QuestionNotes()
    {
    }

    public string Text => _text;

    public ReadOnlySpan<TypedToken> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>How many words have marks.</summary>
    public int Marked { get; private set; }

    public bool IsMarked => Marked > 0;

    /// <summary>How many of the words without marks had some, as words go.</summary>
    public double Doubts { get; private set; }

    /// <summary>Whether it is more than two words, and all in capitals.</summary>
    public bool IsShouted { get; private set; }

    /// <summary>How many places for a word there are: more than tokens where a short form stands for many words, fewer where it has many tokens.</summary>
    public int Places => _places.Count;

    /// <summary>The words as they were probably meant; empty before the question is understood.</summary>
    public List<ReadWord> Words => _words;

    /// <summary>Other expressions for what the words mean; empty before they are looked for.</summary>
    public List<Expression> Expressions { get; } = [];

    /// <summary>Empty whenever nobody is using it.</summary>
    public List<KnownWord> Scratch { get; } = [];

    /// <summary>For the path through the candidates: how good it is up to each of them, and which one comes before.</summary>
    public List<(double Score, int From)> Steps { get; } = [];

    public static QuestionNotes Rent(string text, WordModel model)
    {
        var notes = Idle.TryTake(out var idle) ? idle : new QuestionNotes();
        notes.Begin(text, model);
        return notes;
    }

    public void Dispose()
    {
        (_text, _model) = (string.Empty, null);
        Idle.Add(this);
    }

    public ReadOnlySpan<char> TypedOf(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    public ReadOnlySpan<char> KeyOf(TypedToken token) => _letters.AsSpan(token.Letters);

    public ReadOnlySpan<char> KeyOf(WordCandidate candidate) =>
        candidate.Word.IsKnown ? _model!.KeyOf(candidate.Word) : _letters.AsSpan(candidate.Letters);

    public ReadOnlySpan<WordCandidate> CandidatesOf(int place) => CollectionsMarshal.AsSpan(_candidates)[StepsOf(place)];

    /// <summary>Where the candidates of the place stand among those of all places.</summary>
    public Range StepsOf(int place) => _places[place].First..(place + 1 < _places.Count ? _places[place + 1].First : _candidates.Count);

    public TextSpan TypedAt(int place) => _places[place].Typed;

    /// <summary>A further place, whose candidates are added next.</summary>
    public void AddPlace(TextSpan typed) => _places.Add((typed, _candidates.Count, false));

    public void AddCandidate(KnownWord word, double belief, RestorationKind kind) => _candidates.Add(new WordCandidate(word, default, belief, kind));

    /// <summary>Adds a candidate that need not be known.</summary>
    public void AddCandidate(ReadOnlySpan<char> key, RestorationKind kind) => AddCandidate(_model!.Find(key), Keep(key), kind);

    public void AddCandidate(KnownWord word, Range letters, RestorationKind kind) => _candidates.Add(new WordCandidate(word, letters, 1, kind));

    /// <summary>The word at the last place was typed without marks.</summary>
    /// <param name="doubt">How likely it is, as words go, that it has marks nevertheless.</param>
    public void AddDoubt(double doubt)
    {
        _places[^1] = _places[^1] with { IsBare = true };
        Doubts += doubt;
    }

    public bool IsBare(int place) => _places[place].IsBare;

    /// <summary>The place has no candidates any more.</summary>
    public void ClearPlace() => CollectionsMarshal.SetCount(_candidates, _places[^1].First);

    private void Begin(string text, WordModel model)
    {
        (_text, _model, _used) = (text, model, 0);
        _tokens.Clear();
        _places.Clear();
        _candidates.Clear();
        _words.Clear();
        Expressions.Clear();
        Steps.Clear();
        ReadTokens();
        JoinKeystrokes();
        (Marked, Doubts) = (0, 0);
        foreach (var token in _tokens)
        {
            Marked += Diacritics.HasMarks(KeyOf(token)) ? 1 : 0;
        }

        IsShouted = _tokens.Count > 2 && !HasSmallLetter(text);
    }

    private void ReadTokens()
    {
        var wholeEnd = 0;
        var reader = new SyllableReader(_text, stackalloc char[SyllableReader.RoomForKey]);
        while (_tokens.Count < MaxTokens && reader.Read())
        {
            if (reader.Kind == TokenKind.Whole)
            {
                wholeEnd = reader.Span.End;
            }
            else
            {
                _tokens.Add(new TypedToken(reader.Span, reader.Kind, Keep(reader.Key), reader.Span.Start < wholeEnd));
            }
        }
    }

    // Brings together what the cutting of text takes apart: in "d9a3ng" the digits are keystrokes, not numbers.
    private void JoinKeystrokes()
    {
        Span<char> word = stackalloc char[Keystrokes.Longest];
        var kept = 0;
        for (var i = 0; i < _tokens.Count;)
        {
            var (end, inWhole) = (i + 1, _tokens[i].InWhole);
            for (; end < _tokens.Count && _tokens[end].Span.Start == _tokens[end - 1].Span.End; end++)
            {
                inWhole |= _tokens[end].InWhole;
            }

            var span = new TextSpan(_tokens[i].Span.Start, _tokens[end - 1].Span.End);
            if (end - i > 1 && _tokens[i].Kind == TokenKind.Word && Keystrokes.Decode(TypedOf(span), word) is > 0 and var length && Diacritics.HasMarks(word[..length]))
            {
                var letters = Keep(TypedOf(span));
                foreach (ref var letter in _letters.AsSpan(letters))
                {
                    letter = char.ToLowerInvariant(letter);
                }

                _tokens[kept++] = new TypedToken(span, TokenKind.Word, letters, inWhole);
                i = end;
            }

            while (i < end)
            {
                _tokens[kept++] = _tokens[i++];
            }
        }

        CollectionsMarshal.SetCount(_tokens, kept);
    }

    private Range Keep(ReadOnlySpan<char> letters)
    {
        if (_letters.Length - _used < letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(2 * _letters.Length, _used + letters.Length));
        }

        letters.CopyTo(_letters.AsSpan(_used));
        var start = _used;
        _used += letters.Length;
        return start.._used;
    }

    private static bool HasSmallLetter(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }
}
