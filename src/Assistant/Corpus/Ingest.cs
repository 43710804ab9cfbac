namespace Assistant.Corpus;

/// <summary>The way of a file into the corpus: read, parsed, kept.</summary>
public sealed class Ingest(IDocumentStore store)
{
    /// <summary>Adds the document, or puts it in the place of the one with its id. Returns after it is committed.</summary>
    /// <param name="document">Parsed from its file; what no rule could place is in <see cref="Document.Unplaced"/>.</param>
    /// <param name="pictures">Of a scanned file; null keeps those that are there as long as the file is the same.</param>
    /// <returns>Whether another text stood under that id before.</returns>
    public bool Add(Document document, DateTimeOffset at, IReadOnlyList<PagePicture>? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var before = store.FindDocument(document.Id);
        store.SaveDocument(new StoredDocument(document.Id, document.Source, Shipped: false, at) { Pictures = pictures ?? PicturesOf(before, document) });
        return before is not null && before.File.ContentHash != document.Source.ContentHash;
    }

    private IReadOnlyList<PagePicture> PicturesOf(StoredDocument? before, Document document) =>
        before?.File.ContentHash == document.Source.ContentHash
            ? [.. store.PicturedPages(document.Id).Select(page => store.FindPicture(document.Id, page)).OfType<PagePicture>()]
            : [];

    /// <summary>
    /// Makes the shipped part of the corpus the given files: adds, replaces and removes what differs. What users added stays,
    /// also where a shipped document has the same id.
    /// </summary>
    /// <param name="heaviest">The heaviest mark of secrecy that may be taken in.</param>
    /// <param name="pictures">The pages of scanned files, by the hash of their content; null when there are none.</param>
    /// <returns>The documents that were refused for their mark; nothing of their text is kept.</returns>
    public IReadOnlyList<Document> BringUpToDate(
        IReadOnlyList<SourceFile> shipped, DateTimeOffset at, Secrecy heaviest = Secrecy.None, IReadOnlyDictionary<string, IReadOnlyList<PagePicture>>? pictures = null)
    {
        // Of what users added only the names are read: it may be much.
        var kept = store.DocumentHeads().ToDictionary(document => document.Id, StringComparer.Ordinal);
        var parsed = shipped.Select(DocumentParser.Parse).ToLookup(document => SecrecyMarks.Of(document) <= heaviest);
        var wanted = parsed[true].ToDictionary(document => document.Id, document => document.Source, StringComparer.Ordinal);
        store.SaveDocuments(
        [
            .. wanted
                .Where(one => !kept.TryGetValue(one.Key, out var known) || (known.Shipped && store.FindDocument(one.Key)?.File != one.Value))
                .Select(one => new StoredDocument(one.Key, one.Value, Shipped: true, at) { Pictures = pictures?.GetValueOrDefault(one.Value.ContentHash) ?? [] }),
        ]);

        var refused = parsed[false].Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in kept.Values.Where(document => document.Shipped && !wanted.ContainsKey(document.Id)))
        {
            store.RemoveDocument(gone.Id, refused.Contains(gone.Id) ? null : at);
        }

        return [.. parsed[false]];
    }
}
