namespace Assistant.Host.Evaluation;

/// <summary>1-based physical lines of a text, as the gold files count them.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> _starts = [0];

    public LineNumbers(string text)
    {
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    public int Of(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }
}
