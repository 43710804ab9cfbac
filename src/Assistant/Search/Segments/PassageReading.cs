namespace Assistant.Search.Segments;

/// <summary>What a closer look at passages finds of a query: how often each term stands there, and where.</summary>
internal sealed class PassageReading
{
    // A place in a stream is at most one word and one form, each alone and in a pair.
    private const int MostAtOnePlace = 4;

    private readonly Occurrences _occurrences = new();
    private readonly ReadRoom _room = new();
    private int[] _counts = [];
    private ulong[] _matches = [];
    private ushort[] _plain = [];
    private int _terms;

    /// <summary>For each term of the query, in quarters of an occurrence, in the passage that was read last; see <see cref="Impact"/>.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, _terms);

    /// <summary>In order of the last words; a pair comes before its second word alone.</summary>
    public ReadOnlySpan<TermOccurrence> this[Range range] => _occurrences[range];

    public void Begin(int terms)
    {
        _terms = terms;
        _occurrences.Clear();
        if (_counts.Length < terms)
        {
            _counts = new int[terms];
        }
    }

    /// <returns>Where to find what stands in the text, and what stands in the context.</returns>
    public (Range Text, Range Context) Read(Segment segment, int passage, TermSlots slots)
    {
        Array.Clear(_counts, 0, _terms);
        var row = segment.Rows[passage];
        return (Read(segment.Stream(row.Stream, _room), slots, Impact.OneOccurrence), Read(segment.Stream(row.ContextStream, _room), slots, Impact.ContextOccurrence));
    }

    private Range Read(ReadOnlySpan<ushort> codes, TermSlots slots, int occurrence)
    {
        if (_matches.Length < codes.Length)
        {
            _matches = new ulong[2 * codes.Length];
        }

        var matches = _matches.AsSpan(0, Find(codes, slots));
        var room = _occurrences.Room(MostAtOnePlace * matches.Length);
        var found = 0;
        var (placeBefore, wordBefore, formBefore) = (-2, -1, -1);
        foreach (var match in matches)
        {
            var place = (int)(match >> 16);
            var (word, form) = slots.MeaningOf((ushort)match);
            var beside = place == placeBefore + 1;
            if (word >= 0)
            {
                found = Add(slots.Words, beside ? wordBefore : -1, word, place, occurrence, room, found);
            }

            if (form >= 0)
            {
                found = Add(slots.Forms, beside ? formBefore : -1, form, place, occurrence, room, found);
            }

            (placeBefore, wordBefore, formBefore) = (place, word, form);
        }

        _occurrences.Took(found);
        return (_occurrences.Count - found).._occurrences.Count;
    }

    private int Add(QueryWords words, int before, int word, int place, int occurrence, Span<TermOccurrence> room, int found)
    {
        if (before >= 0 && words.Pair(before, word) is >= 0 and var pair)
        {
            _counts[pair] += occurrence;
            room[found++] = new TermOccurrence(place - 1, place, pair);
        }

        if (words.Single(word) is >= 0 and var single)
        {
            _counts[single] += occurrence;
            room[found++] = new TermOccurrence(place, place, single);
        }

        return found;
    }

    private int Find(ReadOnlySpan<ushort> codes, TermSlots slots)
    {
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
