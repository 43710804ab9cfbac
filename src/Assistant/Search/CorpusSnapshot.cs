using Assistant.Corpus;

namespace Assistant.Search;

/// <summary>The corpus as it stood at one moment. Never changes: a question under way keeps the one it started with.</summary>
public sealed class CorpusSnapshot
{
    private readonly Dictionary<string, Document> _byId;

    public CorpusSnapshot(long version, IReadOnlyList<Document> documents, SearchIndex index)
    {
        Version = version;
        Documents = documents;
        Index = index;
        _byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
    }

    /// <summary>The store's version that this was made from.</summary>
    public long Version { get; }

    /// <summary>In order of id, ordinal.</summary>
    public IReadOnlyList<Document> Documents { get; }

    public SearchIndex Index { get; }

    /// <summary>A snapshot of documents that stand in no store, as tests need it.</summary>
    public static CorpusSnapshot Of(IEnumerable<Document> documents)
    {
        var ordered = documents.OrderBy(document => document.Id, StringComparer.Ordinal).ToList();
        return new CorpusSnapshot(0, ordered, SearchIndex.Build(PassageSplitter.Split(ordered)));
    }

    public Document? Find(string id) => _byId.GetValueOrDefault(id);
}
