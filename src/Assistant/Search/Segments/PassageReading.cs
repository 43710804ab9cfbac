namespace Assistant.Search.Segments;

/// <summary>What a closer look at one passage finds of a query: how often each term stands there, and where in the text.</summary>
internal sealed class PassageReading
{
    private readonly List<(int Position, uint Slot)> _matches = [];
    private int[] _counts = [];
    private int[] _terms = [];

    /// <summary>For each term of the query, in quarters of an occurrence; see <see cref="Impact"/>.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, Terms);

    /// <summary>How many terms the query has.</summary>
    public int Terms { get; private set; }

    /// <summary>The words of the query in the text, in order; positions count words.</summary>
    public IReadOnlyList<(int Position, uint Slot)> Matches => _matches;

    public void Begin(int terms)
    {
        Terms = terms;
        if (_counts.Length < terms)
        {
            _counts = new int[terms];
        }
    }

    public void Read(Segment segment, int passage, TermSlots slots)
    {
        Array.Clear(_counts, 0, Terms);
        _matches.Clear();
        var row = segment.Rows[passage];
        Count(segment, segment.Stream(row.Stream), slots, Impact.OneOccurrence, isText: true);
        Count(segment, segment.Stream(row.ContextStream), slots, Impact.ContextOccurrence, isText: false);
    }

    private void Count(Segment segment, ReadOnlySpan<ushort> codes, TermSlots slots, int occurrence, bool isText)
    {
        if (_terms.Length < codes.Length)
        {
            _terms = new int[2 * codes.Length];
        }

        var position = 0;
        var before = 0u;
        foreach (var term in _terms.AsSpan(0, StreamCode.Read(codes, _terms)))
        {
            var slot = slots[term];
            var isWhole = term >= segment.Totals.FirstWhole;
            if (slot != 0)
            {
                Count(slots.Words, (int)(ushort)slot - 1, isWhole ? -1 : (int)(ushort)before - 1, occurrence);
                Count(slots.Forms, (int)(slot >> 16) - 1, isWhole ? -1 : (int)(before >> 16) - 1, occurrence);
                if (isText && !isWhole)
                {
                    _matches.Add((position, slot));
                }
            }

            (before, position) = isWhole ? (before, position) : (slot, position + 1);
        }
    }

    private void Count(QueryWords words, int word, int before, int occurrence)
    {
        if (word < 0)
        {
            return;
        }

        if (words.Single(word) is >= 0 and var single)
        {
            _counts[single] += occurrence;
        }

        if (before >= 0 && words.Pair(before, word) is >= 0 and var pair)
        {
            _counts[pair] += occurrence;
        }
    }
}
