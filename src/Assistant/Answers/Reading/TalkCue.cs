using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>
/// Words said to the program. The pattern is written with its marks: a marked question must carry them, so that "Ban đánh giá"
/// is no "bạn đánh giá"; one typed without them need not.
/// </summary>
internal sealed partial class TalkCue
{
    // In a marked question these without their mark are other words: the committee, beer, to buy.
    private static readonly HashSet<string> NeedTheirMark = new(StringComparer.Ordinal) { "bạn", "bịa", "mưa", "mày", "đừng" };

    private readonly Regex _marked;

    public TalkCue(QuestionKind kind, int weight, string pattern)
    {
        (Kind, Weight) = (kind, weight);
        var key = ToneMarks.Key(pattern);
        Folded = Compiled(Diacritics.FoldInPlace(key));
        _marked = Compiled(Word().Replace(key, match => Either(match.Value)));
    }

    public QuestionKind Kind { get; }

    public int Weight { get; }

    public Regex Folded { get; }

    public bool Fits(TalkLine line) => line.IsMarked ? _marked.IsMatch(line.Key) : Folded.IsMatch(line.Folded);

    private static string Either(string word) =>
        Diacritics.HasMarks(word) && !NeedTheirMark.Contains(word) ? $"(?:{word}|{Diacritics.FoldInPlace(word)})" : word;

    // "_" stands for one to five words of any kind, "~" for up to three.
    private static Regex Compiled(string pattern)
    {
        var body = pattern
            .Replace("_", @"(?:\S+(?: \S+){0,4}?)", StringComparison.Ordinal)
            .Replace("~", @"(?:\S+ ){0,3}?", StringComparison.Ordinal);
        return new Regex(
            pattern.StartsWith('^') ? body : "(?<= )(?:" + body + ")(?= |$)",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
