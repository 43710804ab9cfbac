using Assistant.Text;

namespace Assistant.Search;

/// <summary>The words of the corpus: which there are, which look alike without marks, and which stand side by side.</summary>
internal sealed class Vocabulary
{
    private static readonly int[] None = [];

    private readonly IndexData _data;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int[]> _folded;

    public Vocabulary(IndexData data)
    {
        _data = data;
        _numbers = new Dictionary<string, int>(data.Terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < data.Terms.Length; i++)
        {
            _numbers.Add(data.Terms[i], i);
        }

        _folded = Enumerable.Range(0, data.Terms.Length)
            .GroupBy(term => Diacritics.Fold(data.Terms[term]), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public IEnumerable<string> FoldedForms => _folded.Keys;

    public string this[int term] => _data.Terms[term];

    /// <summary>The term's number; -1 when it occurs nowhere.</summary>
    public int Find(string key) => _numbers.GetValueOrDefault(key, -1);

    /// <summary>All terms that look like this without marks; empty when there are none.</summary>
    public int[] FindFolded(string folded) => _folded.GetValueOrDefault(folded, None);

    /// <summary>The number of the pair; -1 when the two stand nowhere side by side.</summary>
    public int FindPair(int first, int second)
    {
        if (first < 0 || second < 0)
        {
            return -1;
        }

        var start = _data.PairStarts[first];
        var at = Array.BinarySearch(_data.PairSeconds, start, _data.PairStarts[first + 1] - start, second);
        return at < 0 ? -1 : at;
    }

    /// <summary>In how many passages the term occurs.</summary>
    public int PassagesWith(int term) => _data.Singles.CountOf(term);

    /// <summary>In how many passages the two stand side by side; 0 when nowhere.</summary>
    public int PassagesWithPair(int first, int second) => FindPair(first, second) is >= 0 and var pair ? _data.Pairs.CountOf(pair) : 0;
}
