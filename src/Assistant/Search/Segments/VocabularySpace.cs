using System.Runtime.CompilerServices;

namespace Assistant.Search.Segments;

/// <summary>The terms of all segments under numbers that they share.</summary>
internal sealed class VocabularySpace
{
    private readonly KeyTable _keys;
    private readonly TermSpace[] _spaces;

    // For each segment and each of our numbers its own; null where they are the same.
    private readonly int[]?[] _locals;

    /// <param name="spaces">One for each segment: all of words, or all of forms.</param>
    /// <param name="keys">Knows all of their terms.</param>
    /// <param name="numbers">See <see cref="Numbers"/>.</param>
    public VocabularySpace(TermSpace[] spaces, KeyTable keys, int[][] numbers)
    {
        (_spaces, _keys, Numbers) = (spaces, keys, numbers);
        _locals = Array.ConvertAll(numbers, Locals);
    }

    public int Count => _keys.Count;

    /// <summary>For each segment and each of its own numbers ours; -1 for terms of removed documents only.</summary>
    public int[][] Numbers { get; }

    public ReadOnlySpan<char> this[int term] => _keys[term];

    public int Find(ReadOnlySpan<char> key) => _keys.Find(key);

    /// <summary>The term's number in a segment; -1 when it does not stand there.</summary>
    public int LocalOf(int segment, int term) => _locals[segment] is { } locals ? locals[term] : term;

    /// <summary>How many passages hold the term.</summary>
    public int HoldersOf(int term)
    {
        var holders = 0;
        for (var segment = 0; segment < _spaces.Length; segment++)
        {
            holders += LocalOf(segment, term) is >= 0 and var local ? _spaces[segment].HoldersOf(local) : 0;
        }

        return holders;
    }

    /// <summary>How many passages have the term in a heading.</summary>
    public int HeadingsWith(int term)
    {
        var holders = 0;
        for (var segment = 0; segment < _spaces.Length; segment++)
        {
            holders += LocalOf(segment, term) is >= 0 and var local ? _spaces[segment].HeadingsWith(local) : 0;
        }

        return holders;
    }

    /// <summary>How many passages have the form in their own text: the words above it are those of all its neighbours.</summary>
    public int TextsWith(int form)
    {
        var holders = 0;
        for (var segment = 0; segment < _spaces.Length; segment++)
        {
            holders += LocalOf(segment, form) is >= 0 and var local ? _spaces[segment].TextsWith(local) : 0;
        }

        return holders;
    }

    /// <summary>Of all passages that hold a term, over all terms, the share that have it in a heading.</summary>
    public double ShareInHeadings
    {
        get
        {
            var holders = _spaces.Sum(space => space.Totals.Holders - space.Removed.Singles.Values.Sum(count => (long)count));
            var headings = _spaces.Sum(space => space.Totals.Headings - space.Removed.Headings.Values.Sum(count => (long)count));
            return holders == 0 ? 0 : (double)headings / holders;
        }
    }

    /// <summary>In how many passages the two stand side by side.</summary>
    public int HoldersOfPair(int first, int second)
    {
        var holders = 0;
        for (var segment = 0; segment < _spaces.Length; segment++)
        {
            var (one, other) = (LocalOf(segment, first), LocalOf(segment, second));
            holders += one >= 0 && other >= 0 ? _spaces[segment].HoldersOfPair(one, other) : 0;
        }

        return holders;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[]? Locals(int[] numbers)
    {
        if (_spaces.Length == 1 && numbers.Length == _keys.Count)
        {
            return null;
        }

        var locals = new int[_keys.Count];
        Array.Fill(locals, -1);
        for (var local = 0; local < numbers.Length; local++)
        {
            if (numbers[local] >= 0)
            {
                locals[numbers[local]] = local;
            }
        }

        return locals;
    }
}
