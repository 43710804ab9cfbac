using System.Collections;
using Assistant.Corpus;

namespace Assistant.Search;

/// <summary>The documents of a snapshot. Which there are is fixed; each is read and parsed when somebody asks for it.</summary>
internal sealed class DocumentShelf(IReadOnlyList<DocumentHead> heads, DocumentCache cache) : IReadOnlyList<Document>
{
    private readonly Dictionary<string, DocumentHead> _byId = heads.ToDictionary(head => head.Id, StringComparer.Ordinal);

    public int Count => heads.Count;

    public Document this[int index] => cache.Find(heads[index]) ?? Removed(heads[index]);

    public Document? Find(string id) => _byId.TryGetValue(id, out var head) ? cache.Find(head) : null;

    public IEnumerator<Document> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Somebody removed it while a question was under way: nothing can be quoted from it any more.
    private static Document Removed(DocumentHead head) =>
        DocumentParser.Parse(new SourceFile(head.FileName, "", head.ContentHash, DocumentMetadata.None)) with { Id = head.Id };
}
