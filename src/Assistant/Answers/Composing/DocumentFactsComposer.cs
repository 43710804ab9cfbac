using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers what a document says of itself: who signed, to whom it goes, whether it still holds.</summary>
internal static partial class DocumentFactsComposer
{
    // "Ai ký biên bản sinh hoạt chi bộ" shares words with a report on branch meetings and does not mean it.
    private const double SpeaksOfTheDocument = 0.8;

    public static Draft? Signer(Inquiry inquiry) =>
        Meant(inquiry) is { } document ? Block(document, BlockKind.Signature, Replies.AnswerFactSigner) : null;

    public static Draft? Recipients(Inquiry inquiry) =>
        Meant(inquiry) is { } document ? Block(document, BlockKind.Recipients, Replies.AnswerFactRecipients) : null;

    /// <summary>What became of a named document: where it is said that it was replaced, else the catalogue's word, else a refusal.</summary>
    public static Draft? Validity(Inquiry inquiry)
    {
        if (OwnWords(inquiry) is { } own)
        {
            return own;
        }

        if (inquiry.Reading.Mentions.Count == 0)
        {
            // "97/2014 còn hiệu lực không": the number alone may still name one.
            return StandingComposer.Of(inquiry);
        }

        // A sentence that says so is better than the catalogue; but it may speak of another document of that number.
        if (!StandingComposer.IsToldApart(inquiry) && Replacement.Of(inquiry) is { } replaced)
        {
            return replaced;
        }

        if (StandingComposer.Of(inquiry) is { } known)
        {
            return known;
        }

        if (!inquiry.Scope.IsNamed || inquiry.Scope.Named[0].Document.Status is not { Length: > 0 })
        {
            // That the document is named somewhere says nothing of whether it still holds.
            return Draft.Refuse(string.Empty);
        }

        var writer = new AnswerWriter();
        writer.Line(WhichDocumentComposer.Identity(writer, inquiry.Scope.Named[0]));
        AddStatus(writer, inquiry.Scope.Named[0]);
        return Draft.Sure(writer);
    }

    // "Quyết định này có hiệu lực kể từ ngày … và thay thế …": from when it holds and what it replaces, in its own words.
    private static Draft? OwnWords(Inquiry inquiry)
    {
        var line = inquiry.Reading.Folded;
        if (!inquiry.Scope.IsNamed || inquiry.Scope.Named[0].IsNote || !(FromWhen().IsMatch(line) || inquiry.Reading.Says("thay the")))
        {
            return null;
        }

        var clause = inquiry.Scope.Named[0].Blocks.Where(block => block.IsContent).SelectMany(block => block.Clauses).FirstOrDefault(clause => OfItself().IsMatch(clause.Bag.Line) && !Since().IsMatch(clause.Bag.Line));
        return clause is null ? null : ClauseComposer.Show(inquiry, new Candidate(clause.Block, clause, new Fit(1, 1, 1, []), Draft.Certain), wholeSentence: true);
    }

    [GeneratedRegex(@" hieu luc (?:thi hanh )?(?:ke )?(?:tu|khi|vao|bao gio|ngay|luc)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex FromWhen();

    // "đã nộp trước ngày Nghị định này có hiệu lực", "hết hiệu lực kể từ ngày …": speaks of something else and names the day only.
    [GeneratedRegex(@" (?:ngay|khi|het hieu luc ke tu) (?:\S+ ){1,4}?nay co hieu luc ", RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(@" nay (?:co hieu luc|thay the) | co hieu luc (?:thi hanh )?(?:ke )?tu ", RegexOptions.CultureInvariant)]
    private static partial Regex OfItself();

    /// <summary>What the catalogue says of the document's standing. Its figures are the catalogue's, not the text's.</summary>
    public static void AddStatus(AnswerWriter writer, DocumentView document)
    {
        if (document.Document.Status is { Length: > 0 } status && !document.IsNote)
        {
            writer.Vouch(status);
            writer.Gap().Line(Replies.AnswerStatus(status));
        }
    }

    private static DocumentView? Meant(Inquiry inquiry)
    {
        if (inquiry.Scope.IsNamed)
        {
            return inquiry.Scope.Named[0];
        }

        var byTopic = inquiry.Scope.Documents
            .Where(document => !document.IsNote && Names(inquiry.Reading, document))
            .Select(document => (Document: document, Fit: inquiry.Matcher.Measure(new Zone(document.Topic, 1))))
            .OrderByDescending(pair => pair.Fit.Coverage)
            .FirstOrDefault();
        return byTopic.Document is not null && byTopic.Fit.Coverage >= SpeaksOfTheDocument ? byTopic.Document
            : inquiry.Base.Find(inquiry.Question.PreviousDocumentId);
    }

    // "ai ký biên bản" asks for no signature of a report that speaks of minutes.
    private static bool Names(QuestionReading reading, DocumentView document) =>
        document.Document.Type.Length > 0 && reading.Says(Diacritics.Fold(document.Document.Type));

    private static Draft Block(DocumentView document, BlockKind kind, string what)
    {
        if (document.Blocks.FirstOrDefault(block => block.Block.Kind == kind) is not { } block)
        {
            return Draft.Refuse(Replies.AnswerNotStated(DocumentNames.Short(document.Document), what));
        }

        var writer = new AnswerWriter();
        var lines = block.Block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var mark = writer.Cite(block);
        writer.Line(Replies.AnswerFrom(DocumentNames.Short(document.Document), string.Empty)).Gap();
        if (kind == BlockKind.Signature)
        {
            writer.Line(Replies.AnswerSigned(string.Join(", ", lines.Select(AnswerWriter.Shown))) + " " + mark);
        }
        else
        {
            foreach (var line in lines)
            {
                writer.Line(AnswerWriter.Shown(line));
            }

            writer.Line(mark);
        }

        return Draft.Sure(writer);
    }
}
