namespace Assistant.Search.Segments;

/// <summary>The terms of one segment, either as they are written or in their forms without marks, and where each and each pair of them stands.</summary>
/// <param name="first">The first of six sections that belong together: where lists of single terms start, those lists, and the same for pairs.</param>
internal sealed class TermSpace(SegmentImage image, int passages, SegmentSection ends, SegmentSection headings, SegmentSection first)
{
    public int Count { get; } = image.Get<int>(ends).Length;

    /// <summary>What is counted though its document is gone.</summary>
    public RemovedTerms Removed { get; init; } = RemovedTerms.None;

    /// <summary>Where the letters of each term end.</summary>
    public ReadOnlySpan<int> Ends => image.Get<int>(ends);

    public ReadOnlySpan<char> Letters => image.Get<char>(ends + 1);

    public ReadOnlySpan<char> this[int term]
    {
        get
        {
            var all = Ends;
            return Letters[(term == 0 ? 0 : all[term - 1])..all[term]];
        }
    }

    public PostingList Single(int term)
    {
        var (start, end) = Place(first, term);
        return PostingList.Read(image.Get<byte>(first + 1)[start..end], passages);
    }

    /// <param name="pair">See <see cref="Find"/>.</param>
    /// <param name="room">The list is gone when it is used again.</param>
    public PostingList Pair(int pair, ReadRoom room)
    {
        var (start, end) = Place(first + 4, pair);
        return PostingList.Read(image.Part<byte>(first + 5, start, end, room), passages);
    }

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
        Find(one, other) is >= 0 and var pair ? HoldersOfPair(pair) - Removed.Pairs.GetValueOrDefault((one, other)) : 0;

    /// <summary>For each term the number of passages that hold it, added up; and of those that have it in a heading.</summary>
    public (long Holders, long Headings) Totals { get; } = first == SegmentSection.SingleStarts
        ? (image.Get<SegmentTotals>(SegmentSection.Totals)[0].WordHolders, image.Get<SegmentTotals>(SegmentSection.Totals)[0].WordHeadings)
        : (image.Get<SegmentTotals>(SegmentSection.Totals)[0].FormHolders, image.Get<SegmentTotals>(SegmentSection.Totals)[0].FormHeadings);

    /// <summary>How many passages have the term in a heading.</summary>
    public int HeadingsWith(int term) => image.Get<int>(headings)[term] - Removed.Headings.GetValueOrDefault(term);

    /// <summary>How many passages have the form in their own text. Of words as they are written nobody asks for it.</summary>
    public int TextsWith(int form) => image.Get<int>(SegmentSection.FoldedTexts)[form] - Removed.Texts.GetValueOrDefault(form);

    private int HoldersOfPair(int pair)
    {
        var (start, end) = Place(first + 4, pair);
        Span<byte> beginning = stackalloc byte[Math.Min(end - start, sizeof(int))];
        image.Read(first + 5, start, beginning);
        return PostingList.HoldersIn(end - start, beginning, passages);
    }

    private (int Start, int End) Place(SegmentSection starts, int list)
    {
        var all = image.Get<int>(starts);
        return (all[list], all[list + 1]);
    }
}
