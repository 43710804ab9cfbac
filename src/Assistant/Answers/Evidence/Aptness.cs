using System.Text.RegularExpressions;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>What makes one of several like sentences the apt one for the kind of question.</summary>
internal static partial class Aptness
{
    private const double AskedUnit = 0.15;
    private const double Dense = 0.12;
    private const double GivesTheTask = 0.06;

    // More than the heading's level can weigh: who receives it tells one report from another.
    private const double NamesTheReceiver = 0.2;

    public static double Of(Inquiry inquiry, Clause clause)
    {
        var bonus = 0.0;
        if (inquiry.Reading.Is(QuestionKind.Quantity))
        {
            bonus += (AskedUnit * Counted(inquiry.Units, clause.Bag.Line)) + (Dense * Density(inquiry, clause));
        }

        if (inquiry.Reading.Is(QuestionKind.Responsible) && Task().IsMatch(clause.Bag.Line))
        {
            bonus += GivesTheTask;
        }

        if (inquiry.Reading.Is(QuestionKind.Deadline) && Receiver().Match(inquiry.Reading.Folded) is { Success: true } receiver
            && IsSentTo(clause.Bag.Line, receiver.Groups[1].Value.Trim()))
        {
            bonus += NamesTheReceiver;
        }

        return bonus;
    }

    private static bool IsSentTo(string line, string receiver) =>
        Sending().Matches(line).Any(sending => line.AsSpan(sending.Index).Contains(" " + receiver + " ", StringComparison.Ordinal));

    /// <summary>What is counted in a question: "chi bo" of "mấy chi bộ trực thuộc".</summary>
    public static IReadOnlyList<string> UnitsIn(string folded) => [.. Unit().Matches(folded).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    // "mấy chi bộ": a figure stands before "chi bộ".
    private static double Counted(IReadOnlyList<string> units, string line) =>
        units.Count == 0 ? 0 : (double)units.Count(unit => Regex.IsMatch(line, $@" [0-9][0-9,]* (?:\S+ )?{Regex.Escape(unit)} ", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))) / units.Count;

    // A short sentence about just this beats a long one that also mentions it.
    private static double Density(Inquiry inquiry, Clause clause)
    {
        var all = clause.Words.Where(word => !word.IsNumber).Sum(word => inquiry.Base.Lexicon.Weight(word.Folded));
        return all <= 0 ? 0 : clause.Words.Where(word => !word.IsNumber && inquiry.Reading.Says(word.Folded)).Sum(word => inquiry.Base.Lexicon.Weight(word.Folded)) / all;
    }

    // "nộp báo cáo cho Huyện ủy trước ngày nào"
    [GeneratedRegex(@" (?:nop|gui|bao cao) (?:\S+ ){0,4}?(?:cho|ve|len|den|toi) ((?:\S+ ){1,5}?)(?:truoc|la|vao|khi|cham|han|trong|ngay|luc) ", RegexOptions.CultureInvariant)]
    private static partial Regex Receiver();

    [GeneratedRegex(@" (?:nop|gui|trinh|bao cao)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Sending();

    [GeneratedRegex(@" (?:bao nhieu|may) (?!nam |thang |ngay |gio |phan |la |lan )(\S+ \S+)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@" (?:giao|chu tri|tham muu|chiu trach nhiem|phoi hop voi) ", RegexOptions.CultureInvariant)]
    private static partial Regex Task();
}
