using System.Text.RegularExpressions;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>Where in the corpus a question looks: the documents it names as its source, and their parts.</summary>
/// <param name="Documents">Never empty unless the corpus is.</param>
/// <param name="Named">The question itself names these documents; empty when it leaves the document open.</param>
/// <param name="Sources">The mentions that name the source, and so are no words to look for in it.</param>
internal sealed record Scope(
    IReadOnlyList<DocumentView> Documents,
    IReadOnlyList<DocumentView> Named,
    IReadOnlyList<DocumentMention> Sources)
{
    public bool IsNamed => Named.Count > 0;

    public static Scope Of(QuestionReading reading, IReadOnlyList<DocumentView> documents)
    {
        var named = new List<DocumentView>();
        var sources = new List<DocumentMention>();
        foreach (var mention in reading.Mentions)
        {
            var fits = documents.Where(document => document.IsNamedBy(mention)).ToList();
            if (fits.Count == 0)
            {
                fits = [.. documents.Where(document => IsNamedBySubject(reading, document, mention))];
            }

            if (fits.Count > 0)
            {
                named.AddRange(fits);
                sources.Add(mention);
            }
        }

        named = [.. named.Distinct()];
        return new Scope(named.Count > 0 ? named : documents, named, sources);
    }

    // "kế hoạch thực hiện nghị quyết 21": the type of the document, then what its subject names.
    private static bool IsNamedBySubject(QuestionReading reading, DocumentView document, DocumentMention mention)
    {
        if (document.TypeCode.Length == 0 || document.TypeCode == mention.Code || !document.SubjectMentions.Any(mention.Fits))
        {
            return false;
        }

        var type = Text.Diacritics.Fold(document.Document.Type);
        return Regex.IsMatch(
            reading.Folded,
            $@" (?:{Regex.Escape(type)}|{document.TypeCode}) (?:\S+ ){{0,10}}?{Regex.Escape(mention.Token)} ",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
    }
}
