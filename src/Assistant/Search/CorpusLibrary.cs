using Assistant.Corpus;
using Assistant.Corpus.Validity;

namespace Assistant.Search;

/// <summary>
/// Hands out the corpus as it stands. Asks the store what changed, indexes that and nothing else, and swaps the whole in one
/// step.
/// </summary>
public sealed class CorpusLibrary
{
    private readonly IDocumentStore _store;
    private readonly IndexFolder _folder;
    private readonly DocumentCache _cache;
    private readonly Func<IReadOnlyList<KnownDocument>> _known;
    private readonly Lock _refreshing = new();
    private volatile CorpusSnapshot? _current;

    /// <param name="indexFolder">Where the index is kept between starts; null keeps it in memory only.</param>
    /// <param name="known">What the catalogue knows of documents; asked for with each new snapshot.</param>
    public CorpusLibrary(IDocumentStore store, string? indexFolder, Func<IReadOnlyList<KnownDocument>>? known = null)
    {
        _known = known ?? (static () => []);
        _store = store;
        _folder = new IndexFolder(indexFolder);
        _cache = new DocumentCache(store);
    }

    /// <summary>The corpus as it was when last asked for; the first call reads the store.</summary>
    public CorpusSnapshot Current => _current ?? Refresh();

    /// <summary>Whether the index in use came from its files, all of it.</summary>
    public bool IndexWasReused => _current is not null && _folder.Indexed == 0;

    /// <summary>Why the index could not be kept or read, in English for logs and the doctor; null when all is well. Questions are answered all the same.</summary>
    public string? IndexProblem => _folder.Problem;

    /// <summary>Brings the snapshot up to date when the store has changed; otherwise hands out the one there is.</summary>
    public CorpusSnapshot Refresh() => Refreshed(always: false);

    /// <summary>
    /// One step of what keeps the index fast and sound, for a moment when nobody waits: looks through files that nobody has looked
    /// through, merges segments where there are many. Questions and changes may come meanwhile.
    /// </summary>
    /// <returns>Whether there may be more to do.</returns>
    public bool Tend()
    {
        _ = Current;
        var damaged = _folder.FindDamage();
        var merged = _folder.Merge();
        if (damaged || merged)
        {
            Refreshed(always: true);
        }

        return merged;
    }

    private CorpusSnapshot Refreshed(bool always)
    {
        lock (_refreshing)
        {
            // Read before the documents: a change in between is then seen as one more change, never missed.
            var version = _store.DocumentsVersion();
            if (!always && _current is { } current && current.Version == version)
            {
                return current;
            }

            var heads = _store.DocumentHeads();
            var segments = _folder.BringUpToDate(heads, _cache.Find);
            return _current = CorpusSnapshot.Of(version, new DocumentShelf(heads, _cache), SearchIndex.Of(segments), _known());
        }
    }
}
