using System.Text.RegularExpressions;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>
/// What narrows a question down so far that an answer silent on it is an answer to another one: the body of one branch, an average,
/// the most of several, the kind of firm. The words around may all fit.
/// </summary>
internal static partial class Qualifiers
{
    /// <param name="around">The answer, what it cites, and what stands over that.</param>
    public static bool AreMet(QuestionReading reading, Bag around) =>
        Holds(Branch(), reading.Folded, around)
        && Holds(Firm(), reading.Folded, around)
        && (!Averages().IsMatch(reading.Folded) || Averages().IsMatch(around.Line))
        && (Reckonings.Of(reading) is not (Reckoning.Highest or Reckoning.Lowest) || Most().IsMatch(around.Line));

    /// <summary>"là những xã nào": units are to be named, and the text names one.</summary>
    public static bool NamesTheUnits(QuestionReading reading, string text) =>
        !WhichUnits().IsMatch(reading.Folded) || NamedUnit().IsMatch(text);

    private static bool Holds(Regex named, string question, Bag around) =>
        named.Matches(question).All(match => around.Holds(match.Groups["name"].Value));

    // "Đảng ủy Quân sự tỉnh": what another committee reports is not its figure.
    [GeneratedRegex(@" (?:dang uy|dang bo|chi bo|dang doan|ban can su(?: dang)?|ban chi huy|bo chi huy|bo tu lenh) (?<name>quan su|cong an|(?:bo doi )?bien phong|quan khu|quan doi|toa an|vien kiem sat|hai quan)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Branch();

    // Without marks "công ty" is two words that stand everywhere.
    [GeneratedRegex(@" (?<name>cong ty|doanh nghiep|nha thau|ngan hang|nha xuat ban|nha may|benh vien|hop tac xa) nao(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Firm();

    [GeneratedRegex(@" (?:binh quan|trung binh)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Averages();

    [GeneratedRegex(@" (?:nhieu|it|cao|thap|lon|nho|dong|kem|som|muon) (?:\S+ ){0,3}?nhat(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Most();

    [GeneratedRegex(@" la (?:nhung |cac )?(?:xa|phuong|huyen|thon|khu pho) nao(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex WhichUnits();

    [GeneratedRegex(@"(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]hôn|[Kk]hu phố):? \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex NamedUnit();
}
