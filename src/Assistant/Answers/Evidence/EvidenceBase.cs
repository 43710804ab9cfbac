using Assistant.Answers.Reading;
using Assistant.Corpus.Validity;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>What a corpus offers for answers. Whole documents are looked at only where the index or the question points to them.</summary>
internal sealed class EvidenceBase
{
    /// <summary>So many documents are read for one question; an answer comes from one, a comparison from two or three.</summary>
    public const int MostDocuments = 7;

    // The best passages of a question; further down words meet by chance.
    private const int MostPassages = 150;

    // Passages that may name a document: more than most documents are ever named in.
    private const int MostMentions = 400;
    private const int MostNaming = 12;

    private readonly DocumentViews _views;
    private readonly Lazy<IReadOnlyList<string>> _homes;

    public EvidenceBase(CorpusSnapshot corpus)
    {
        Corpus = corpus;
        Lexicon = new Lexicon(corpus.Index);
        _views = new DocumentViews(corpus);
        _homes = new(() => [.. corpus.Cards.SelectMany(card => card.Homes).Distinct(StringComparer.Ordinal)]);
    }

    public CorpusSnapshot Corpus { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The places whose own documents there are, each once.</summary>
    public IReadOnlyList<string> Homes => _homes.Value;

    /// <summary>How many documents there are.</summary>
    public int Count => Corpus.Documents.Count;

    /// <summary>Null when it is not, or no longer, in the corpus.</summary>
    public DocumentView? Find(string? id) => id is null ? null : _views.Find(id);

    /// <summary>Where the best passages for these words stand, best first.</summary>
    /// <param name="documents">Null searches all.</param>
    public IReadOnlyList<PassagePlace> Places(string words, IReadOnlyList<DocumentView>? documents = null) => string.IsNullOrWhiteSpace(words) ? []
        : Corpus.Index.Places(words, MostPassages, documents is null ? null : Corpus.Index.Within(documents.Select(view => view.Document.Id)));

    /// <summary>Where the best passages stand in the documents of the places that are asked for, best first.</summary>
    public IReadOnlyList<PassagePlace> Places(string words, AskedPlaces asked) =>
        Corpus.Index.Places(words, MostPassages, Corpus.Index.Within(Corpus.Cards.Where(card => asked.Homes.Any(card.Homes.Contains)).Select(card => card.Id)));

    /// <summary>The documents of these places, each once, the one with the best place first.</summary>
    public IReadOnlyList<DocumentView> DocumentsOf(IEnumerable<PassagePlace> places, int most = MostDocuments) =>
        [.. places.Select(place => place.DocumentId).Distinct(StringComparer.Ordinal).Take(most).Select(Find).OfType<DocumentView>()];

    /// <summary>The documents that bear this number, in order of id.</summary>
    public IReadOnlyList<DocumentView> NamedBy(DocumentMention mention, int most = MostDocuments) =>
        Views(CardsWith(mention, card => card.Identity.Number).Where(card => DocumentMentions.OfNumber(card.Identity.Number)?.Fits(mention) == true), most);

    /// <summary>The documents whose subject names the one that is mentioned, in order of id.</summary>
    public IReadOnlyList<DocumentView> AboutNamed(DocumentMention mention, Func<DocumentCard, bool> fits, int most = MostDocuments) =>
        Views(CardsWith(mention, card => card.Subject + " " + card.Title).Where(card => fits(card) && DocumentMentions.In(card.Subject + " " + card.Title).Any(mention.Fits)), most);

    /// <summary>Where texts name this document.</summary>
    public NamedPlaces Mentioning(DocumentMention mention)
    {
        var naming = Corpus.Index.Search(DocumentMentions.Written(mention), MostMentions).Select(hit => hit.Passage)
            .Where(passage => DocumentMentions.In(passage.Text).Any(mention.Fits)).ToList();
        var documents = naming.Select(passage => passage.DocumentId).Distinct(StringComparer.Ordinal).ToList();
        var read = documents.Take(MostNaming).ToHashSet(StringComparer.Ordinal);
        var blocks = naming.Where(passage => read.Contains(passage.DocumentId))
            .SelectMany(passage => Find(passage.DocumentId)?.Find(passage.BlockId) is { } block ? block.Below().Where(view => view.Block.Span.Overlaps(passage.Span)).Prepend(block) : [])
            .Distinct()
            .OrderBy(block => block.Document.Document.Id, StringComparer.Ordinal).ThenBy(block => block.Order);
        return new NamedPlaces([.. blocks.SelectMany(block => block.Mentions).Where(reference => mention.Fits(reference.Mention))], documents.Count - read.Count);
    }

    private IEnumerable<DocumentCard> CardsWith(DocumentMention mention, Func<DocumentCard, string> where) =>
        Corpus.Cards.Where(card => where(card).Contains(mention.Number, StringComparison.Ordinal));

    private List<DocumentView> Views(IEnumerable<DocumentCard> cards, int most) => [.. cards.Take(most).Select(card => Find(card.Id)).OfType<DocumentView>()];
}
