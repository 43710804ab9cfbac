using System.Text.RegularExpressions;
using Assistant.Answers.Checks;
using Assistant.Text;

namespace Assistant.Answers.Assisting;

/// <summary>
/// The last sentences of an answer that carry marks, and what stands around them: the answer in short, the words that name the source,
/// notes on validity. Only the sentences may be worded anew.
/// </summary>
internal sealed partial record AnswerFrame(string Lead, string Body, string Tail)
{
    // What is longer is a list or a table: it is read item by item, and wording it anew gains nothing.
    private const int LongestBody = 3000;

    // How much of the words of an answer must stand in the new one, so that no exception and no condition is lost.
    private const double KeptWords = 0.85;

    /// <returns>Null when the answer has a form of its own: a table, a list of several levels, items without marks.</returns>
    public static AnswerFrame? Of(string answer)
    {
        var lines = answer.Split('\n');
        var last = Array.FindLastIndex(lines, HasMark);
        var first = Array.FindLastIndex(lines, Math.Max(last, 0), line => line.Length > 0 && (!HasMark(line) || Introduces(line))) + 1;
        if (last < first || Array.Exists(lines, IsOfTable) || Array.Exists(lines[(last + 1)..], line => line.TrimStart().StartsWith('-')))
        {
            return null;
        }

        var frame = new AnswerFrame(Joined(lines[..first]), Joined(lines[first..(last + 1)]), Joined(lines[(last + 1)..]));
        return frame.Body.Length <= LongestBody ? frame : null;
    }

    public static IEnumerable<int> Marks(string text) =>
        Mark().Matches(text).Select(match => int.TryParse(match.Groups[1].ValueSpan, out var n) ? n : 0);

    public static string Renumbered(string text, Func<int, int> number) =>
        Mark().Replace(text, match => $"[{number(int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))}]");

    public static string WithoutMarks(string text) => Mark().Replace(text, " ");

    // What turns a sentence round must stand as often as it did.
    private static readonly string[] Turning = ["khong", "chua", "chang", "cam", "tru", "phai", "co the", "truoc", "sau", "tren", "duoi", "toi thieu", "toi da"];

    /// <summary>Whether another wording says all that the body says: every place, every figure, nearly every word, every "không" and "phải".</summary>
    public bool IsKeptBy(string wording)
    {
        var (said, words) = (FigureCheck.In(WithoutMarks(wording)).ToHashSet(StringComparer.Ordinal), Words(wording).ToHashSet(StringComparer.Ordinal));
        var own = Words(Body).Distinct(StringComparer.Ordinal).ToList();
        return Marks(Body).All(Marks(wording).ToHashSet().Contains)
            && FigureCheck.In(WithoutMarks(Body)).All(said.Contains)
            && own.Count(words.Contains) >= KeptWords * own.Count
            && Array.TrueForAll(Turning, turn => Count(wording, turn) == Count(Body, turn));
    }

    private static int Count(string text, string phrase)
    {
        var words = Words(text).ToList();
        var sought = phrase.Split(' ');
        return Enumerable.Range(0, words.Count).Count(at => words.Skip(at).Take(sought.Length).SequenceEqual(sought, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(Diacritics.Fold(WithoutMarks(text))).Select(match => match.Value);

    private static bool IsOfTable(string line) => line.Contains('|', StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal);

    // "Theo …:" names the source, with marks or without.
    private static bool Introduces(string line) => WithoutMarks(line).TrimEnd().EndsWith(':');

    private static bool HasMark(string line) => Mark().IsMatch(line);

    private static string Joined(string[] lines) => string.Join('\n', lines).Trim('\n');

    [GeneratedRegex(@"\[([0-9]{1,4})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
