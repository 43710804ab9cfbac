using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Composing;

/// <summary>
/// Answers "X có nhiệm vụ gì" with what stands under the heading that is this body's name, or with the sentence whose subject it
/// is. A body of like name is another one.
/// </summary>
internal static partial class DutiesComposer
{
    public static Draft? Compose(Inquiry inquiry)
    {
        if (Asked().Match(inquiry.Reading.Folded) is not { Success: true } asked && (asked = Given().Match(inquiry.Reading.Folded)) is not { Success: true })
        {
            return null;
        }

        var body = asked.Groups["body"].Value;
        var headings = inquiry.Scope.Documents
            .Where(document => !document.IsNote)
            .SelectMany(document => document.Blocks)
            .Where(block => block is { IsHeading: true, Children.Count: > 0 } && IsOf(block, body) && !Place.IsInOutline(block) && inquiry.Matcher.Measure(
                new Zone(block.Chain, 1), new Zone(block.Bag, 1), new Zone(block.Document.Topic, 1), new Zone(block.Document.Head, 1), new Zone(new Bag(block.Below().SelectMany(view => view.Words)), 1)).Coverage >= SpeaksOfAll)
            .ToList();
        // In several documents it has several duties: then the words decide, as elsewhere.
        return headings is [var only] ? TopicComposer.Show(new Candidate(only, null, new Fit(1, 1, 1, []), Draft.Certain)) : Sentence(inquiry, body);
    }

    // All words of the question but the cue must stand with the duty or in its document's name.
    private const double SpeaksOfAll = 0.9;

    private static Draft? Sentence(Inquiry inquiry, string body)
    {
        var found = inquiry.Clauses
            .Where(candidate => candidate.Clause is not null && candidate.Block.IsContent
                && (Subject(candidate.Clause.Bag.Line, body) || Subject(candidate.Block.Sentence(candidate.Clause.Sentence).Line, body))
                && inquiry.Matcher.Measure(new Zone(candidate.Block.Sentence(candidate.Clause.Sentence), 1), new Zone(candidate.Block.Chain, 1), new Zone(candidate.Block.Document.Topic, 1), new Zone(candidate.Block.Document.Head, 1)).Coverage >= SpeaksOfAll)
            .GroupBy(candidate => candidate.Block)
            .ToList();
        return found is [var one] ? ClauseComposer.Show(inquiry, new Candidate(one.Key, one.First().Clause, new Fit(1, 1, 1, []), Draft.Certain), wholeSentence: true) : null;
    }

    private static bool Subject(string line, string body) =>
        Regex.IsMatch(line, @"^\s*(?:(?:[0-9]+|[a-z]) )?(?:giao )?" + Regex.Escape(body) + " ", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // "Ủy ban Kiểm tra Đảng ủy" is asked for as "… xã Đồi Mây": the place must be that of the document.
    private static bool IsOf(BlockView heading, string body)
    {
        var name = Diacritics.Fold(heading.Block.Heading).TrimEnd('.', ':', ' ').Trim();
        name = name.StartsWith("giao ", StringComparison.Ordinal) ? name[5..] : name;
        if (name.Length == 0 || !body.StartsWith(name, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = body[name.Length..];
        return rest.Length == 0 || (Where().IsMatch(rest) && (heading.Document.Head.Holds(rest.Trim()) || heading.Document.Topic.Holds(rest.Trim())));
    }

    [GeneratedRegex(@"^\s*(?<body>(?:ban|uy ban|van phong|so|hoi|mat tran|doan|lien doan|cong an|trung tam|dang uy|chi bo|cac chi bo|phong|tram|truong) (?:\S+ ){0,12}?\S+) (?:co (?:nhung |cac )?(?:nhiem vu|trach nhiem)|phai lam|duoc giao|can lam|lam nhung|(?:se )?lam (?:gi|j|viec gi|nhiem vu gi)) ", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // "Kế hoạch này giao Ban Tổ chức những việc gì"
    [GeneratedRegex(@" giao (?:cho )?(?<body>(?:ban|uy ban|van phong|so|hoi|mat tran|doan|lien doan|cong an|trung tam|dang uy|chi bo|phong|tram|truong) (?:\S+ ){0,12}?\S+) (?:lam )?(?:nhung |cac |may )?(?:viec|nhiem vu|cong viec)(?: gi| nao|,)", RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    [GeneratedRegex(@"^ (?:xa|phuong|huyen|tinh|thanh pho|dac khu) \S+", RegexOptions.CultureInvariant)]
    private static partial Regex Where();
}
