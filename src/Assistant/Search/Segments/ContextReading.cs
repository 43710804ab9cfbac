namespace Assistant.Search.Segments;

/// <summary>What stands over a passage, its document's title and its headings, as far as a query is concerned.</summary>
internal sealed class ContextReading(Rarity rarity)
{
    // Of columns and of very long headings the first words are enough.
    private const int MostHeadingWords = 48;

    private readonly int[] _heading = new int[MostHeadingWords];
    private readonly HashSet<int> _seen = [];
    private int[] _terms = [];

    public Rarity Rarity => rarity;

    /// <summary>What the query's words in the title could give; likewise in the headings.</summary>
    public float TitleWeight { get; private set; }

    public float HeadingWeight { get; private set; }

    /// <summary>Of the title's pairs the share that the query has.</summary>
    public float TitlePairs { get; private set; }

    /// <summary>Of what the headings' words could give the share that the query has.</summary>
    public float HeadingSaid { get; private set; }

    public void Read(WeightedQuery query, PassageReading reading, Segment segment, int number, PassageRow row, TermSlots slots)
    {
        (TitleWeight, HeadingWeight, TitlePairs) = (0, 0, 0);
        _seen.Clear();
        foreach (var occurrence in reading.InContext)
        {
            var inTitle = occurrence.Last < row.TitleWords;
            if (occurrence.First != occurrence.Last)
            {
                TitlePairs += inTitle ? 1 : 0;
            }
            else if (_seen.Add(inTitle ? occurrence.Term : ~occurrence.Term))
            {
                var factor = query[occurrence.Term].Factor;
                (TitleWeight, HeadingWeight) = inTitle ? (TitleWeight + factor, HeadingWeight) : (TitleWeight, HeadingWeight + factor);
            }
        }

        TitlePairs /= Math.Max(1, row.TitleWords - 1);
        HeadingSaid = ShareSaid(segment, number, row, slots, query.IsUnmarked);
    }

    private float ShareSaid(Segment segment, int number, PassageRow row, TermSlots slots, bool asForms)
    {
        var codes = segment.Stream(row.ContextStream);
        if (_terms.Length < codes.Length)
        {
            _terms = new int[2 * codes.Length];
        }

        var (said, all, words) = (0f, 0f, 0);
        foreach (var term in _terms.AsSpan(0, StreamCode.Read(codes, _terms))[Math.Min(row.TitleWords, codes.Length)..])
        {
            if (term >= segment.Totals.FirstWhole || words == MostHeadingWords)
            {
                break;
            }

            if (_heading.AsSpan(0, words).Contains(term))
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
