namespace Assistant.Search;

/// <summary>All that is worth keeping of an index: plain arrays, ready to be written to a file and read back.</summary>
/// <param name="Terms">Keys of single terms; the position is the term's number.</param>
/// <param name="Singles">Postings of the single terms.</param>
/// <param name="PairStarts">For each term, where the pairs that begin with it start in <paramref name="PairSeconds"/>.</param>
/// <param name="PairSeconds">The second terms, ascending within a first one; the position is the pair's number.</param>
/// <param name="Pairs">Postings of the pairs.</param>
/// <param name="Lengths">Length of each passage in quarters of a syllable, the context counted by its weight.</param>
internal sealed record IndexData(
    string[] Terms,
    Postings Singles,
    int[] PairStarts,
    int[] PairSeconds,
    Postings Pairs,
    int[] Lengths)
{
    public long Bytes =>
        Terms.Sum(term => (long)System.Text.Encoding.UTF8.GetByteCount(term) + 1)
        + Singles.Bytes
        + Pairs.Bytes
        + (sizeof(int) * ((long)PairStarts.Length + PairSeconds.Length + Lengths.Length));
}
