using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Composing;

/// <summary>Chooses how a question is answered.</summary>
internal static partial class DraftChoice
{
    /// <summary>Below this the evidence does not carry an answer. Set on the development questions.</summary>
    public const double Threshold = 0.55;

    // A heading that fits nearly as well as a sentence is the better answer to "gồm những gì": its items are all there.
    private const double PreferTopic = 0.06;
    private const double PreferAskedTopic = 0.12;
    private const double PreferDuties = 0.25;
    private const double NamesTheBody = 0.6;

    private const double AllWords = 0.95;

    // A table that fits nearly as well as a sentence holds the figure in its place.
    private const double PreferTable = 0.04;

    // "đảng viên nữ": a row that holds a word which the sentence lacks.
    private const double SpeaksOfMore = 0.1;

    // The heading's own words, without those above it, hold nearly all that the question asks for.
    private const double OwnWordsOfHeading = 0.7;

    /// <summary>The answers worth trying, the likeliest first.</summary>
    public static IEnumerable<Draft> Of(Inquiry inquiry)
    {
        if (OfThisSection(inquiry) is { } here)
        {
            yield return here;
            yield break;
        }

        if (WhichDocumentComposer.AsksWhoChanged(inquiry.Reading) && (StandingComposer.Changers(inquiry) ?? Replacement.Of(inquiry)) is { } changers)
        {
            // Which document did something to this one: its own identity would be no answer.
            yield return changers;
        }

        if (DefinitionComposer.Compose(inquiry) is { } definition)
        {
            yield return definition;
        }

        if (inquiry.Reading.Says("buoc") && StepsComposer.Compose(inquiry) is { } steps)
        {
            // "làm theo mấy bước": they are counted by being shown.
            yield return steps;
        }

        if (inquiry.Reading.Is(QuestionKind.Deadline) && DutiesComposer.Compose(inquiry) is { } duties)
        {
            // "được giao nhiệm vụ gì và thực hiện khi nào": each duty is shown with its limit.
            yield return duties;
        }

        if (ReckonedChoice.Of(inquiry) is { } reckoned)
        {
            yield return reckoned;
        }

        foreach (var kind in inquiry.Reading.Kinds)
        {
            var draft = Compose(inquiry, kind);
            if (draft is not null)
            {
                yield return draft;
            }

            if (kind == QuestionKind.Deadline && kind == inquiry.Reading.Kind)
            {
                // No limit stands with what is asked; a sentence near it would pretend that one does.
                yield break;
            }

            if (draft is not null)
            {
                break;
            }
        }

        if (Plain(inquiry) is { } last)
        {
            yield return last;
        }

        // No sentence carries the answer, but a heading names what is asked: then what stands under it does.
        if (TopicComposer.BestHeading(inquiry) is { } topic && topic.Fit.Own >= OwnWordsOfHeading && topic.Block.Children.Exists(child => child.IsContent || child.IsHeading))
        {
            yield return TopicComposer.Show(topic);
        }
    }

    private static Draft? Compose(Inquiry inquiry, QuestionKind kind) => kind switch
    {
        QuestionKind.Comparison => ComparisonComposer.Compose(inquiry),
        QuestionKind.WhichDocument => OfNamedSection(inquiry) ?? WhichDocumentComposer.Compose(inquiry) ?? (inquiry.Reading.Says("van ban nao") ? ClauseComposer.Compose(inquiry, wholeSentence: true) : null),
        QuestionKind.Mentioned => MentionComposer.Compose(inquiry),
        QuestionKind.Signer => DocumentFactsComposer.Signer(inquiry),
        QuestionKind.Recipients => DeadlineComposer.Sent(inquiry) ?? DocumentFactsComposer.Recipients(inquiry),
        QuestionKind.Validity => DocumentFactsComposer.Validity(inquiry) ?? Listed(inquiry, PreferAskedTopic),
        // A bare yes to "còn hiệu lực không" is never the evidence's own word.
        QuestionKind.YesNo when inquiry.Reading.Kind == QuestionKind.Validity => null,
        QuestionKind.YesNo => YesNoComposer.Compose(inquiry),
        QuestionKind.Quantity when inquiry.Reading.Wants(Need.Duration) && DeadlineComposer.Compose(inquiry) is { } length => OrRow(inquiry, length),
        QuestionKind.Quantity => OrRow(inquiry, Counted(inquiry)),
        QuestionKind.Deadline => OrRow(inquiry, DeadlineComposer.Compose(inquiry)),
        // "trước ngày nào và gửi về đâu": the limit, with the place to send to beside it.
        QuestionKind.Responsible when inquiry.Reading.Is(QuestionKind.Deadline) && DeadlineComposer.AsksReceiver(inquiry.Reading) && DeadlineComposer.Compose(inquiry) is { } limit => limit,
        QuestionKind.Responsible when inquiry.Reading.Kind == QuestionKind.Responsible => OrRow(inquiry, (DeadlineComposer.AsksReceiver(inquiry.Reading) ? DeadlineComposer.Sent(inquiry) : null) ?? ResponsibleComposer.Compose(inquiry)),
        QuestionKind.Tasks when DutiesComposer.Compose(inquiry) is { } duties => duties,
        QuestionKind.Contents or QuestionKind.OutlineAsks or QuestionKind.Tasks => Whole(inquiry) ?? StepsComposer.Compose(inquiry) ?? Listed(inquiry, kind == QuestionKind.OutlineAsks ? PreferAskedTopic : PreferTopic),
        QuestionKind.Definition or QuestionKind.Reason => Listed(inquiry, 0),
        QuestionKind.Procedure => StepsComposer.Compose(inquiry) ?? ClauseComposer.Compose(inquiry, wholeSentence: true),
        _ => null,
    };

    // "mục này cần nêu gì": the section that the draft stands at.
    private static Draft? OfThisSection(Inquiry inquiry)
    {
        if (inquiry.Question.PreferredSection is not { Length: > 0 } section
            || !(inquiry.Reading.Says("muc nay") || inquiry.Reading.Says("phan nay") || inquiry.Reading.Says("cho nay")))
        {
            return null;
        }

        var block = inquiry.Base.DocumentsOf(inquiry.Base.Places(section)).SelectMany(document => document.Blocks).FirstOrDefault(block => block.IsHeading && Place.Is(block, section));
        return block is null ? null : TopicComposer.Show(new Candidate(block, null, new Fit(1, 1, 1, []), Draft.Certain));
    }

    // "Đề cương gồm những phần nào": the question names the outline or the document, and nothing in it.
    private static Draft? Whole(Inquiry inquiry)
    {
        if (OfNamedSection(inquiry) is { } section)
        {
            return section;
        }

        if (inquiry.Terms.Any(term => term.Folded[0] != '@') && !inquiry.Reading.Outline
            || inquiry.OwnWords > 0 || inquiry.Reading.Sections.Count > 0 || !(inquiry.Reading.Outline || inquiry.Scope.IsNamed))
        {
            return null;
        }

        var title = inquiry.Scope.Documents
            .SelectMany(document => document.Blocks)
            .FirstOrDefault(block => block.Block.Kind == BlockKind.Title && block.Children.Any(child => child.IsHeading) && Place.IsInOutline(block) == inquiry.Reading.Outline && !block.Document.IsNote);
        return title is null ? null : TopicComposer.Show(new Candidate(title, null, new Fit(1, 1, 1, []), Draft.Certain));
    }

    // "Điều 5 quy định gì", "phần thứ hai của đề cương gồm những mục nào": the section is named by its label and by nothing else.
    private static Draft? OfNamedSection(Inquiry inquiry)
    {
        if (inquiry.Reading.Sections.Count == 0 || !inquiry.IsOnlySections)
        {
            return null;
        }

        var named = inquiry.Scope.Documents
            .Where(document => !document.IsNote || inquiry.Scope.IsNamed)
            .SelectMany(document => document.Blocks)
            .Where(block => inquiry.Reading.Sections.Any(section => Place.IsNamed(block, section)) && Place.Holds(inquiry.Reading, block, Bag.Empty)
                && (!inquiry.Reading.Outline || Place.IsInOutline(block)))
            .ToList();
        // A label that stands in many places names none of them.
        return named.Count == 1 || (named.Count > 1 && named.TrueForAll(block => block.IsArticle))
            ? TopicComposer.Show(new Candidate(named.MaxBy(block => block.Children.Count)!, null, new Fit(1, 1, 1, []), Draft.Certain))
            : null;
    }

    // A row of words that fits as well as the sentence says all that is to be said of its matter.
    private static Draft? OrRow(Inquiry inquiry, Draft? said) =>
        RowComposer.Compose(inquiry) is { } row && (said is null || row.Confidence + PreferTable >= said.Confidence) ? row : said;

    // A heading with its items, or a sentence that lists: whichever fits better.
    private static Draft? Listed(Inquiry inquiry, double preference)
    {
        var (topic, clause) = (TopicComposer.Best(inquiry), ClauseComposer.Best(inquiry));
        if (clause is { Block: { IsHeading: true, Children.Count: > 0 } heading })
        {
            // A heading alone answers nothing; what stands under it does.
            return TopicComposer.Show(topic?.Block == heading || topic is null ? clause with { Clause = null } : topic);
        }

        if (topic is not null && clause is not null && topic.Block.IsHeading && topic.Fit.Own >= OwnWordsOfHeading && AsksForList().IsMatch(inquiry.Reading.Folded) && !Lists(clause))
        {
            return TopicComposer.Show(topic);
        }

        if (topic is not null && inquiry.Reading.Is(QuestionKind.Tasks) && topic.Block.IsHeading && topic.Fit.Own >= NamesTheBody)
        {
            // "Giao Văn phòng Đảng ủy": its duties stand there, wherever else it is mentioned.
            preference = PreferDuties;
        }

        return topic is not null && (clause is null || topic.Score + preference >= clause.Trust)
            ? TopicComposer.Show(topic)
            : clause is null ? null : ClauseComposer.Show(inquiry, clause, wholeSentence: true);
    }

    // "gồm những mục nào" is not answered by a sentence in passing: one that does says so, or has a colon.
    private static bool Lists(Candidate clause) =>
        clause.Text.Contains(':', StringComparison.Ordinal) || clause.Clause!.Bag.HoldsWord("gom") || clause.Block.LeadEnd > 0;

    private static Draft? Counted(Inquiry inquiry)
    {
        if (TextSumComposer.Compose(inquiry) is { } sum)
        {
            return sum;
        }

        var (table, clause) = (TableAnswer.Of(inquiry), ClauseComposer.Best(inquiry));
        if (table is not null && clause?.Clause is { } counting && inquiry.Units.Any(unit => unit.AfterFigure.IsMatch(counting.Bag.Line)) && !inquiry.Units.Any(unit => table.Speaks(unit)))
        {
            // "mấy tổ chức đảng": the sentence counts them, the table something else.
            return ClauseComposer.Show(inquiry, clause, wholeSentence: false);
        }

        return table is not null && (clause is null || table.Best.Score + PreferTable >= clause.Trust || table.Best.Fit.Coverage >= clause.Fit.Coverage + SpeaksOfMore)
            ? TableComposer.Show(table)
            : clause is null ? null : ClauseComposer.Show(inquiry, clause, wholeSentence: false);
    }

    // Keywords without a question: a figure where a year or an annex is named, else the sentence.
    private static Draft? Plain(Inquiry inquiry) =>
        (inquiry.Reading.Years.Count > 0 && !inquiry.Reading.Is(QuestionKind.Reason)) || inquiry.Reading.Sections.Any(section => section.Kind == "phu luc")
            ? Counted(inquiry)
            : Named(inquiry) ?? ClauseComposer.Compose(inquiry, wholeSentence: false);

    // A heading that holds every word asked for, and fits better than any sentence: its section is about just this.
    private static Draft? Named(Inquiry inquiry) =>
        TopicComposer.BestHeading(inquiry) is { Fit.Own: >= AllWords } topic && ClauseComposer.Best(inquiry) is { } clause && topic.Trust >= clause.Trust
            && topic.Block.Children.TrueForAll(child => !child.IsHeading)
            ? TopicComposer.Show(topic)
            : null;

    [GeneratedRegex(@" gom | (?:phai |can )?(?:co|ghi) (?:nhung|cac) (?:gi|muc|noi dung|phan) | nhung (?:muc|noi dung|phan|gi) ", RegexOptions.CultureInvariant)]
    private static partial Regex AsksForList();
}
