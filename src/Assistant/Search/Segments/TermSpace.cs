namespace Assistant.Search.Segments;

/// <summary>The terms of one segment, either as they are written or in their forms without marks, and where each and each pair of them stands.</summary>
/// <param name="first">The first of six sections that belong together: where lists of single terms start, those lists, and the same for pairs.</param>
internal sealed class TermSpace(SegmentImage image, int passages, SegmentSection ends, SegmentSection headings, SegmentSection first)
{
    public int Count { get; } = image.Get<int>(ends).Length;

    /// <summary>What is counted though its document is gone.</summary>
    public RemovedTerms Removed { get; init; } = RemovedTerms.None;

    public ReadOnlySpan<char> this[int term]
    {
        get
        {
            var all = image.Get<int>(ends);
            return image.Get<char>(ends + 1)[(term == 0 ? 0 : all[term - 1])..all[term]];
        }
    }

    public PostingList Single(int term) => List(first, term);

    /// <param name="pair">See <see cref="Find"/>.</param>
    public PostingList Pair(int pair) => List(first + 4, pair);

    /// <summary>The number of a pair; -1 when the two never stand side by side.</summary>
    public int Find(int one, int other)
    {
        var firsts = image.Get<int>(first + 2);
        var at = image.Get<int>(first + 3)[firsts[one]..firsts[one + 1]].BinarySearch(other);
        return at < 0 ? -1 : firsts[one] + at;
    }

    /// <summary>How many passages hold the term.</summary>
    public int HoldersOf(int term) => Single(term).Holders - Removed.Singles.GetValueOrDefault(term);

    public int HoldersOfPair(int one, int other) =>
        Find(one, other) is >= 0 and var pair ? Pair(pair).Holders - Removed.Pairs.GetValueOrDefault((one, other)) : 0;

    /// <summary>For each term the number of passages that hold it, added up; and of those that have it in a heading.</summary>
    public (long Holders, long Headings) Totals { get; } = first == SegmentSection.SingleStarts
        ? (image.Get<SegmentTotals>(SegmentSection.Totals)[0].WordHolders, image.Get<SegmentTotals>(SegmentSection.Totals)[0].WordHeadings)
        : (image.Get<SegmentTotals>(SegmentSection.Totals)[0].FormHolders, image.Get<SegmentTotals>(SegmentSection.Totals)[0].FormHeadings);

    /// <summary>How many passages have the term in a heading.</summary>
    public int HeadingsWith(int term) => image.Get<int>(headings)[term] - Removed.Headings.GetValueOrDefault(term);

    private PostingList List(SegmentSection starts, int number)
    {
        var all = image.Get<int>(starts);
        return PostingList.Read(image.Get<byte>(starts + 1)[all[number]..all[number + 1]], passages);
    }
}
