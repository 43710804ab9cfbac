using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>The words of the corpus: how rare each is, which are near a misspelt one, which phrases letters stand for.</summary>
internal sealed class Lexicon
{
    // A correction must not turn one short word into another.
    private const int ShortestCorrected = 4;

    private readonly Dictionary<string, int> _blocksWith = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _initials = new(StringComparer.Ordinal);
    private readonly int _blocks;

    public Lexicon(IEnumerable<IReadOnlyList<Word>> blocks)
    {
        foreach (var words in blocks)
        {
            _blocks++;
            foreach (var word in words.Select(word => word.Folded).Distinct(StringComparer.Ordinal))
            {
                _blocksWith[word] = _blocksWith.GetValueOrDefault(word) + 1;
            }

            for (var i = 0; i + 1 < words.Count; i++)
            {
                var pair = words[i].Folded + " " + words[i + 1].Folded;
                _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
                CountInitials(words, i);
            }
        }
    }

    /// <summary>High for rare words. A word that occurs nowhere counts as an uncommon one, not as the rarest: people have their own words.</summary>
    public double Weight(string folded)
    {
        var with = _blocksWith.GetValueOrDefault(folded);
        return Math.Log(1 + ((_blocks + 1.0) / (with == 0 ? 6 : with + 1)));
    }

    public bool Knows(string folded) => _blocksWith.ContainsKey(folded);

    public int BlocksWith(string folded) => _blocksWith.GetValueOrDefault(folded);

    public int PairCount(string first, string second) => _pairs.GetValueOrDefault(first + " " + second);

    /// <summary>The most frequent phrase of two to four words that begin with these letters; null when there is none.</summary>
    public IReadOnlyList<string> PhrasesFor(string letters) =>
        _initials.TryGetValue(Diacritics.Fold(letters), out var phrases)
            ? [.. phrases.OrderByDescending(phrase => phrase.Value).ThenBy(phrase => phrase.Key, StringComparer.Ordinal).Take(3).Select(phrase => phrase.Key)]
            : [];

    /// <summary>The known word one slip of the finger away that goes best with its neighbours; null when none is near.</summary>
    public string? Near(string folded, string? before, string? after)
    {
        if (folded.Length < ShortestCorrected)
        {
            return null;
        }

        return _blocksWith
            .Where(known => Math.Abs(known.Key.Length - folded.Length) <= 1 && known.Key.Length >= 3 && OneEditApart(known.Key, folded))
            .OrderByDescending(known => (before is null ? 0 : PairCount(before, known.Key)) + (after is null ? 0 : PairCount(known.Key, after)))
            .ThenByDescending(known => known.Value)
            .ThenBy(known => known.Key, StringComparer.Ordinal)
            .Select(known => known.Key)
            .FirstOrDefault();
    }

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

    private void CountInitials(IReadOnlyList<Word> words, int start)
    {
        var letters = string.Empty;
        var phrase = string.Empty;
        for (var i = start; i < Math.Min(words.Count, start + 4) && char.IsAsciiLetter(words[i].Folded[0]); i++)
        {
            letters += words[i].Folded[0];
            phrase = phrase.Length == 0 ? words[i].Folded : phrase + " " + words[i].Folded;
            if (i > start)
            {
                if (!_initials.TryGetValue(letters, out var phrases))
                {
                    _initials[letters] = phrases = new Dictionary<string, int>(StringComparer.Ordinal);
                }

                phrases[phrase] = phrases.GetValueOrDefault(phrase) + 1;
            }
        }
    }
}
