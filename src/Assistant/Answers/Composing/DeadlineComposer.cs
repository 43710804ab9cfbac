using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers with a time limit: body, task, date. Where it depends on a level that the question leaves open, all levels.</summary>
internal static partial class DeadlineComposer
{
    // Limits that fit nearly as well as the best one answer the same question for another body.
    private const double Near = 0.1;
    private const int MostLimits = 6;
    private const double Carries = 0.55;

    // "Thời gian hoàn thành: trước ngày …" says its task in the heading.
    private const double OfHeading = 0.7;

    // "hạn nộp của cấp xã": the heading says who, the sentence that something is handed in; few words are left to be shared.
    private const double CarriesAtOwnLevel = 0.15;

    // "…; hoàn thành trước ngày 25/6/2021": so short a clause only closes its sentence.
    private const int BareLimit = 10;

    public static Draft? Compose(Inquiry inquiry)
    {
        var fitting = inquiry.Clauses
            .Where(candidate => candidate.Clause is not null && candidate.Block.IsContent
                && Guard.Lets(inquiry, candidate.Block, candidate.Text)
                && TimeWords.Limits(candidate.Text).Count > 0
                && AskedBody.Acts(inquiry, candidate.Block, candidate.Block.Sentence(candidate.Clause.Sentence).Line)
                && Speaks(inquiry, candidate)
                && HandsIn(inquiry, candidate))
            .ToList();
        if (fitting.Exists(limit => Aptness.IsSentWhereAsked(inquiry, limit.Clause!)))
        {
            fitting = fitting.FindAll(limit => Aptness.IsSentWhereAsked(inquiry, limit.Clause!));
        }

        if (IsHandedIn(inquiry) && fitting.Exists(limit => IsOfAsker(inquiry, limit)))
        {
            // Another level's limit is the wrong one, however well its words fit.
            fitting = fitting.FindAll(limit => IsOfAsker(inquiry, limit));
        }

        if (fitting.Count == 0)
        {
            return null;
        }

        var best = fitting[0];
        var others = inquiry.Reading.Levels.Count == 0 && Place.LevelOf(best.Block) is not null
            ? fitting.Where(other => best.Score - other.Score < Near && other.Block.Document == best.Block.Document && Place.LevelOf(other.Block) is not null)
                .GroupBy(other => other.Block).Select(group => group.First()).Take(MostLimits).ToList()
            : [best];
        var writer = new AnswerWriter();
        if (others.Count > 1)
        {
            WriteAll(writer, others);
        }
        else
        {
            WriteOne(writer, inquiry, best);
        }

        var trust = IsHandedIn(inquiry) && IsOfAsker(inquiry, best) ? DraftChoice.Threshold : OfHeading * Spoken(inquiry, best);
        return new Draft(writer, Math.Max(best.Trust, trust), []);
    }

    // The limit belongs to its own clause and headings: what the paragraph says elsewhere has other limits, or none.
    private static bool Speaks(Inquiry inquiry, Candidate candidate) =>
        Spoken(inquiry, candidate) >= (IsHandedIn(inquiry) && IsOfAsker(inquiry, candidate) ? CarriesAtOwnLevel : Carries);

    private static double Spoken(Inquiry inquiry, Candidate candidate) =>
        inquiry.Matcher.Measure(
            new Zone(candidate.Clause!.Bag, 1),
            new Zone(candidate.Block.Chain, 1),
            new Zone(candidate.Clause.Words.Count <= BareLimit || Closing().IsMatch(Diacritics.FoldInPlace(candidate.Clause.Text)) ? candidate.Block.Sentence(candidate.Clause.Sentence) : Bag.Empty, 1)).Coverage;

    // "hạn nộp báo cáo": a limit for anything else than sending or reporting is no answer, however many other words it shares.
    private static bool HandsIn(Inquiry inquiry, Candidate candidate) =>
        !IsHandedIn(inquiry)
        || candidate.Block.Sentence(candidate.Clause!.Sentence) is var sentence
            && (sentence.HoldsWord("gui") || sentence.HoldsWord("nop") || sentence.HoldsWord("trinh") || sentence.Holds("bao cao"));

    private static bool IsHandedIn(Inquiry inquiry) => inquiry.Reading.Says("nop") || inquiry.Reading.Says("gui");

    private static bool IsOfAsker(Inquiry inquiry, Candidate candidate) =>
        inquiry.Reading.Levels.Count > 0 && Place.LevelOf(candidate.Block) == inquiry.Reading.Levels.Min();

    private static void WriteOne(AnswerWriter writer, Inquiry inquiry, Candidate best)
    {
        var (start, end) = ClauseComposer.Stretch(inquiry, best, wholeSentence: false);
        var mark = writer.Cite(best.Block, start, end);
        writer.Line($"**{Capital(Limit(best))}** {mark}").Gap();
        writer.Line(DocumentNames.Source(best.Block)).Gap();
        writer.Line($"{AnswerWriter.Shown(best.Block.Block.Text[start..end])} {mark}");
    }

    private static void WriteAll(AnswerWriter writer, List<Candidate> limits)
    {
        var lines = limits
            .Select(limit => (Limit: limit, Mark: writer.Cite(limit.Clause!)))
            .OrderBy(line => line.Limit.Block.Block.Span.Start)
            .Select(line => $"- {Heading(line.Limit.Block)}: **{Limit(line.Limit)}** – {AnswerWriter.Shown(line.Limit.Text)} {line.Mark}")
            .ToList();
        writer.Line(Replies.AnswerFrom(DocumentNames.Short(limits[0].Block.Document.Document), string.Empty)).Gap().Line(Replies.AnswerByLevel).Gap();
        lines.ForEach(line => writer.Line(line));
    }

    private static string Heading(BlockView block) => block.Above().FirstOrDefault(view => view.IsHeading)?.Block.Heading ?? string.Empty;

    // The limit of a clause usually closes it.
    private static string Limit(Candidate candidate) => TimeWords.Limits(candidate.Text)[^1].In(candidate.Text);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // "…; sinh hoạt theo tổ đảng (thực hiện khi có hướng dẫn)": a bracket at the end speaks of the whole sentence.
    [GeneratedRegex(@"\((?:thuc hien|hoan thanh|trong|truoc|xong)[^()]*\)[.;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
