using System.Runtime.InteropServices;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>The words of the corpus, over all segments: which there are, which look alike without marks, and which stand side by side.</summary>
internal sealed class Vocabulary
{
    private static readonly int[] None = [];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];
    private readonly List<int> _passages = [];
    private readonly Dictionary<string, int[]> _folded;
    private readonly SegmentTerms[] _segments;

    public Vocabulary(IReadOnlyList<IndexData> segments)
    {
        _segments = [.. segments.Select(Add)];
        _folded = Enumerable.Range(0, _terms.Count)
            .GroupBy(term => Diacritics.Fold(_terms[term]), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public IEnumerable<string> FoldedForms => _folded.Keys;

    /// <summary>In the order in which the segments were given.</summary>
    public IReadOnlyList<SegmentTerms> Segments => _segments;

    public string this[int term] => _terms[term];

    public static int FirstOf(long pair) => (int)(pair >> 32);

    public static int SecondOf(long pair) => (int)pair;

    /// <summary>The term's number; -1 when it occurs nowhere.</summary>
    public int Find(string key) => _numbers.GetValueOrDefault(key, -1);

    /// <summary>All terms that look like this without marks; empty when there are none.</summary>
    public int[] FindFolded(string folded) => _folded.GetValueOrDefault(folded, None);

    /// <summary>The number of the pair; -1 when the two stand nowhere side by side.</summary>
    public long FindPair(int first, int second) =>
        first >= 0 && second >= 0 && Array.Exists(_segments, segment => segment.Pair(first, second) >= 0) ? ((long)first << 32) | (uint)second : -1;

    /// <summary>In how many passages the term occurs.</summary>
    public int PassagesWith(int term) => _passages[term];

    /// <summary>In how many passages the two stand side by side; 0 when nowhere.</summary>
    public int PassagesWithPair(int first, int second)
    {
        var passages = 0;
        if (first >= 0 && second >= 0)
        {
            foreach (var segment in _segments)
            {
                passages += segment.Pair(first, second) is >= 0 and var pair ? segment.Data.Pairs.CountOf(pair) : 0;
            }
        }

        return passages;
    }

    private SegmentTerms Add(IndexData data)
    {
        var numbers = new int[data.Terms.Length];
        for (var local = 0; local < data.Terms.Length; local++)
        {
            var passages = data.Singles.CountOf(local);
            if (passages == 0)
            {
                numbers[local] = -1;
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, data.Terms[local], out var known);
            if (!known)
            {
                number = _terms.Count;
                _terms.Add(data.Terms[local]);
                _passages.Add(0);
            }

            _passages[number] += passages;
            numbers[local] = number;
        }

        var locals = new int[_terms.Count];
        Array.Fill(locals, -1);
        for (var local = 0; local < numbers.Length; local++)
        {
            if (numbers[local] >= 0)
            {
                locals[numbers[local]] = local;
            }
        }

        return new SegmentTerms(data, locals);
    }
}
