using System.Globalization;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers where a document is named: in which documents, in which sections.</summary>
internal static class MentionComposer
{
    // So many places can be read with their words; more are listed by section only.
    private const int FewPlaces = 2;
    private const int MostPlaces = 8;

    public static Draft? Compose(Inquiry inquiry)
    {
        var mention = inquiry.Reading.Mentions.FirstOrDefault(one => !inquiry.Scope.Sources.Contains(one)) ?? inquiry.Reading.Mentions.FirstOrDefault(one => inquiry.Reading.Mentions.Count == 1 && one is not null);
        if (mention is null)
        {
            return null;
        }

        var isOpen = !inquiry.Scope.IsNamed || inquiry.Scope.Sources.Contains(mention);
        var named = isOpen ? inquiry.Base.Mentioning(mention)
            : new NamedPlaces([.. inquiry.Scope.Named.SelectMany(document => document.Mentions).Where(reference => mention.Fits(reference.Mention))], 0);
        var places = named.Places
            .Where(place => !place.Block.Document.IsNamedBy(mention) && (!inquiry.Reading.Outline || Place.IsInOutline(place.Block)))
            .GroupBy(place => place.Block.Document)
            .Select(group => (Document: group.Key, Places: group.DistinctBy(place => place.Block).ToList()))
            .OrderBy(pair => pair.Document.IsNote)
            .ToList();
        if (places.Count == 0)
        {
            return null;
        }

        return Show(inquiry, places, named.Further);
    }

    private static Draft Show(Inquiry inquiry, List<(DocumentView Document, List<ReferenceView> Places)> found, int further)
    {
        var writer = new AnswerWriter();
        var telling = found.SelectMany(pair => pair.Places).OrderByDescending(place => place.Telling - (place.Block.Document.IsNote ? 3 : 0)).ThenBy(place => place.Text.Length).First();
        var lines = new List<string>();
        foreach (var (document, places) in found)
        {
            if (places.Count <= FewPlaces || inquiry.Terms.Count(term => !term.Light) > 3)
            {
                lines.AddRange(places.Take(MostPlaces).Select(place => $"- {Named(document, place)}: {AnswerWriter.Shown(ClauseOf(place).Text)} {writer.Cite(ClauseOf(place))}"));
            }
            else
            {
                var sections = places.Take(MostPlaces).Select(place => Section(place) + " " + writer.Cite(ClauseOf(place)));
                lines.Add($"- {DocumentNames.Short(document.Document)}: {string.Join("; ", sections)}");
            }
        }

        writer.Reckon((found.Count + further).ToString(CultureInfo.InvariantCulture));
        writer.Line(Replies.AnswerMentioned(Capital(telling.Text.Length > 220 ? telling.Mention.Span.In(telling.Block.Block.Text) : telling.Text), found.Count + further) + Extra(writer, telling)).Gap();
        lines.ForEach(line => writer.Line(line));
        if (further > 0)
        {
            writer.Reckon(further.ToString(CultureInfo.InvariantCulture));
            writer.Line(Replies.AnswerFurtherDocuments(further));
        }

        return Draft.Sure(writer);
    }

    private static string Extra(AnswerWriter writer, ReferenceView telling) => " " + writer.Cite(ClauseOf(telling));

    private static string Named(DocumentView document, ReferenceView place)
    {
        var section = Section(place);
        return section.Length == 0 ? DocumentNames.Short(document.Document) : $"{DocumentNames.Short(document.Document)}, {section}";
    }

    private static string Section(ReferenceView place)
    {
        var section = DocumentNames.Section(place.Block);
        return section.Length > 0 ? section : place.Block.IsHeading ? Replies.AnswerInTitle : Replies.AnswerInOpening;
    }

    private static Clause ClauseOf(ReferenceView place) =>
        place.Block.Clauses.FirstOrDefault(clause => place.Mention.Span.Start >= clause.Start && place.Mention.Span.Start < clause.End) ?? place.Block.Clauses[0];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
