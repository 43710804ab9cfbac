using Assistant.Formats.Profiles;

namespace Assistant.Formats.Docx;

/// <summary>
/// Finds automatic numbering that prints exactly the labels a report has. Where the next number of the current list would be
/// another one, a new list starts at the wanted number; where no list can print the label, the label is typed. Words such as
/// "Phần thứ nhất" are of the second kind: no number format of Word prints Vietnamese ordinals ("vietnameseCounting" gives
/// "một, hai, bốn", never "nhất, tư").
/// </summary>
internal sealed class HeadingNumbers
{
    /// <summary>Ids below this belong to the bullets.</summary>
    public const int FirstId = 10;

    private readonly LevelLabel[] levels;
    private readonly int[] counted;
    private int[] starts;
    private bool fresh = true;

    public HeadingNumbers(FormatProfile profile)
    {
        levels = [.. profile.Numbering.Select(rule => new LevelLabel(rule))];
        counted = new int[levels.Length];
        starts = [.. Enumerable.Repeat(1, levels.Length)];
    }

    /// <summary>The lists in use: for each the number that each of its levels starts at.</summary>
    public List<IReadOnlyList<int>> Lists { get; } = [];

    public NumberedHeading Next(int level, string label)
    {
        if (label.Length == 0 || levels[level].Parse(label) is not { } numbers)
        {
            Restart(level);
            return new NumberedHeading(level, NumberingId: null);
        }

        var number = numbers[^1];
        if (numbers.Count > 1 && !Continues(level, numbers))
        {
            return new NumberedHeading(level, NumberingId: null);
        }

        if (numbers.Count == 1 && (fresh || number != Expected(level)))
        {
            StartList(level, number);
        }

        counted[level] = number;
        Array.Clear(counted, level + 1, counted.Length - level - 1);
        return new NumberedHeading(level, FirstId + Lists.Count - 1);
    }

    /// <summary>A label of several numbers repeats those above it, which must have been counted in this very list.</summary>
    private bool Continues(int level, IReadOnlyList<int> numbers)
    {
        var above = counted[(level - numbers.Count + 1)..level];
        return !fresh && numbers[^1] == Expected(level) && above.AsSpan().SequenceEqual([.. numbers.Take(numbers.Count - 1)]);
    }

    private int Expected(int level) => counted[level] == 0 ? starts[level] : counted[level] + 1;

    /// <summary>After a heading that no list counts, everything below it counts anew.</summary>
    private void Restart(int level)
    {
        Array.Clear(counted, level, counted.Length - level);
        fresh = true;
    }

    private void StartList(int level, int number)
    {
        // Levels above go on where they stand, should the report come back to them; those below begin at 1.
        starts = [.. counted.Select((count, index) => index < level ? count + 1 : index == level ? number : 1)];
        Lists.Add(starts);
        fresh = false;
    }
}
