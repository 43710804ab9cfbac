namespace Assistant.Text;

/// <summary>Remembers the keys of words already met. A corpus has millions of words and few thousand different ones.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class WordKeys
{
    // Names and misprints make new words for ever; past this the rest is simply worked out each time.
    private const int Most = 200_000;

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public WordKeys() => _bySpan = _keys.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known))
        {
            return known;
        }

        var key = ToneMarks.Key(word.ToString());
        if (_keys.Count < Most)
        {
            _bySpan[word] = key;
        }

        return key;
    }
}
