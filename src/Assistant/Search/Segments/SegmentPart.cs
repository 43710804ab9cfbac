namespace Assistant.Search.Segments;

/// <summary>What a segment keeps of one document.</summary>
/// <param name="Words">UTF-8 of the document's strings, one after the other.</param>
/// <param name="WordsStart">Where they begin among all words of the segment, as <paramref name="StringEnds"/> count.</param>
internal readonly ref struct SegmentPart(
    ReadOnlySpan<PassageRow> rows, ReadOnlySpan<byte> words, int wordsStart, ReadOnlySpan<int> stringEnds, int firstString, int firstStream, int endStream)
{
    public ReadOnlySpan<PassageRow> Rows { get; } = rows;

    public ReadOnlySpan<byte> Words { get; } = words;

    public int WordsStart { get; } = wordsStart;

    public ReadOnlySpan<int> StringEnds { get; } = stringEnds;

    public int FirstString { get; } = firstString;

    public int FirstStream { get; } = firstStream;

    public int EndStream { get; } = endStream;
}
