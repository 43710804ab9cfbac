using Assistant.Corpus.Parsing;
using Assistant.Corpus.References;
using Assistant.Corpus.Validity;

namespace Assistant.Corpus.Recognition;

/// <summary>
/// Tells whether the corpus already has a document: by the file's bytes, by its words, then by number, day and issuer. Attached
/// documents count. A file's name says little: another document of the same name is another document.
/// </summary>
public sealed class Recogniser
{
    // New versions change some lines; two documents of one kind share little but their formulas.
    private const double NewVersion = 0.5;

    // Without their texts and blocks: of ten thousand documents nobody wants more than the names in memory.
    private readonly Dictionary<string, Document> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prints = new(StringComparer.Ordinal);
    private readonly Func<string, Document?> _load;
    private readonly Dictionary<string, string> _byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Known>> _byLetters = [];

    /// <param name="load">Reads a document of the corpus again, to compare its lines or to tell of it.</param>
    public Recogniser(IEnumerable<Document> documents, Func<string, Document?> load)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _load = load;
        foreach (var document in documents)
        {
            Take(document);
        }
    }

    /// <summary>From now on the corpus has this document, in the place of one with its id.</summary>
    public void Take(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var print = TextPrint.Of(document.Text);
        _byId[document.Id] = Named(document);
        _prints[document.Id] = print;
        _byHash[document.Source.ContentHash] = document.Id;
        if (document.Number.Length > 0)
        {
            Add(_byNumber, DocumentIdentity.KeyOf(document.Number), document.Id);
        }

        Add(_byLetters, TextPrint.LettersOf(document.Text), new Known(document.Id, document.Id, print));
        foreach (var attachment in document.Attachments)
        {
            var text = attachment.Span.In(document.Text);
            Add(_byLetters, TextPrint.LettersOf(text), new Known(document.Id, attachment.Id, TextPrint.Of(text)));
        }
    }

    public Recognised Look(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_byHash.TryGetValue(document.Source.ContentHash, out var same) && _byId.TryGetValue(same, out var twin) && twin.Source.ContentHash == document.Source.ContentHash)
        {
            return new Recognised(RecognitionKind.Same, Whole(twin));
        }

        if (OfSameWords(document) is { } words)
        {
            return new Recognised(RecognitionKind.Same, words);
        }

        var named = _byNumber.GetValueOrDefault(DocumentIdentity.KeyOf(document.Number), []).Distinct(StringComparer.Ordinal).Select(id => _byId[id]).ToList();
        if (document.Number.Length > 0 && named.Find(known => Agrees(known, document)) is { } certain)
        {
            return new Recognised(RecognitionKind.NewVersion, Whole(certain));
        }

        if (_byId.TryGetValue(document.Id, out var ofName) && !Conflicts(ofName, document)
            && (SaysTheSame(ofName, document) || TextPrint.Likeness(Whole(ofName).Text, document.Text) >= NewVersion))
        {
            return new Recognised(RecognitionKind.NewVersion, Whole(ofName));
        }

        return document.Number.Length > 0 && named.Find(known => !Conflicts(known, document)) is { } perhaps
            ? new Recognised(RecognitionKind.Perhaps, Whole(perhaps))
            : Recognised.AsNew;
    }

    /// <summary>An id that no document of the corpus has: the document's own, or with its number, or with a count.</summary>
    public string FreeId(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_byId.ContainsKey(document.Id))
        {
            return document.Id;
        }

        var id = document.Number.Length > 0 ? $"{document.Id}-{Slug.Of(document.Number)}" : document.Id;
        if (!_byId.ContainsKey(id))
        {
            return id;
        }

        var count = 2;
        while (_byId.ContainsKey($"{id}-{count}"))
        {
            count++;
        }

        return $"{id}-{count}";
    }

    private Document? OfSameWords(Document document)
    {
        if (!_byLetters.TryGetValue(TextPrint.LettersOf(document.Text), out var alike))
        {
            return null;
        }

        var print = TextPrint.Of(document.Text);
        return alike.Find(known => known.Print == print && (known.Id != known.DocumentId || _prints[known.DocumentId] == known.Print)) is { } found
            ? found.Id == found.DocumentId ? Whole(_byId[found.Id]) : AttachedDocument.Find(Whole(_byId[found.DocumentId]), found.Id)
            : null;
    }

    private Document Whole(Document named) => _load(named.Id) ?? named;

    private static Document Named(Document document) => document with
    {
        Source = document.Source with { Text = "", Reading = Reading.Plain },
        Recipients = [],
        Blocks = [],
        Tables = [],
        References = [],
        Tasks = [],
        Unplaced = [],
        Attachments = [],
        Relations = [],
        TimingAsides = [],
        SpellingProposals = [],
    };

    /// <summary>Number and day agree, and nothing speaks for two issuers.</summary>
    private static bool Agrees(Document known, Document other) =>
        known.Date is not null && known.Date == other.Date && SaysTheSame(known, other);

    private static bool SaysTheSame(Document known, Document other) =>
        known.Number.Length > 0 && DocumentIdentity.Of(known).MayBe(DocumentIdentity.Of(other)) && (known.Type.Length == 0 || other.Type.Length == 0 || known.Type == other.Type);

    /// <summary>What both say of themselves makes them two.</summary>
    private static bool Conflicts(Document known, Document other) =>
        (known.Number.Length > 0 && other.Number.Length > 0 && !DocumentIdentity.Of(known).MayBe(DocumentIdentity.Of(other)))
        || (known.Date is not null && other.Date is not null && known.Date != other.Date)
        || (known.Type.Length > 0 && other.Type.Length > 0 && known.Type != other.Type)
        || Issuers.Differ(known.Issuer, other.Issuer);

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(value);
    }

    /// <param name="DocumentId">Of the document whose file it stands in.</param>
    /// <param name="Id">Of the document or the attachment.</param>
    private sealed record Known(string DocumentId, string Id, string Print);
}
