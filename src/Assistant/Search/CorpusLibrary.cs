using Assistant.Corpus;
using Assistant.Corpus.Validity;

namespace Assistant.Search;

/// <summary>
/// Hands out the corpus as it stands. Reads the store, parses what is new, builds the index or takes it from its file, and swaps
/// the whole in one step.
/// </summary>
public sealed class CorpusLibrary
{
    private readonly IDocumentStore _store;
    private readonly string? _indexFile;
    private readonly Func<IReadOnlyList<KnownDocument>> _known;
    private readonly Lock _refreshing = new();
    private volatile CorpusSnapshot? _current;

    /// <param name="indexFile">Where the index is kept between starts; null keeps it in memory only.</param>
    /// <param name="known">What the catalogue knows of documents; asked for with each new snapshot.</param>
    public CorpusLibrary(IDocumentStore store, string? indexFile, Func<IReadOnlyList<KnownDocument>>? known = null)
    {
        _store = store;
        _known = known ?? (static () => []);
        _indexFile = indexFile;
    }

    /// <summary>The corpus as it was when last asked for; the first call reads the store.</summary>
    public CorpusSnapshot Current => _current ?? Refresh();

    /// <summary>Whether the index in use came from its file.</summary>
    public bool IndexWasReused { get; private set; }

    /// <summary>Why the index could not be kept or read, in English for logs and the doctor; null when all is well. Questions are answered all the same.</summary>
    public string? IndexProblem { get; private set; }

    /// <summary>Brings the snapshot up to date when the store has changed; otherwise hands out the one there is.</summary>
    public CorpusSnapshot Refresh()
    {
        lock (_refreshing)
        {
            // Read before the documents: a change in between is then seen as one more change, never missed.
            var version = _store.DocumentsVersion();
            if (_current is { } current && current.Version == version)
            {
                return current;
            }

            var documents = Parsed(_store.AllDocuments());
            return _current = new CorpusSnapshot(version, documents, IndexOf(PassageSplitter.Split(documents)), _known());
        }
    }

    private List<Document> Parsed(IReadOnlyList<StoredDocument> stored) =>
    [
        .. stored
            .AsParallel()
            .AsOrdered()
            .Select(one => _current?.Find(one.Id) is { } known && known.Source == one.File ? known : DocumentParser.Parse(one.File) with { Id = one.Id })
            .OrderBy(document => document.Id, StringComparer.Ordinal),
    ];

    private SearchIndex IndexOf(IReadOnlyList<Passage> passages)
    {
        (IndexWasReused, IndexProblem) = (false, null);
        if (_indexFile is null)
        {
            return SearchIndex.Build(passages);
        }

        var fingerprint = IndexFile.Fingerprint(passages);
        try
        {
            if (IndexFile.Read(_indexFile, fingerprint) is { } kept)
            {
                IndexWasReused = true;
                return SearchIndex.From(passages, kept);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            IndexProblem = $"Cannot read the index file '{_indexFile}': {problem.Message} It is built anew.";
        }

        var index = SearchIndex.Build(passages);
        try
        {
            IndexFile.Write(_indexFile, fingerprint, index.Data);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            IndexProblem = $"Cannot keep the index in '{_indexFile}': {problem.Message} It stays in memory; the next start builds it again.";
        }

        return index;
    }
}
