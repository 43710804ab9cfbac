namespace Assistant.Corpus.References;

/// <summary>The places of a text that mentions take, asked without going through all of them.</summary>
internal sealed class TakenPlaces
{
    private readonly int[] _starts;

    // Of all places up to one, the furthest end.
    private readonly int[] _reach;

    public TakenPlaces(IEnumerable<Mention> mentions)
    {
        var ordered = mentions.OrderBy(mention => mention.Start).ToList();
        _starts = [.. ordered.Select(mention => mention.Start)];
        _reach = new int[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            _reach[i] = Math.Max(ordered[i].End, i > 0 ? _reach[i - 1] : 0);
        }
    }

    /// <summary>Whether no taken place meets that of the mention.</summary>
    public bool AreFree(Mention mention) => AreFree(mention.Start, mention.End);

    public bool AreFree(int start, int end)
    {
        // The last place that starts before the end.
        var at = Array.BinarySearch(_starts, end);
        at = at >= 0 ? at : ~at;
        while (at > 0 && _starts[at - 1] >= end)
        {
            // Equal starts: several mentions of one range.
            at--;
        }

        return at == 0 || _reach[at - 1] <= start;
    }
}
