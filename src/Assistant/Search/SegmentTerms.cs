namespace Assistant.Search;

/// <summary>Leads from the vocabulary's numbers to the postings of one segment.</summary>
/// <param name="Locals">For each term of the vocabulary its number in the segment; -1, or past the end, when no passage there holds it.</param>
internal sealed record SegmentTerms(IndexData Data, int[] Locals)
{
    /// <summary>Which list of <see cref="IndexData.Singles"/> belongs to the term; -1 when none.</summary>
    public int Single(int term) => term < Locals.Length ? Locals[term] : -1;

    /// <summary>Which list of <see cref="IndexData.Pairs"/> belongs to the pair; -1 when none.</summary>
    public int Pair(int first, int second)
    {
        var (one, other) = (Single(first), Single(second));
        if (one < 0 || other < 0)
        {
            return -1;
        }

        var start = Data.PairStarts[one];
        var at = Array.BinarySearch(Data.PairSeconds, start, Data.PairStarts[one + 1] - start, other);
        return at >= 0 && Data.Pairs.CountOf(at) > 0 ? at : -1;
    }

    public (Postings Postings, int List) Of(bool isPair, long number) =>
        isPair ? (Data.Pairs, Pair(Vocabulary.FirstOf(number), Vocabulary.SecondOf(number))) : (Data.Singles, Single((int)number));
}
