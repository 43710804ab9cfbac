using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>What a closer look at one passage finds of a query: how often each term stands there, and where.</summary>
internal sealed class PassageReading
{
    private readonly List<TermOccurrence> _text = [];
    private readonly List<TermOccurrence> _context = [];
    private int[] _counts = [];
    private ulong[] _matches = [];
    private ushort[] _plain = [];
    private int _terms;

    /// <summary>For each term of the query, in quarters of an occurrence; see <see cref="Impact"/>.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, _terms);

    /// <summary>In order of the last words; a pair comes before its second word alone.</summary>
    public ReadOnlySpan<TermOccurrence> InText => CollectionsMarshal.AsSpan(_text);

    public ReadOnlySpan<TermOccurrence> InContext => CollectionsMarshal.AsSpan(_context);

    public void Begin(int terms)
    {
        _terms = terms;
        if (_counts.Length < terms)
        {
            _counts = new int[terms];
        }
    }

    public void Read(Segment segment, int passage, TermSlots slots)
    {
        Array.Clear(_counts, 0, _terms);
        var row = segment.Rows[passage];
        Read(segment.Stream(row.Stream), slots, Impact.OneOccurrence, _text);
        Read(segment.Stream(row.ContextStream), slots, Impact.ContextOccurrence, _context);
    }

    private void Read(ReadOnlySpan<ushort> codes, TermSlots slots, int occurrence, List<TermOccurrence> found)
    {
        found.Clear();
        var (placeBefore, wordBefore, formBefore) = (-2, -1, -1);
        var count = Find(codes, slots);
        foreach (var match in _matches.AsSpan(0, count))
        {
            var place = (int)(match >> 16);
            var (word, form) = slots.MeaningOf((ushort)match);
            var beside = place == placeBefore + 1;
            if (word >= 0)
            {
                Add(slots.Words, beside ? wordBefore : -1, word, place, occurrence, found);
            }

            if (form >= 0)
            {
                Add(slots.Forms, beside ? formBefore : -1, form, place, occurrence, found);
            }

            (placeBefore, wordBefore, formBefore) = (place, word, form);
        }
    }

    private void Add(QueryWords words, int before, int word, int place, int occurrence, List<TermOccurrence> found)
    {
        if (before >= 0 && words.Pair(before, word) is >= 0 and var pair)
        {
            _counts[pair] += occurrence;
            found.Add(new TermOccurrence(place - 1, place, pair));
        }

        if (words.Single(word) is >= 0 and var single)
        {
            _counts[single] += occurrence;
            found.Add(new TermOccurrence(place, place, single));
        }
    }

    private int Find(ReadOnlySpan<ushort> codes, TermSlots slots)
    {
        if (_matches.Length < codes.Length)
        {
            _matches = new ulong[2 * codes.Length];
        }

        if (!codes.Contains(StreamCode.Rare))
        {
            return slots.Find(codes, _matches);
        }

        if (_plain.Length < codes.Length)
        {
            _plain = new ushort[2 * codes.Length];
        }

        return slots.Find(_plain.AsSpan(0, StreamCode.Simplify(codes, slots, _plain)), _matches);
    }
}
