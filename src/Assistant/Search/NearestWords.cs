using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Finds the word of the corpus that a word which it does not have may be meant for.</summary>
internal sealed class NearestWords(Vocabulary vocabulary)
{
    // What is shorter looks like too many others.
    private const int ShortestFarOff = 5;

    // No word of Vietnamese is longer, and few names.
    private const int Longest = 32;

    private const int FarOff = 2;

    /// <param name="before">The word's neighbours, null where it has none: one of them must stand beside the found word somewhere.</param>
    /// <returns>The nearest; of equally near ones the one met more often there. Null when none is near.</returns>
    public string? For(string key, string? before, string? after)
    {
        if (key.Length > Longest)
        {
            return null;
        }

        var (left, right) = (before is null ? -1 : vocabulary.Find(before), after is null ? -1 : vocabulary.Find(after));
        var best = (Distance: (key.Length < ShortestFarOff ? 1 : FarOff) + 1, Count: 0, Word: -1);
        for (var word = 0; word < vocabulary.Words.Count; word++)
        {
            var candidate = vocabulary.KeyOf(word);
            if (Math.Abs(candidate.Length - key.Length) > FarOff || !char.IsLetter(candidate[0]) || Token.IsWhole(candidate))
            {
                continue;
            }

            var distance = Distance(key, candidate);
            if (distance == 0 || distance > best.Distance || distance >= Math.Max(key.Length, 3))
            {
                continue;
            }

            var count = before is null && after is null ? vocabulary.HoldersOf(word) : vocabulary.HoldersOfPair(left, word) + vocabulary.HoldersOfPair(word, right);
            if (count > 0 && (distance < best.Distance || (best.Word >= 0 && count > best.Count)))
            {
                best = (distance, count, word);
            }
        }

        return best.Word < 0 ? null : vocabulary.KeyOf(best.Word).ToString();
    }

    /// <summary>How many letters must be changed, added, dropped, or swapped with the next.</summary>
    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var width = other.Length + 1;
        Span<int> costs = stackalloc int[(one.Length + 1) * width];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j < width; j++)
            {
                var at = (i * width) + j;
                costs[at] = i == 0 || j == 0 ? i + j
                    : Math.Min(costs[at - width - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), Math.Min(costs[at - width], costs[at - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    costs[at] = Math.Min(costs[at], costs[at - (2 * width) - 2] + 1);
                }
            }
        }

        return costs[^1];
    }
}
