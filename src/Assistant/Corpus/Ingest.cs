namespace Assistant.Corpus;

/// <summary>The way of a file into the corpus: read, parsed, kept.</summary>
public sealed class Ingest(IDocumentStore store)
{
    /// <summary>Adds the document, or puts it in the place of the one with its id. Returns after it is committed.</summary>
    /// <returns>The document as parsed; what no rule could place is in <see cref="Document.Unplaced"/>.</returns>
    public Document Add(SourceFile file, bool shipped, DateTimeOffset at)
    {
        var document = DocumentParser.Parse(file);
        store.SaveDocument(new StoredDocument(document.Id, file, shipped, at));
        return document;
    }

    /// <summary>
    /// Makes the shipped part of the corpus the given files: adds, replaces and removes what differs. What users added stays,
    /// also where a shipped document has the same id.
    /// </summary>
    public void BringUpToDate(IReadOnlyList<SourceFile> shipped, DateTimeOffset at)
    {
        var kept = store.AllDocuments().ToDictionary(document => document.Id, StringComparer.Ordinal);
        var wanted = shipped.ToDictionary(file => DocumentParser.Parse(file).Id, StringComparer.Ordinal);
        foreach (var (id, file) in wanted)
        {
            if (!kept.TryGetValue(id, out var known) || (known.Shipped && known.File != file))
            {
                store.SaveDocument(new StoredDocument(id, file, Shipped: true, at));
            }
        }

        foreach (var gone in kept.Values.Where(document => document.Shipped && !wanted.ContainsKey(document.Id)))
        {
            store.RemoveDocument(gone.Id);
        }
    }
}
