using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Corpus.Validity;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>
/// Answers what became of a named document from the relations of the corpus and from the catalogue. What only the catalogue
/// knows is said to be its word, and cited is the place that names the document.
/// </summary>
internal static partial class StandingComposer
{
    // All that is known counts, whatever day it is: an answer may not change by itself overnight. Its days are told.
    private static readonly DateOnly Ever = DateOnly.MaxValue;

    /// <summary>The first named document of which something is known; a day in the question tells documents of one number apart.</summary>
    /// <returns>Null when nothing is known.</returns>
    public static Draft? Of(Inquiry inquiry)
    {
        foreach (var mention in Named(inquiry))
        {
            var standings = Known(inquiry, mention);
            if (standings.Count > 0)
            {
                return Show(inquiry, mention, standings);
            }
        }

        return null;
    }

    /// <summary>What changed or replaced the named document, each with its identity and the place that says so.</summary>
    /// <returns>Null when nothing is known.</returns>
    public static Draft? Changers(Inquiry inquiry)
    {
        if (Of(inquiry) is not { Refusal: null } draft)
        {
            return null;
        }

        foreach (var document in draft.Writer.Citations.Select(citation => inquiry.Base.Find(citation.Document.Id)).OfType<DocumentView>().Where(document => !document.IsNote && document.Number is not null && !inquiry.Reading.Mentions.Any(document.IsNamedBy)).Distinct().ToList())
        {
            draft.Writer.Gap().Line(WhichDocumentComposer.Identity(draft.Writer, document));
        }

        return draft;
    }

    /// <summary>Whether the question names the day of a document whose number another one bears too: then only that one may be spoken of.</summary>
    public static bool IsToldApart(Inquiry inquiry) =>
        inquiry.Reading.Mentions.Any(mention => Identities(inquiry, mention) is [_, _, ..] all && OfAskedDay(inquiry, all).Count < all.Count);

    /// <summary>What is known of the one document that is meant, as a remark under an answer about it; empty when nothing is.</summary>
    public static string Remark(Inquiry inquiry, DocumentMention mention) =>
        Identities(inquiry, mention) is [var only] && inquiry.Base.Corpus.Validity.StatusOf(only, Ever) is { Changes.Count: > 0 } standing ? StandingText.Of(standing) : string.Empty;

    // "97/2014 còn hiệu lực không": a number without its code names the one document of the corpus that bears it.
    private static IReadOnlyList<DocumentMention> Named(Inquiry inquiry) =>
        inquiry.Reading.Mentions.Count > 0 ? inquiry.Reading.Mentions
            : inquiry.Base.Corpus.Validity.OfShortNumber(inquiry.Question.Text) is { } only && DocumentMentions.OfNumber(only.Number) is { } mention ? [mention] : [];

    private static List<Standing> Known(Inquiry inquiry, DocumentMention mention) =>
    [
        .. OfAskedDay(inquiry, Identities(inquiry, mention))
            .Select(identity => inquiry.Base.Corpus.Validity.StatusOf(identity, Ever))
            .Where(standing => standing.Changes.Count > 0),
    ];

    private static List<DocumentIdentity> Identities(Inquiry inquiry, DocumentMention mention) =>
        mention.Body.Length == 0 && mention.Code.Length == 0 ? []
            : [.. inquiry.Base.Corpus.Validity.Identities.Where(identity => DocumentMentions.OfNumber(identity.Number)?.Fits(mention) == true)];

    private static List<DocumentIdentity> OfAskedDay(Inquiry inquiry, List<DocumentIdentity> all)
    {
        var days = Dates.Find(inquiry.Question.Text).Select(day => day.Date).ToList();
        return days.Count == 0 ? all : all.FindAll(identity => identity.Date is null || days.Contains(identity.Date.Value));
    }

    private static Draft Show(Inquiry inquiry, DocumentMention mention, List<Standing> standings)
    {
        var writer = new AnswerWriter();
        var fromCatalogue = false;
        foreach (var standing in standings)
        {
            var marks = string.Concat(standing.Changes.Select(change => Cite(inquiry, writer, change)));
            fromCatalogue |= marks.Length == 0;
            var text = StandingText.Of(standing);
            writer.Vouch(text);
            writer.Line(marks.Length == 0 ? text : $"{text} {marks}");
            foreach (var change in standing.Changes.Where(change => change.Ceases))
            {
                // What ends a document without naming another is said in the text's own words.
                Quote(inquiry, writer, change);
            }
        }

        foreach (var rest in standings.SelectMany(standing => standing.Changes).Where(change => !change.Ceases).Select(change => inquiry.Base.Find(change.ByDocumentId)).OfType<DocumentView>().Distinct().Select(OfTheRest).OfType<BlockView>())
        {
            writer.Gap().Line(DocumentNames.Source(rest)).Gap().Line($"{AnswerWriter.Shown(rest.Block.Text)} {writer.Cite(rest)}");
        }

        if (fromCatalogue)
        {
            writer.Gap().Line(Replies.AnswerFromCatalogue);
            var place = inquiry.Base.Mentioning(mention).Places
                .OrderBy(reference => reference.Block.Document.IsNote)
                .ThenByDescending(reference => reference.Telling)
                .ThenBy(reference => reference.Text.Length)
                .FirstOrDefault();
            if (place is null)
            {
                return writer.Citations.Count > 0 ? Draft.Sure(writer) : Draft.Refuse(writer.Text);
            }

            writer.Line($"{Replies.AnswerNamedHere(DocumentNames.Short(place.Block.Document.Document))} {AnswerWriter.Shown(place.Text)} {writer.Cite(place.Block, place.Start, place.End)}");
        }

        return Draft.Sure(writer);
    }

    // "các nội dung khác … tiếp tục có hiệu lực": who asks whether a changed document still holds asks for this too.
    private static BlockView? OfTheRest(DocumentView changer) =>
        changer.Blocks.FirstOrDefault(block => block.IsContent && block.Clauses.Any(clause => RestHolds().IsMatch(clause.Bag.Line)));

    [GeneratedRegex(@" (?:noi dung|quy dinh|dieu khoan|diem|phan) (?:khac|con lai) (?:\S+ ){0,12}?(?:(?:tiep tuc|van|con) (?:\S+ ){0,3}?(?:hieu luc|thuc hien)|(?:giu nguyen|khong thay doi)) ", RegexOptions.CultureInvariant)]
    private static partial Regex RestHolds();

    private static void Quote(Inquiry inquiry, AnswerWriter writer, Change change)
    {
        if (Place(inquiry, change) is { } block)
        {
            writer.Gap().Line(DocumentNames.Source(block)).Gap().Line($"{AnswerWriter.Shown(block.Block.Text)} {writer.Cite(block)}");
        }
    }

    /// <summary>The mark of the place where a text says so; empty for what only the catalogue knows.</summary>
    public static string Cite(Inquiry inquiry, AnswerWriter writer, Change change) =>
        Place(inquiry, change) is { } block ? writer.Cite(block) : string.Empty;

    private static BlockView? Place(Inquiry inquiry, Change change) =>
        change.Place is { } place ? inquiry.Base.Find(change.ByDocumentId)?.At(place) : null;
}
