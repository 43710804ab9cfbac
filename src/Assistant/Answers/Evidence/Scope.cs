using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Corpus.Validity;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>Where in the corpus a question looks: the documents it names as its source, else those that the index finds for it.</summary>
/// <param name="Documents">The likeliest first.</param>
/// <param name="Named">The question itself names these documents; empty when it leaves the document open.</param>
/// <param name="Sources">The mentions that name the source, and so are no words to look for in it.</param>
/// <param name="Places">Where the passages stand that the index finds in these documents, best first.</param>
internal sealed record Scope(
    IReadOnlyList<DocumentView> Documents,
    IReadOnlyList<DocumentView> Named,
    IReadOnlyList<DocumentMention> Sources,
    IReadOnlyList<PassagePlace> Places)
{
    public bool IsNamed => Named.Count > 0;

    /// <summary>The places that the question names.</summary>
    public AskedPlaces Asked { get; private init; } = AskedPlaces.None;

    public static Scope Of(QuestionReading reading, EvidenceBase evidence, Question question)
    {
        var named = new List<DocumentView>();
        var sources = new List<DocumentMention>();
        foreach (var mention in reading.Mentions)
        {
            var fits = evidence.NamedBy(mention);
            if (fits.Count == 0)
            {
                fits = evidence.AboutNamed(mention, card => IsNamedBySubject(reading, card, mention));
            }

            if (fits.Count > 0)
            {
                named.AddRange(fits);
                sources.Add(mention);
            }
        }

        var asked = AskedPlaces.In(reading, question.Text, evidence.Homes);
        if (named.Count > 0)
        {
            named = [.. named.Distinct()];
            var own = named.FindAll(document => asked.Homes.Any(document.Homes.Contains));
            named = own.Count > 0 ? own : named;
            return new Scope(named, named, sources, evidence.Places(reading.Text, named)) { Asked = asked };
        }

        // What another place has ruled is no answer, however well its words fit.
        var places = asked.Homes.Count == 0 ? [] : evidence.Places(reading.Text, asked);
        places = places.Count == 0 ? evidence.Places(reading.Text) : places;
        return new Scope(Likeliest(places, evidence, question), [], sources, places) { Asked = asked };
    }

    /// <summary>The same question put to these documents only.</summary>
    public Scope Within(IReadOnlyList<DocumentView> documents, string words, EvidenceBase evidence) =>
        this with { Documents = documents, Named = documents, Places = evidence.Places(words, documents) };

    private static IReadOnlyList<DocumentView> Likeliest(IReadOnlyList<PassagePlace> places, EvidenceBase evidence, Question question)
    {
        var found = evidence.DocumentsOf(places);
        return evidence.Find(question.PreviousDocumentId) is { } previous && !found.Contains(previous) ? [.. found, previous] : found;
    }

    // "kế hoạch thực hiện nghị quyết 21": the type of the document, then what its subject names.
    private static bool IsNamedBySubject(QuestionReading reading, DocumentCard document, DocumentMention mention)
    {
        var code = DocumentMentions.CodeOf(document.Identity.Type);
        if (code.Length == 0 || code == mention.Code)
        {
            return false;
        }

        var type = Diacritics.Fold(document.Identity.Type);
        return Regex.IsMatch(
            reading.Folded,
            $@" (?:{Regex.Escape(type)}|{code}) (?:\S+ ){{0,10}}?{Regex.Escape(mention.Token)} ",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
    }
}
