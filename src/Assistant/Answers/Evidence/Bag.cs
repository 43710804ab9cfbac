using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>The words of a text, ready to be asked for words and phrases.</summary>
internal sealed class Bag
{
    public static readonly Bag Empty = new([]);

    private readonly HashSet<string> _folded;
    private readonly HashSet<string> _keys;

    public Bag(IEnumerable<Word> words)
    {
        var all = words.ToList();
        Line = Words.Line(all);
        _folded = all.Where((word, at) => !IsHalfOfSociety(all, at)).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        _keys = all.Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The folded words with a space around each.</summary>
    public string Line { get; }

    /// <summary>Whether the folded word or phrase stands here.</summary>
    public bool Holds(string phrase) =>
        phrase.Contains(' ', StringComparison.Ordinal) ? HoldsPhrase(phrase) : _folded.Contains(phrase);

    public bool HoldsWord(string folded) => _folded.Contains(folded);

    /// <summary>Whether the word stands here with just these marks.</summary>
    public bool HoldsKey(string key) => _keys.Contains(key);

    // "xã hội" says nothing of a commune ("xã"); no other pair of words is mixed up so often in these texts.
    private static bool IsHalfOfSociety(List<Word> words, int at) =>
        words[at].Folded == "xa" && at + 1 < words.Count && words[at + 1].Folded == "hoi";

    private bool HoldsPhrase(string phrase)
    {
        var at = Line.IndexOf(phrase, StringComparison.Ordinal);
        while (at > 0)
        {
            if (Line[at - 1] == ' ' && Line[at + phrase.Length] == ' ')
            {
                return true;
            }

            at = Line.IndexOf(phrase, at + 1, StringComparison.Ordinal);
        }

        return false;
    }
}
