using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>What makes one of several like sentences the apt one for the kind of question.</summary>
internal static partial class Aptness
{
    private const double Repeats = 0.3;

    // Counts are told apart by what is counted; the words around them repeat in every sentence of a report.
    private const double RepeatsAroundCounts = 0.1;
    private const double AskedUnit = 0.15;
    private const double Dense = 0.12;
    private const double GivesTheTask = 0.06;
    private const double SaidBefore = 0.2;
    private const double OtherBefore = -0.2;
    private const double Joined = -0.05;
    private const double Had = 0.12;

    // "chi bộ có được ban hành … không": a sentence that says what the branch may do, not one in which somebody else does it.
    private const double OfTheAsked = 0.1;
    private const double Permission = 0.05;

    // These join the figure to what stands before without saying what happens to it.
    private static readonly HashSet<string> Neutral = new(StringComparer.Ordinal) { "co", "la", "gom", "voi", "cho", "va", "trong", "do", "con", "hien", "nay", "cua", "tai", "o", "den", "tu" };

    // More than the heading's level can weigh: who receives it tells one report from another.
    private const double NamesTheReceiver = 0.2;

    public static double Of(Inquiry inquiry, Clause clause)
    {
        var bonus = (inquiry.Reading.Is(QuestionKind.Quantity) ? RepeatsAroundCounts : Repeats) * inquiry.Echo.In(clause.Bag);
        if (inquiry.Reading.Is(QuestionKind.Quantity))
        {
            bonus += (AskedUnit * Counted(inquiry.Units, clause.Bag)) + (Dense * Density(inquiry, clause)) + Governed(inquiry, clause);
        }

        if (inquiry.Reading.Is(QuestionKind.Responsible) && Task().IsMatch(clause.Bag.Line))
        {
            bonus += GivesTheTask;
        }

        if (inquiry.Reading.Is(QuestionKind.Deadline) && IsSentWhereAsked(inquiry, clause))
        {
            bonus += NamesTheReceiver;
        }

        if (Permitted().Match(inquiry.Reading.Folded) is { Success: true } permitted)
        {
            var subject = clause.Bag.Line.StartsWith(" " + permitted.Groups["who"].Value.Trim() + " ", StringComparison.Ordinal);
            bonus += (subject ? OfTheAsked : 0) + (Permits().IsMatch(clause.Bag.Line) ? Permission : 0);
        }

        return bonus;
    }

    /// <summary>Whether the question names who receives it, and the clause sends it there.</summary>
    public static bool IsSentWhereAsked(Inquiry inquiry, Clause clause) =>
        Receiver().Match(inquiry.Reading.Folded) is { Success: true } receiver && IsSentTo(clause.Bag.Line, receiver.Groups[1].Value.Trim());

    private static bool IsSentTo(string line, string receiver) =>
        Sending().Matches(line).Any(sending => line.AsSpan(sending.Index).Contains(" " + receiver + " ", StringComparison.Ordinal));

    /// <summary>What is counted in a question: "chi bo" of "mấy chi bộ trực thuộc".</summary>
    public static IReadOnlyList<CountedUnit> UnitsIn(string folded) =>
        [.. Unit().Matches(folded).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Select(words => new CountedUnit(words))];

    // "mấy chi bộ": a figure stands before "chi bộ".
    private static double Counted(IReadOnlyList<CountedUnit> units, Bag bag) =>
        units.Count == 0 ? 0 : (double)units.Count(unit => bag.Holds(unit.Words) && unit.AfterFigure.IsMatch(bag.Line)) / units.Count;

    // "xóa tên 13 đảng viên" counts the struck off, "kết nạp 1.622 đảng viên" the admitted: the word before the figure tells what happened to what is counted.
    private static double Governed(Inquiry inquiry, Clause clause)
    {
        var own = GovernedIn(inquiry, clause);
        // "mở được 04 lớp …; 03 lớp …": the members of a list share the word before the first.
        return own > 0 || own < Joined ? own : clause.Block.Clauses
            .Where(other => other.Sentence == clause.Sentence && other.Start < clause.Start)
            .Select(other => Math.Max(0, GovernedIn(inquiry, other)))
            .DefaultIfEmpty(0)
            .Max();
    }

    private static double GovernedIn(Inquiry inquiry, Clause clause)
    {
        var best = double.NegativeInfinity;
        foreach (var unit in inquiry.Units.Where(unit => clause.Bag.Holds(unit.Words)))
        {
            foreach (Match match in unit.WithWordBefore.Matches(Diacritics.FoldInPlace(clause.Text)))
            {
                var before = match.Groups["before"].Value.Trim();
                var isOwn = before.Length == 0 || match.Groups["mark"].Success || before == "co";
                best = Math.Max(best, isOwn ? (HasOf().IsMatch(inquiry.Reading.Folded) ? Had : 0)
                    : Neutral.Contains(before) ? Joined
                    : inquiry.Reading.Says(before) && !unit.Words.StartsWith(before, StringComparison.Ordinal) ? SaidBefore : OtherBefore);
            }
        }

        return double.IsNegativeInfinity(best) ? 0 : best;
    }

    // A short sentence about just this beats a long one that also mentions it.
    private static double Density(Inquiry inquiry, Clause clause)
    {
        var all = clause.Words.Where(word => !word.IsNumber).Sum(word => inquiry.Base.Lexicon.Weight(word.Folded));
        return all <= 0 ? 0 : clause.Words.Where(word => !word.IsNumber && inquiry.Reading.Says(word.Folded)).Sum(word => inquiry.Base.Lexicon.Weight(word.Folded)) / all;
    }

    // "nộp báo cáo cho Huyện ủy trước ngày nào"
    [GeneratedRegex(@" (?:(?:nop|gui|bao cao) (?:\S+ ){0,4}?(?:cho|ve|len|den|toi)|trinh) ((?:\S+ ){1,7}?)(?:truoc|la|vao|khi|cham|han|trong|ngay|luc) ", RegexOptions.CultureInvariant)]
    private static partial Regex Receiver();

    [GeneratedRegex(@" (?:nop|gui|trinh|bao cao)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Sending();

    [GeneratedRegex(@" (?:bao nhieu|may) (?!nam |thang |ngay |gio |phut |tieng |tuan |quy |phan |la |lan )(\S+ \S+)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    // "có bao nhiêu đảng viên": how many there are, not how many something happened to.
    [GeneratedRegex(@" co (?:tat ca |tong cong )?(?:bao nhieu|may) \S+ \S+ (?:va |, |trong do |$)", RegexOptions.CultureInvariant)]
    private static partial Regex HasOf();

    [GeneratedRegex(@"^\s*(?<who>\S+(?: \S+){0,5}?) co (?:duoc|can|phai|the) .* (?:khong|ko) ", RegexOptions.CultureInvariant)]
    private static partial Regex Permitted();

    [GeneratedRegex(@" (?:duoc|khong|chua|cam|chi|co the|phai) ", RegexOptions.CultureInvariant)]
    private static partial Regex Permits();

    [GeneratedRegex(@" (?:giao|chu tri|tham muu|chiu trach nhiem|phoi hop voi) ", RegexOptions.CultureInvariant)]
    private static partial Regex Task();
}
