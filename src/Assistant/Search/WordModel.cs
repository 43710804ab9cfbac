using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>How usual words and pairs of words are: in the corpus, and in the way people ask.</summary>
internal sealed class WordModel
{
    // Of what is known about the next word, the share that the word before it gets to say.
    private const double PairShare = 0.8;

    private readonly Vocabulary _vocabulary;
    private readonly ILookup<(char First, int Length), string> _forms;
    private readonly double _total;

    public WordModel(Vocabulary vocabulary, int passages)
    {
        _vocabulary = vocabulary;
        _forms = Enumerable.Range(0, vocabulary.Forms.Count).Select(form => vocabulary.Forms[form].ToString()).Concat(QuestionPhrases.Folded.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal)
            .Where(form => char.IsAsciiLetter(form[0]))
            .ToLookup(form => (form[0], form.Length));
        _total = passages + 1000;
    }

    public bool Knows(string key) => Count(key) > 0;

    public int Count(string key) =>
        (_vocabulary.Find(key) is >= 0 and var term ? _vocabulary.HoldersOf(term) : 0) + QuestionPhrases.Count(key);

    public int Count(string first, string second) =>
        _vocabulary.HoldersOfPair(_vocabulary.Find(first), _vocabulary.Find(second)) + QuestionPhrases.Count(first, second);

    /// <summary>How likely the word is after the one before it (null at a start), as a logarithm. A word never seen counts as half a sighting.</summary>
    public double LogLikelihood(string? before, string key)
    {
        var alone = Math.Max(Count(key), 0.5) / _total;
        var together = before is null ? 0 : Count(before, key) / Math.Max(1.0, Count(before));
        return Math.Log((PairShare * together) + ((1 - PairShare) * alone));
    }

    /// <summary>All known words that look like this without marks.</summary>
    public IEnumerable<string> Variants(string folded) =>
        _vocabulary.Alike(folded).ToArray().Select(term => _vocabulary.KeyOf(term).ToString())
            .Concat(QuestionPhrases.Folded[folded])
            .Distinct(StringComparer.Ordinal);

    /// <summary>Known folded forms that one missing, extra, wrong or swapped letter makes of this one.</summary>
    /// <remarks>The first letter is hardly ever the wrong one, and keeping it keeps most strangers out.</remarks>
    public IEnumerable<string> Near(string folded) =>
        Enumerable.Range(folded.Length - 1, 3)
            .SelectMany(length => _forms[(folded[0], length)])
            .Where(form => IsOneSlipAway(folded, form));

    private static bool IsOneSlipAway(string typed, string form)
    {
        var start = typed.AsSpan().CommonPrefixLength(form);
        var left = typed.AsSpan(start);
        var right = form.AsSpan(start);
        if (left.Length == right.Length)
        {
            return left.Length > 0
                && (left[1..].SequenceEqual(right[1..])
                    || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])));
        }

        return left.Length < right.Length ? left.SequenceEqual(right[1..]) : left[1..].SequenceEqual(right);
    }
}
