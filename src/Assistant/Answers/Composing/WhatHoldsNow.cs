using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Corpus.Validity;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>
/// Sets beside an answer from a replaced or changed document what the later one says of the same matter. What holds now is shown
/// first, unless the question names the old document that is no longer in force: then its own word was asked for.
/// </summary>
internal static partial class WhatHoldsNow
{
    // A change touches some points only: that the later document speaks of this one must be clearer than in what replaces all.
    private const double OfChange = 0.62;

    public static Draft Beside(Inquiry inquiry, Draft draft)
    {
        if (AsksOfDocuments(inquiry) || draft.Writer.Citations is not [var first, ..]
            || inquiry.Base.Find(first.Document.Id) is not { IsNote: false } old
            || inquiry.Base.Corpus.Validity.StatusOf(DocumentIdentity.Of(old.Document), DateOnly.MaxValue) is not { Changes.Count: > 0 } standing)
        {
            return draft;
        }

        var later = (standing.Later.Count > 0 ? [standing.Later[^1]] : standing.Changes).Select(change => inquiry.Base.Find(change.ByDocumentId)).OfType<DocumentView>().Distinct().ToList();
        if (later.Exists(document => draft.Writer.Citations.Any(citation => citation.Document.Id == document.Document.Id)))
        {
            return draft;
        }

        var amended = standing.Kind == StandingKind.Amended;
        var now = OfPoint(old, first.Span, later) ?? (later.Count == 0 ? null : OfMatter(inquiry, later, amended));
        var asksOld = !amended && inquiry.Scope.Named.Contains(old);
        return draft with { Writer = now is null || asksOld ? OldFirst(inquiry, draft, now, standing) : NowFirst(inquiry, draft, now, standing, amended) };
    }

    private static bool AsksOfDocuments(Inquiry inquiry) =>
        inquiry.Reading.Kind is QuestionKind.Validity or QuestionKind.WhichDocument or QuestionKind.Mentioned or QuestionKind.Comparison or QuestionKind.Signer
        || (inquiry.Reading.Kind == QuestionKind.Recipients && !DeadlineComposer.AsksWhereToSend(inquiry.Reading));

    // "Thay thế điểm c khoản 2 Chỉ thị 38: …": the later document names the very point that is cited.
    private static AnswerWriter? OfPoint(DocumentView old, Text.TextSpan cited, List<DocumentView> later)
    {
        if (old.At(cited) is not { } block || PointName(block) is not { Length: > 0 } point)
        {
            return null;
        }

        var naming = later.SelectMany(document => document.Mentions)
            .FirstOrDefault(mention => old.IsNamedBy(mention.Mention) && mention.Block.IsContent && Changes().IsMatch(mention.Block.Line) && mention.Block.Bag.Holds(point));
        if (naming is null)
        {
            return null;
        }

        var writer = new AnswerWriter();
        var mark = writer.Cite(naming.Block);
        writer.Line(DocumentNames.Source(naming.Block)).Gap().Line($"{AnswerWriter.Shown(naming.Block.Block.Text)} {mark}");
        return writer;
    }

    // "diem c khoan 2 dieu 4", as later documents name it; empty for what bears no label.
    private static string PointName(BlockView block)
    {
        var parts = block.Above().Prepend(block)
            .Select(view => Text.Diacritics.Fold(view.Block.Label).TrimEnd('.', ')', '-', ' '))
            .Where(label => label.Length > 0)
            .Select(label => label.StartsWith("dieu ", StringComparison.Ordinal) ? label : label.All(char.IsAsciiDigit) ? "khoan " + label : label.Length == 1 && char.IsAsciiLetterLower(label[0]) ? "diem " + label : string.Empty)
            .TakeWhile(label => label.Length > 0);
        return string.Join(' ', parts) is var name && name.Contains(' ', StringComparison.Ordinal) && name.Count(c => c == ' ') > 1 ? name : string.Empty;
    }

    private static AnswerWriter? OfMatter(Inquiry inquiry, List<DocumentView> later, bool amended)
    {
        var least = amended ? OfChange : DraftChoice.Threshold;
        return DraftChoice.Of(inquiry.Within(later))
            .FirstOrDefault(draft => draft.Refusal is null && draft.Confidence >= least && Checks.AnswerGate.Passes(draft.Writer, inquiry.Base.Corpus))?.Writer;
    }

    private static AnswerWriter NowFirst(Inquiry inquiry, Draft draft, AnswerWriter now, Standing standing, bool amended)
    {
        var writer = new AnswerWriter();
        Carry(inquiry, now, writer);
        writer.Gap();
        Remark(inquiry, writer, standing);
        writer.Gap().Line(amended ? Replies.AnswerBeforeChange : Replies.AnswerBeforeReplacement).Gap();
        Carry(inquiry, draft.Writer, writer);
        return writer;
    }

    private static AnswerWriter OldFirst(Inquiry inquiry, Draft draft, AnswerWriter? now, Standing standing)
    {
        var writer = new AnswerWriter();
        Carry(inquiry, draft.Writer, writer);
        writer.Gap();
        Remark(inquiry, writer, standing);
        if (now is not null)
        {
            writer.Gap().Line(Replies.AnswerAfterReplacement).Gap();
            Carry(inquiry, now, writer);
        }

        return writer;
    }

    private static void Remark(Inquiry inquiry, AnswerWriter writer, Standing standing)
    {
        var text = StandingText.Of(standing);
        var marks = string.Concat(standing.Changes.Select(change => StandingComposer.Cite(inquiry, writer, change)).Distinct(StringComparer.Ordinal));
        writer.Vouch(text);
        writer.Line($"{Replies.AnswerStatus(text)} {marks}".TrimEnd());
    }

    // The text of one answer within another: its marks get the numbers that the citations have there.
    private static void Carry(Inquiry inquiry, AnswerWriter from, AnswerWriter to)
    {
        var marks = from.Citations.ToDictionary(
            citation => citation.N.ToString(CultureInfo.InvariantCulture),
            citation => inquiry.Base.Find(citation.Document.Id) is { } document ? to.Cite(document.Document, citation.Span, citation.Section) : string.Empty,
            StringComparer.Ordinal);
        foreach (var figure in from.Reckoned)
        {
            to.Reckon(figure);
        }

        to.Line(Mark().Replace(from.Text, match => marks.GetValueOrDefault(match.Groups["n"].Value, match.Value)));
    }

    [GeneratedRegex(@"\[(?<n>\d{1,3})\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@" (?:thay the|thay|sua doi|bo sung|dieu chinh|bai bo|thay cho) ", RegexOptions.CultureInvariant)]
    private static partial Regex Changes();
}
