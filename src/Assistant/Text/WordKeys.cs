namespace Assistant.Text;

/// <summary>Remembers the strings of keys already met. A corpus has millions of words and few thousand different ones.</summary>
/// <remarks>Any number of threads may use it at once: what they write over one another is only remembered worse.</remarks>
internal sealed class WordKeys
{
    public static readonly WordKeys Shared = new();

    // Room for the syllables of a language many times over; names and misprints, which make new words for ever, push one another out.
    private const int SlotBits = 14;

    // What is longer hardly ever comes again.
    private const int LongestKept = 16;

    private readonly string?[] _slots = new string?[1 << SlotBits];

    public string Of(ReadOnlySpan<char> key)
    {
        if (key.Length > LongestKept)
        {
            return key.ToString();
        }

        ref var slot = ref _slots[Slot(key)];
        if (slot is { } known && key.SequenceEqual(known))
        {
            return known;
        }

        return slot = key.ToString();
    }

    private static int Slot(ReadOnlySpan<char> key)
    {
        var hash = 0u;
        foreach (var c in key)
        {
            hash = (hash * 31) + c;
        }

        // Fibonacci hashing: the upper bits of the product depend on all bits of the sum.
        return (int)((hash * 0x9E3779B9) >> (32 - SlotBits));
    }
}
