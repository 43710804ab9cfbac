using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers by putting both sides next to each other: two documents, or two levels of one.</summary>
internal static partial class ComparisonComposer
{
    // A side that fits this badly has nothing on the matter.
    private const double Weak = 0.4;

    public static Draft? Compose(Inquiry inquiry)
    {
        if (inquiry.Scope.Named.Count >= 2)
        {
            return OfDocuments(inquiry);
        }

        if (Versions.Of(inquiry) is { } versions)
        {
            // The words that tell the two apart stand in neither: nothing more is to be carried than the matter itself.
            return OfDocuments(versions) is { Confidence: >= DraftChoice.Threshold } both ? both with { Confidence = Draft.Certain } : null;
        }

        return inquiry.Reading.Levels.Count >= 2 ? OfLevels(inquiry) : null;
    }

    private static Draft? OfDocuments(Inquiry inquiry)
    {
        var writer = new AnswerWriter();
        var sides = inquiry.Scope.Named.Select(document => inquiry.Within([document])).ToList();
        if (References(inquiry, sides) is { } references)
        {
            var same = references.Select(reference => reference.Mention.Token + reference.Mention.Body).Distinct(StringComparer.Ordinal).Count() == 1;
            var lines = references.Select(reference => $"- {DocumentNames.Short(reference.Block.Document.Document)}: {reference.Text} {writer.Cite(reference.Block, reference.Start, reference.End)}").ToList();
            writer.Line(same ? Replies.AnswerSame : Replies.AnswerDifferent).Gap();
            lines.ForEach(line => writer.Line(line));
            return Draft.Sure(writer);
        }

        var best = 1.0;
        foreach (var side in sides)
        {
            var (topic, clause) = (TopicComposer.Best(side), ClauseComposer.Best(side));
            best = Math.Min(best, Math.Max(topic?.Trust ?? 0, clause?.Trust ?? 0));
            if (AsksFigure().IsMatch(inquiry.Reading.Folded) && side.Clauses.FirstOrDefault(States) is { } figure)
            {
                (topic, clause) = (null, figure);
            }

            if (topic is not null && (clause is null || topic.Score + 0.1 >= clause.Score))
            {
                TopicComposer.Write(writer, topic.Block);
            }
            else if (clause is not null)
            {
                var (start, end) = ClauseComposer.Stretch(side, clause, wholeSentence: true);
                writer.Line(DocumentNames.Source(clause.Block)).Gap().Line($"{AnswerWriter.Shown(clause.Block.Block.Text[start..end])} {writer.Cite(clause.Block, start, end)}");
            }

            writer.Gap();
        }

        return best < Weak ? null : new Draft(writer, best + 0.1, []);
    }

    // "số lần … khác nhau thế nào": on either side the sentence that gives a figure, not the one that repeats the title.
    private static bool States(Candidate candidate) =>
        candidate.Block.IsContent && candidate.Fit.Coverage >= Weak && TimeWords.HasFigure(candidate.Block.Block.Label.Length > 0 ? candidate.Text[Math.Min(candidate.Text.Length, candidate.Block.Block.Label.Length)..] : candidate.Text);

    [GeneratedRegex(@" (?:so (?:lan|ngay|luong|nguoi|ho|buoi|dong)|muc|ty le|bao nhieu|may|chi tieu|thoi han|han) ", RegexOptions.CultureInvariant)]
    private static partial Regex AsksFigure();

    // "hướng dẫn … nêu trong A và B có giống nhau không": documents of one type, named by both.
    private static List<ReferenceView>? References(Inquiry inquiry, List<Inquiry> sides)
    {
        var type = inquiry.Reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = type.Length > 1 ? DocumentMentions.CodeOf(type[0] + " " + type[1]) : string.Empty;
        if (code.Length == 0 || inquiry.Scope.Named.Any(document => document.TypeCode == code))
        {
            return null;
        }

        var found = sides.Select(side => WhichDocumentComposer.DescribedIn(side, code).FirstOrDefault()).ToList();
        return found.TrueForAll(pair => pair.Reference is not null && pair.Fit.Coverage >= Weak) ? [.. found.Select(pair => pair.Reference)] : null;
    }

    private static Draft? OfLevels(Inquiry inquiry)
    {
        var sides = inquiry.Clauses
            .Where(candidate => (!inquiry.Reading.Is(QuestionKind.Deadline) || (candidate.Clause is { } clause && ClauseLimits.Of(clause).Count > 0)) && Place.LevelOf(candidate.Block) is { } level && inquiry.Reading.Levels.Contains(level) && Guard.Lets(inquiry, candidate.Block, candidate.Text))
            .GroupBy(candidate => candidate.Block.Document)
            .MaxBy(group => group.Max(candidate => candidate.Score))?
            .GroupBy(candidate => Place.LevelOf(candidate.Block))
            .Select(group => group.First())
            .OrderBy(candidate => candidate.Block.Block.Span.Start)
            .ToList();
        if (sides is null || sides.Count < 2)
        {
            return null;
        }

        var writer = new AnswerWriter();
        foreach (var side in sides)
        {
            var (start, end) = ClauseComposer.Stretch(inquiry, side, wholeSentence: false);
            var mark = writer.Cite(side.Block, start, end);
            writer.Line(DocumentNames.Source(side.Block)).Gap().Line($"{AnswerWriter.Shown(side.Block.Block.Text[start..end])} {mark}").Gap();
        }

        return new Draft(writer, sides.Max(side => side.Trust) + 0.1, []);
    }
}
