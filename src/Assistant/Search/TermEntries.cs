namespace Assistant.Search;

/// <summary>The passages of one segment that hold a query term, and how much of it. Several terms that count as one are added up.</summary>
/// <param name="Single">Whether the places are <paramref name="From"/> to <paramref name="To"/> of the segment's own postings; otherwise they are listed.</param>
internal readonly record struct TermEntries(Postings? Single, int From, int To, int[] Passages, int[] Amounts)
{
    public static readonly TermEntries None = new(null, 0, 0, [], []);

    public int Count => Single is null ? Passages.Length : To - From;

    /// <summary>0 when the passage does not hold the term.</summary>
    public int AmountIn(int passage)
    {
        if (Single is { } postings)
        {
            var at = Array.BinarySearch(postings.Passages, From, To - From, passage);
            return at >= 0 ? postings.Amounts[at] : 0;
        }

        var place = Array.IndexOf(Passages, passage);
        return place >= 0 ? Amounts[place] : 0;
    }
}
