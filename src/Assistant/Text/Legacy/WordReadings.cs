using System.Runtime.InteropServices;

namespace Assistant.Text.Legacy;

/// <summary>What each word of a text would be in each way of writing, remembered: a text has few different words.</summary>
internal sealed class WordReadings
{
    // Noise makes new words for ever; past this the rest is worked out each time.
    private const int Most = 100_000;

    private readonly Dictionary<string, WordReading> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordReading>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordReadings() => bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();

    public WordReading Of(ReadOnlySpan<char> word)
    {
        if (bySpan.TryGetValue(word, out var reading))
        {
            return reading;
        }

        var made = WordReading.Of(word.ToString());
        if (known.Count < Most)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(known, word.ToString(), out _) = made;
        }

        return made;
    }
}
