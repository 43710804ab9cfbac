using System.Runtime.CompilerServices;

namespace Assistant.Search.Segments;

/// <summary>The words of the corpus, over all segments: which there are, which look alike without marks, and which stand side by side.</summary>
internal sealed class Vocabulary
{
    private readonly int[] _formOf;
    private readonly Lazy<(int[] Starts, int[] Words)> _alike;

    public Vocabulary(IReadOnlyList<Segment> segments)
    {
        Segments = segments;
        var most = segments.Select(segment => segment.Words.Count).DefaultIfEmpty(0).Max();
        var words = new KeyTable(2 * most);
        int[][] numbers = [.. segments.Select(segment => Numbers(segment.Words, words))];
        Words = new VocabularySpace([.. segments.Select(segment => segment.Words)], words, numbers);

        // A form is there as long as one of its words is: it need not be looked up for the others.
        var forms = new KeyTable(2 * most);
        _formOf = new int[Words.Count];
        Array.Fill(_formOf, -1);
        Forms = new VocabularySpace(
            [.. segments.Select(segment => segment.Forms)], forms, [.. segments.Select((segment, index) => FormNumbers(segment, numbers[index], forms))]);
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

    private static int[] Numbers(TermSpace space, KeyTable keys)
    {
        var numbers = new int[space.Count];
        foreach (var term in space.Removed.Singles.Keys)
        {
            numbers[term] = space.HoldersOf(term) == 0 ? -1 : 0;
        }

        keys.Add(space.Ends, space.Letters, numbers);
        return numbers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] FormNumbers(Segment segment, int[] words, KeyTable keys)
    {
        var numbers = new int[segment.Forms.Count];
        Array.Fill(numbers, -1);
        var forms = segment.FormsOfWords;
        var ends = segment.Forms.Ends;
        var letters = segment.Forms.Letters;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] < 0)
            {
                continue;
            }

            var form = forms[word];
            ref var number = ref _formOf[words[word]];
            number = number < 0 ? keys.Add(letters[(form == 0 ? 0 : ends[form - 1])..ends[form]]) : number;
            numbers[form] = number;
        }

        return numbers;
    }

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
