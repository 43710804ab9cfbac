namespace Assistant.Search.Segments;

/// <summary>The words of the corpus, over all segments: which there are, which look alike without marks, and which stand side by side.</summary>
internal sealed class Vocabulary
{
    private readonly int[] _formOf;
    private readonly Lazy<(int[] Starts, int[] Words)> _alike;

    public Vocabulary(IReadOnlyList<Segment> segments)
    {
        Segments = segments;
        Words = new VocabularySpace([.. segments.Select(segment => segment.Words)]);
        Forms = new VocabularySpace([.. segments.Select(segment => segment.Forms)]);
        _formOf = new int[Words.Count];
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var (words, forms) = (Words.Numbers[segment], Forms.Numbers[segment]);
            for (var local = 0; local < words.Length; local++)
            {
                if (words[local] >= 0)
                {
                    _formOf[words[local]] = forms[segments[segment].FormOf(local)];
                }
            }
        }

        _alike = new(GroupedByForm);
    }

    public IReadOnlyList<Segment> Segments { get; }

    public VocabularySpace Words { get; }

    /// <summary>The words without marks. In a question without any, they alone are looked for.</summary>
    public VocabularySpace Forms { get; }

    /// <summary>The word's number; -1 when it occurs nowhere.</summary>
    public int Find(ReadOnlySpan<char> key) => Words.Find(key);

    public ReadOnlySpan<char> KeyOf(int word) => Words[word];

    /// <summary>The number of the word without marks among <see cref="Forms"/>.</summary>
    public int FormOf(int word) => _formOf[word];

    /// <summary>All words that look like this without marks; none when there are none.</summary>
    public ReadOnlySpan<int> Alike(ReadOnlySpan<char> folded) => Forms.Find(folded) is >= 0 and var form ? WordsOf(form) : [];

    /// <summary>All words of this form.</summary>
    public ReadOnlySpan<int> WordsOf(int form)
    {
        var (starts, words) = _alike.Value;
        return words.AsSpan(starts[form]..starts[form + 1]);
    }

    /// <summary>In how many passages the word occurs.</summary>
    public int HoldersOf(int word) => Words.HoldersOf(word);

    /// <summary>In how many passages the two stand side by side; 0 when one of them is no word (-1).</summary>
    public int HoldersOfPair(int first, int second) => first < 0 || second < 0 ? 0 : Words.HoldersOfPair(first, second);

    private (int[] Starts, int[] Words) GroupedByForm()
    {
        var starts = new int[Forms.Count + 1];
        foreach (var form in _formOf)
        {
            starts[form + 1]++;
        }

        for (var form = 0; form < Forms.Count; form++)
        {
            starts[form + 1] += starts[form];
        }

        var next = starts[..^1];
        var words = new int[_formOf.Length];
        for (var word = 0; word < words.Length; word++)
        {
            words[next[_formOf[word]]++] = word;
        }

        return (starts, words);
    }
}
