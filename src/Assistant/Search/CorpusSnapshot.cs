using Assistant.Corpus;
using Assistant.Corpus.References;
using Assistant.Corpus.Validity;

namespace Assistant.Search;

/// <summary>The corpus as it stood at one moment. Never changes: a question under way keeps the one it started with.</summary>
public sealed class CorpusSnapshot
{
    private readonly Func<string, Document?> _find;
    private readonly Lazy<IReadOnlyList<DocumentCard>> _cards;
    private readonly Lazy<ValidityBook> _validity;
    private readonly Lazy<CorpusLinks> _links;

    private CorpusSnapshot(
        long version, IReadOnlyList<Document> documents, Func<string, Document?> find, SearchIndex index, Func<IReadOnlyList<DocumentCard>> cards, IReadOnlyList<KnownDocument> known)
    {
        _cards = new(cards);
        _validity = new(() => new ValidityBook(_cards.Value, known));
        _links = new(() => new CorpusLinks(documents, _cards.Value));
        Version = version;
        Documents = documents;
        Index = index;
        _find = find;
    }

    /// <summary>The store's version that this was made from.</summary>
    public long Version { get; }

    /// <summary>In order of id, ordinal. Those of a store are read and parsed when they are asked for: one pass over all reads all.</summary>
    public IReadOnlyList<Document> Documents { get; }

    public SearchIndex Index { get; }

    /// <summary>Who the documents are, in their order. No document is read for it.</summary>
    public IReadOnlyList<DocumentCard> Cards => _cards.Value;

    /// <summary>What became of documents, those that are only cited too.</summary>
    public ValidityBook Validity => _validity.Value;

    /// <summary>Which citations lead to documents of this corpus.</summary>
    public CorpusLinks Links => _links.Value;

    /// <summary>A snapshot of documents that stand in no store, as tests need it.</summary>
    /// <param name="known">What the catalogue knows of documents, whether their texts are there or not.</param>
    public static CorpusSnapshot Of(IEnumerable<Document> documents, IReadOnlyList<KnownDocument>? known = null)
    {
        var ordered = documents.OrderBy(document => document.Id, StringComparer.Ordinal).ToList();
        var byId = ordered.ToDictionary(document => document.Id, StringComparer.Ordinal);
        return new CorpusSnapshot(0, ordered, byId.GetValueOrDefault, SearchIndex.Build(PassageSplitter.Split(ordered)), () => [.. ordered.Select(DocumentCard.Of)], known ?? []);
    }

    public Document? Find(string id) => _find(id);

    /// <summary>The passages of the documents that fit.</summary>
    /// <returns>Null when the filter asks for nothing: then all do.</returns>
    public PassageScope? Within(SearchFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.IsEmpty)
        {
            return null;
        }

        // Documents named by their ids are known without reading all others.
        if (filter == new SearchFilter { Documents = filter.Documents } && filter.Documents.All(id => Find(id) is not null))
        {
            return Index.Within(filter.Documents);
        }

        var fitting = new FilteredCards(filter);
        return Index.Within(_cards.Value.Where(card => fitting.Fits(card, Validity)).Select(card => card.Id));
    }

    internal static CorpusSnapshot Of(long version, DocumentShelf shelf, SearchIndex index, IReadOnlyList<KnownDocument> known) =>
        new(version, shelf, shelf.Find, index, index.Cards, known);
}
