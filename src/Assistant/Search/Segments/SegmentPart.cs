namespace Assistant.Search.Segments;

/// <summary>What a segment keeps of one document.</summary>
/// <param name="wordsStart">Where the document's strings begin among all words of the segment, as <paramref name="stringEnds"/> count.</param>
internal readonly ref struct SegmentPart(
    ReadOnlySpan<PassageRow> rows, int wordsStart, ReadOnlySpan<int> stringEnds, int firstString, int firstStream, int endStream)
{
    public ReadOnlySpan<PassageRow> Rows { get; } = rows;

    public int WordsStart { get; } = wordsStart;

    public int WordsEnd => StringEnds[^1];

    public ReadOnlySpan<int> StringEnds { get; } = stringEnds;

    public int FirstString { get; } = firstString;

    public int FirstStream { get; } = firstStream;

    public int EndStream { get; } = endStream;
}
