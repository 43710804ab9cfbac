using System.Runtime.InteropServices;
using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>
/// The way people ask. Questions use words that directives never do ("bao nhiêu", "khi nào"); the table question_phrases.tsv lists
/// them, and each line weighs as if a few passages held it.
/// </summary>
internal sealed class QuestionPhrases
{
    private const int Weight = 4;

    private static readonly Lazy<QuestionPhrases> Read = new(() => new QuestionPhrases());

    private readonly KeyTable _words = new();
    private readonly KeyTable _forms = new();
    private readonly List<int> _counts = [];
    private readonly List<List<int>> _wordsOfForms = [];
    private readonly Dictionary<(int First, int Second), int> _pairs = [];

    private QuestionPhrases()
    {
        foreach (var row in LanguageTables.Read("question_phrases"))
        {
            var last = -1;
            foreach (var token in Syllables.Of(row[0]))
            {
                var word = Add(token.Key);
                _counts[word] += Weight;
                if (last >= 0)
                {
                    _pairs[(last, word)] = _pairs.GetValueOrDefault((last, word)) + Weight;
                }

                last = word;
            }
        }
    }

    public static QuestionPhrases Table => Read.Value;

    /// <summary>How many different words they have.</summary>
    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int word] => _words[word];

    /// <summary>The word's number; -1 when no phrase has it.</summary>
    public int Find(ReadOnlySpan<char> key) => _words.Find(key);

    public int CountOf(int word) => _counts[word];

    /// <summary>How much it weighs that the two stand side by side; 0 when they never do.</summary>
    public int CountOf(int first, int second) => _pairs.GetValueOrDefault((first, second));

    /// <summary>All words that look like this without marks.</summary>
    public ReadOnlySpan<int> Alike(ReadOnlySpan<char> folded) =>
        _forms.Find(folded) is >= 0 and var form ? CollectionsMarshal.AsSpan(_wordsOfForms[form]) : [];

    private int Add(string key)
    {
        var word = _words.Add(key);
        if (word == _counts.Count)
        {
            _counts.Add(0);
            var form = _forms.Add(Diacritics.Fold(key));
            if (form == _wordsOfForms.Count)
            {
                _wordsOfForms.Add([]);
            }

            _wordsOfForms[form].Add(word);
        }

        return word;
    }
}
