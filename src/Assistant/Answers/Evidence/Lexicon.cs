using System.Collections.Concurrent;
using Assistant.Search;
using Assistant.Search.Segments;

namespace Assistant.Answers.Evidence;

/// <summary>The words of the corpus as the index counted them: how rare each is, which stand side by side, which are near a misspelt one.</summary>
internal sealed class Lexicon(SearchIndex index)
{
    // Rarer than one in a thousand passages is rare enough: weights must mean the same in a corpus of ten documents and of ten thousand.
    private const double Rarest = 0.001;

    // Where a word that occurs nowhere counts as.
    private const double Uncommon = 0.005;

    // The words of some thousand blocks; what is rarer is looked up again.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly VocabularySpace _forms = index.Vocabulary.Forms;
    private readonly double _passages = index.Passages.Count;

    /// <summary>High for rare words. A word that occurs nowhere counts as an uncommon one, not as the rarest: people have their own words.</summary>
    public double Weight(string folded)
    {
        if (_weights.TryGetValue(folded, out var known))
        {
            return known;
        }

        var weight = Weighed(folded);
        if (_weights.Count < MostKept)
        {
            _weights.TryAdd(folded, weight);
        }

        return weight;
    }

    private double Weighed(string folded)
    {
        var with = BlocksWith(folded);
        return Math.Log(1 + ((_passages + 1) / (with == 0 ? 1 + Math.Max(5, Uncommon * _passages) : 1 + Math.Max(with, Rarest * _passages))));
    }

    /// <summary>Whether the word stands in fewer than a tenth of the passages: then it tells one from another.</summary>
    public bool Tells(string folded) => BlocksWith(folded) * 10 < _passages;

    public bool Knows(string folded) => _forms.Find(folded) >= 0;

    public int BlocksWith(string folded) => _forms.Find(folded) is >= 0 and var form ? _forms.TextsWith(form) : 0;

    public int PairCount(string first, string second) =>
        _forms.Find(first) is >= 0 and var one && _forms.Find(second) is >= 0 and var other ? _forms.HoldersOfPair(one, other) : 0;

    /// <summary>The words of a question as the search understands them.</summary>
    /// <param name="text">In form C.</param>
    public IReadOnlyList<RestoredWord> Restored(string text) => index.Normaliser.Normalise(text).Words;

    /// <summary>Whether one letter too many, too few, wrong or swapped with its neighbour is all that differs.</summary>
    public static bool OneEditApart(string one, string other)
    {
        if (one.Length > other.Length)
        {
            (one, other) = (other, one);
        }

        if (other.Length - one.Length > 1 || one == other)
        {
            return false;
        }

        var start = 0;
        while (start < one.Length && one[start] == other[start])
        {
            start++;
        }

        if (one.Length < other.Length)
        {
            return one.AsSpan(start).SequenceEqual(other.AsSpan(start + 1));
        }

        return one.AsSpan(start + 1).SequenceEqual(other.AsSpan(start + 1))
            || (start + 1 < one.Length && one[start] == other[start + 1] && one[start + 1] == other[start]
                && one.AsSpan(start + 2).SequenceEqual(other.AsSpan(start + 2)));
    }
}
