namespace Assistant.Search.Segments;

/// <summary>What stands over a passage, its document's title and its headings, as far as a query is concerned.</summary>
internal sealed class ContextReading
{
    // Of columns and of very long headings the first words are enough.
    private const int MostHeadingWords = 48;

    private readonly int[] _heading = new int[MostHeadingWords];
    private bool[] _inTitle = [];
    private bool[] _inHeading = [];
    private readonly ReadRoom _room = new();
    private int[] _terms = [];

    /// <summary>What the query's words in the title weigh; likewise in the headings.</summary>
    public float TitleWeight { get; private set; }

    public float HeadingWeight { get; private set; }

    /// <summary>Of the title's pairs the share that the query has.</summary>
    public float TitlePairs { get; private set; }

    /// <summary>Of what the headings' words weigh the share that the query has.</summary>
    public float HeadingSaid { get; private set; }

    public void Read(WeightedQuery query, Rarity rarity, Segment segment, in JudgedPassage passage, TermSlots slots, ReadOnlySpan<TermOccurrence> inContext)
    {
        if (_inTitle.Length < query.Count)
        {
            (_inTitle, _inHeading) = (new bool[2 * query.Count], new bool[2 * query.Count]);
        }

        Array.Clear(_inTitle, 0, query.Count);
        Array.Clear(_inHeading, 0, query.Count);
        (TitleWeight, HeadingWeight) = (0, 0);
        var pairs = 0;
        var row = segment.Rows[passage.Passage];
        foreach (var (first, last, term) in inContext)
        {
            if (first != last)
            {
                pairs += last < row.TitleWords ? 1 : 0;
            }
            else if (last < row.TitleWords)
            {
                TitleWeight += _inTitle[term] ? 0 : query.Weights[term];
                _inTitle[term] = true;
            }
            else
            {
                HeadingWeight += _inHeading[term] ? 0 : query.Weights[term];
                _inHeading[term] = true;
            }
        }

        TitlePairs = (float)pairs / Math.Max(1, row.TitleWords - 1);
        // Without any of the query's words there is nothing to weigh.
        HeadingSaid = HeadingWeight > 0 ? ShareSaid(rarity, segment, passage.Segment, row, slots, query.IsUnmarked) : 0;
    }

    private float ShareSaid(Rarity rarity, Segment segment, int number, PassageRow row, TermSlots slots, bool asForms)
    {
        var codes = segment.Stream(row.ContextStream, _room);
        if (_terms.Length < codes.Length)
        {
            _terms = new int[2 * codes.Length];
        }

        var (said, all, words) = (0f, 0f, 0);
        foreach (var term in _terms.AsSpan(0, StreamCode.Read(codes, _terms))[row.TitleWords..])
        {
            if (term >= segment.Totals.FirstWhole || words == MostHeadingWords)
            {
                break;
            }

            // "Điều 12.", "2.3." are labels: nobody need say them.
            if (char.IsAsciiDigit(segment.Words[term][0]) || _heading.AsSpan(0, words).Contains(term))
            {
                continue;
            }

            _heading[words++] = term;
            var weight = rarity.OfLocal(number, term, asForms);
            all += weight;
            said += slots.Has(term) ? weight : 0;
        }

        return all > 0 ? said / all : 0;
    }
}
