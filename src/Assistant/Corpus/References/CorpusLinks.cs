using Assistant.Corpus.Validity;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>
/// Leads from citations to the documents of the corpus: by number, day and issuer. A number alone leads to a document only when
/// just one bears it.
/// </summary>
public sealed class CorpusLinks
{
    private readonly IReadOnlyList<Document> _documents;
    private readonly ILookup<string, DocumentCard> _byNumber;
    private readonly ILookup<string, DocumentCard> _byShort;
    private readonly ILookup<string, DocumentCard> _byName;

    public CorpusLinks(IReadOnlyList<Document> documents)
        : this(documents, [.. documents.Select(DocumentCard.Of)])
    {
    }

    /// <param name="documents">Read again for <see cref="Missing"/>; nothing of them is kept.</param>
    /// <param name="cards">One for each of them.</param>
    public CorpusLinks(IReadOnlyList<Document> documents, IReadOnlyList<DocumentCard> cards)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(cards);
        _documents = documents;
        var official = cards.Where(document => document.Kind == DocumentKind.Official).ToList();
        var numbered = official.FindAll(document => document.Identity.Number.Length > 0);
        _byNumber = numbered.ToLookup(document => document.Identity.Key, StringComparer.Ordinal);
        _byShort = numbered.ToLookup(document => ShortKey(document.Identity.Type, document.Identity.Number), StringComparer.Ordinal);
        _byName = official.Where(document => document.Identity.Type.Length > 0 && document.Subject.Length > 0)
            .ToLookup(document => Diacritics.Fold(document.Identity.Type + " " + document.Subject), StringComparer.Ordinal);
    }

    /// <summary>In the order of the document's references; its own number leads to itself.</summary>
    public IReadOnlyList<LinkedReference> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.References.Select(reference => Link(document, reference))];
    }

    /// <summary>What is cited and not there, in order of number.</summary>
    public IReadOnlyList<MissingDocument> Missing()
    {
        var missing = new List<(DocumentIdentity Identity, MissingDocument Entry)>();
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var document in _documents.Where(document => document.Kind == DocumentKind.Official))
        {
            foreach (var linked in Of(document).Where(linked => linked.DocumentId is null))
            {
                Add(linked, document.Id);
            }
        }

        return [.. missing.Select(pair => pair.Entry).OrderBy(entry => entry.Number, StringComparer.Ordinal).ThenBy(entry => entry.Date)];

        void Add(LinkedReference linked, string citedBy)
        {
            var reference = linked.Reference;
            var identity = DocumentIdentity.Of(reference);
            var key = identity.Key + "|" + (char.IsAsciiDigit(reference.Number[0]) && reference.Number.Contains('/', StringComparison.Ordinal) ? "" : reference.Type);
            if (!byKey.TryGetValue(key, out var same))
            {
                byKey.Add(key, same = []);
            }

            var at = same.FindIndex(index => missing[index].Identity.MayBe(identity));
            if (at < 0)
            {
                same.Add(missing.Count);
                missing.Add((identity, new MissingDocument(reference.Number, reference.Type, reference.Date, reference.Issuer, reference.About, [citedBy], linked.Ambiguous)));
                return;
            }

            var (known, entry) = missing[same[at]];
            missing[same[at]] = (known.Date is null ? identity : known, entry with
            {
                Type = entry.Type.Length > 0 ? entry.Type : reference.Type,
                Date = entry.Date ?? reference.Date,
                Issuer = entry.Issuer.Length > 0 ? entry.Issuer : reference.Issuer,
                About = entry.About.Length > 0 ? entry.About : reference.About,
                CitedBy = entry.CitedBy.Contains(citedBy) ? entry.CitedBy : [.. entry.CitedBy, citedBy],
            });
        }
    }

    private LinkedReference Link(Document citing, Reference reference)
    {
        var found = Candidates(reference).Where(document => MayBe(document, reference)).ToList();
        // The number at its own head, or in its own attachment, is the document's own.
        if (found.Exists(document => document.Id == citing.Id) && (reference.Date is null || reference.Date == citing.Date || citing.Date is null))
        {
            return new LinkedReference(reference, citing.Id, []);
        }

        if (reference.Date is not null && found.FindAll(document => document.Identity.Date == reference.Date) is [_, ..] sameDay)
        {
            found = sameDay;
        }

        return found is [var only] ? new LinkedReference(reference, only.Id, []) : new LinkedReference(reference, null, [.. found.Select(document => document.Id)]);
    }

    private IEnumerable<DocumentCard> Candidates(Reference reference)
    {
        if (!char.IsAsciiDigit(reference.Number[0]))
        {
            return _byName[Diacritics.Fold(WithoutYear(reference.Number))];
        }

        // A bare number is short for a symbol; with its type it may still be one document's alone.
        return reference.Number.All(letter => char.IsAsciiDigit(letter) || letter == '/')
            ? _byShort[ShortKey(reference.Type, reference.Number)]
            : _byNumber[DocumentIdentity.KeyOf(reference.Number)];
    }

    private static bool MayBe(DocumentCard document, Reference reference)
    {
        var known = document.Identity;
        return known.Number.Length == 0
            ? (reference.Date is null || known.Date is null || reference.Date == known.Date) && (reference.Year == 0 || known.Date is null || reference.Year == known.Date.Value.Year)
            : known.MayBe(DocumentIdentity.Of(reference) with { Number = known.Number });
    }

    private static string ShortKey(string type, string number) => type + "|" + NumberLists.DigitsOf(number).TrimStart('0');

    private static string WithoutYear(string name)
    {
        var words = name.Split(' ').ToList();
        if (words.Count > 1 && words[^1].Length == 4 && words[^1].All(char.IsAsciiDigit))
        {
            words.RemoveAt(words.Count - 1);
            if (words[^1] == "năm")
            {
                words.RemoveAt(words.Count - 1);
            }
        }

        return string.Join(' ', words);
    }
}
