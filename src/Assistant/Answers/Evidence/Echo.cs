using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>
/// The question's pairs of neighbouring words, the words that only ask among them: "trước khi đi", "cơ quan phối hợp trả lời". A
/// sentence that repeats them was meant, even where each word alone says little.
/// </summary>
internal sealed class Echo
{
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "gi", "nao", "bao", "nhieu", "may", "ai", "dau", "sao", "the", "vay", "a", "nhi", "ko", "hay", "nhe", "khong", "chua", "nhu", "la", "ho",
        // Times are compared by themselves.
        "tu", "den", "nam", "thang", "ngay", "quy",
    };

    private readonly List<(string Pair, double Weight)> _pairs;
    private readonly double _total;

    public Echo(QuestionReading reading, Lexicon lexicon)
    {
        var words = reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _pairs =
        [
            .. words.Zip(words.Skip(1))
                .Where(pair => IsTelling(pair.First) && IsTelling(pair.Second) && lexicon.PairCount(pair.First, pair.Second) > 0)
                .Select(pair => ($"{pair.First} {pair.Second}", lexicon.PairCount(pair.First, pair.Second)))
                .Distinct()
                // What everybody writes ("đảng viên") tells nothing apart.
                .Select(pair => (pair.Item1, 1 / Math.Log(2 + pair.Item2))),
        ];
        _total = _pairs.Sum(pair => pair.Weight);
    }

    private static bool IsTelling(string word) => !Asking.Contains(word) && !char.IsAsciiDigit(word[0]);

    /// <summary>From 0 to 1: how much of the question the words repeat.</summary>
    public double In(Bag bag) => _total <= 0 ? 0 : _pairs.Where(pair => bag.Holds(pair.Pair)).Sum(pair => pair.Weight) / _total;
}
