using System.Runtime.InteropServices;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Counts the terms of passages, one after the other.</summary>
internal sealed class IndexBuilder
{
    // Headings and captions say what a passage is about, but they stand over many passages: they find it, they do not decide.
    private const int ContextOccurrence = 2;

    private readonly WordKeys _keys = new();
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairs = new(PairComparer.Instance);
    private readonly Entries _singleEntries = new();
    private readonly Entries _pairEntries = new();
    private readonly List<int> _lengths = [];
    private readonly List<Word> _words = [];
    private readonly List<Word> _contextWords = [];
    private string _lastContext = "";

    /// <param name="Pair">With the word before it; -1 for the first word and for a date or symbol as a whole.</param>
    private readonly record struct Word(int Term, int Pair, bool Whole);

    public static IndexData Build(IReadOnlyList<Passage> passages)
    {
        var builder = new IndexBuilder();
        foreach (var passage in passages)
        {
            builder.Add(passage);
        }

        return builder.Finish();
    }

    private void Add(Passage passage)
    {
        Read(passage.Text, _words);
        // Passages under one heading share their context: it is read once for all of them.
        if (passage.Context != _lastContext)
        {
            Read(_lastContext = passage.Context, _contextWords);
        }

        var length = Count(_words, Postings.OneOccurrence) + Count(_contextWords, ContextOccurrence);
        _singleEntries.Close(_lengths.Count);
        _pairEntries.Close(_lengths.Count);
        _lengths.Add(length);
    }

    private void Read(string text, List<Word> words)
    {
        words.Clear();
        var last = -1;
        foreach (var token in Syllables.Of(text, _keys))
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, token.Key, out var exists);
            var term = exists ? known : known = _terms.Count - 1;
            var whole = token.Kind == TokenKind.Whole;
            words.Add(new Word(term, whole || last < 0 ? -1 : Pair(last, term), whole));
            last = whole ? last : term;
        }
    }

    private int Pair(int first, int second)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, ((long)first << 32) | (uint)second, out var exists);
        return exists ? known : known = _pairs.Count - 1;
    }

    private int Count(List<Word> words, int occurrence)
    {
        var length = 0;
        foreach (var word in words)
        {
            _singleEntries.Count(word.Term, occurrence);
            length += word.Whole ? 0 : occurrence;
            if (word.Pair >= 0)
            {
                _pairEntries.Count(word.Pair, occurrence);
            }
        }

        return length;
    }

    private IndexData Finish()
    {
        var terms = new string[_terms.Count];
        foreach (var (key, term) in _terms)
        {
            terms[term] = key;
        }

        // Pairs were numbered as they came; in the index they stand in order of their terms, so that they can be found without a table.
        var keys = new long[_pairs.Count];
        var numbers = new int[_pairs.Count];
        foreach (var (key, pair) in _pairs)
        {
            keys[pair] = key;
            numbers[pair] = pair;
        }

        Array.Sort(keys, numbers);
        var place = new int[numbers.Length];
        var pairStarts = new int[terms.Length + 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            place[numbers[i]] = i;
            pairStarts[(int)(keys[i] >> 32) + 1]++;
        }

        for (var i = 0; i < terms.Length; i++)
        {
            pairStarts[i + 1] += pairStarts[i];
        }

        return new IndexData(
            terms,
            _singleEntries.ToPostings(terms.Length, null),
            pairStarts,
            [.. keys.Select(key => (int)key)],
            _pairEntries.ToPostings(keys.Length, place),
            [.. _lengths]);
    }

    private sealed class Entries
    {
        private readonly List<int> _terms = [];
        private readonly List<int> _passages = [];
        private readonly List<byte> _amounts = [];
        private readonly List<int> _open = [];
        private int[] _openAmounts = new int[1024];

        /// <summary>Counts a term of the passage that is being read.</summary>
        public void Count(int term, int occurrence)
        {
            if (term >= _openAmounts.Length)
            {
                Array.Resize(ref _openAmounts, Math.Max(term + 1, _openAmounts.Length * 2));
            }

            if (_openAmounts[term] == 0)
            {
                _open.Add(term);
            }

            _openAmounts[term] += occurrence;
        }

        public void Close(int passage)
        {
            foreach (var term in _open)
            {
                _terms.Add(term);
                _passages.Add(passage);
                // Far beyond the point where another occurrence changes a score.
                _amounts.Add((byte)Math.Min(_openAmounts[term], byte.MaxValue));
                _openAmounts[term] = 0;
            }

            _open.Clear();
        }

        public Postings ToPostings(int terms, int[]? place)
        {
            if (place is not null)
            {
                foreach (ref var term in CollectionsMarshal.AsSpan(_terms))
                {
                    term = place[term];
                }
            }

            return Postings.From(terms, _terms, _passages, _amounts);
        }
    }
}
