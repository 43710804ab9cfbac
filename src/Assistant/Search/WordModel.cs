using Assistant.Text;

namespace Assistant.Search;

/// <summary>How usual words and pairs of words are: in the corpus, and in the way people ask.</summary>
internal sealed class WordModel
{
    // Questions use words that directives never do ("bao nhiêu", "khi nào"); these weigh as if a few passages held them.
    private const int PhraseWeight = 4;

    // Of what is known about the next word, the share that the word before it gets to say.
    private const double PairShare = 0.8;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _pairs = [];
    private readonly Dictionary<string, List<string>> _folded = new(StringComparer.Ordinal);
    private readonly ILookup<(char First, int Length), string> _forms;
    private readonly double _total;

    public WordModel(Vocabulary vocabulary, int passages)
    {
        _vocabulary = vocabulary;
        foreach (var row in LanguageTables.Read("question_phrases"))
        {
            var keys = Syllables.Of(row[0]).Select(token => token.Key).ToList();
            foreach (var key in keys)
            {
                if (_words.TryAdd(key, 0))
                {
                    var folded = Diacritics.Fold(key);
                    (_folded.TryGetValue(folded, out var known) ? known : _folded[folded] = []).Add(key);
                }

                _words[key] += PhraseWeight;
            }

            foreach (var pair in keys.Zip(keys.Skip(1)))
            {
                _pairs[pair] = _pairs.GetValueOrDefault(pair) + PhraseWeight;
            }
        }

        _forms = vocabulary.FoldedForms.Concat(_folded.Keys)
            .Distinct(StringComparer.Ordinal)
            .Where(form => char.IsAsciiLetter(form[0]))
            .ToLookup(form => (form[0], form.Length));
        _total = passages + 1000;
    }

    public bool Knows(string key) => Count(key) > 0;

    public int Count(string key) =>
        (_vocabulary.Find(key) is >= 0 and var term ? _vocabulary.PassagesWith(term) : 0) + _words.GetValueOrDefault(key);

    public int Count(string first, string second) =>
        _vocabulary.PassagesWithPair(_vocabulary.Find(first), _vocabulary.Find(second)) + _pairs.GetValueOrDefault((first, second));

    /// <summary>How likely the word is after the one before it (null at a start), as a logarithm. A word never seen counts as half a sighting.</summary>
    public double LogLikelihood(string? before, string key)
    {
        var alone = Math.Max(Count(key), 0.5) / _total;
        var together = before is null ? 0 : Count(before, key) / Math.Max(1.0, Count(before));
        return Math.Log((PairShare * together) + ((1 - PairShare) * alone));
    }

    /// <summary>All known words that look like this without marks.</summary>
    public IEnumerable<string> Variants(string folded) =>
        _vocabulary.FindFolded(folded).Select(term => _vocabulary[term])
            .Concat(_folded.TryGetValue(folded, out var own) ? own : [])
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
