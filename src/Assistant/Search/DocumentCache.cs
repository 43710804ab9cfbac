using Assistant.Corpus;

namespace Assistant.Search;

/// <summary>
/// Reads and parses stored documents when somebody asks for one, and remembers the last ones: a small corpus stays in memory
/// whole, of a large one what was used last.
/// </summary>
internal sealed class DocumentCache(IDocumentStore store)
{
    // A parsed document takes some twenty bytes for each letter of its text: 100 MB at most.
    private const long Letters = 5_000_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Version, Document Document)> _known = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, long Version, int Length)> _order = new();
    private long _size;

    /// <returns>As the store has it now, should it have changed meanwhile; null when it was removed.</returns>
    public Document? Find(DocumentHead head)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(head.Id, out var known) && known.Version == head.Version)
            {
                return known.Document;
            }
        }

        if (store.FindDocument(head.Id) is not { } stored)
        {
            return null;
        }

        var document = DocumentParser.Parse(stored.File) with { Id = head.Id };
        Keep(head, document);
        return document;
    }

    private void Keep(DocumentHead head, Document document)
    {
        lock (_gate)
        {
            _known[head.Id] = (head.Version, document);
            _order.Enqueue((head.Id, head.Version, document.Text.Length));
            _size += document.Text.Length;
            while (_size > Letters && _order.Count > 1)
            {
                var (id, version, length) = _order.Dequeue();
                _size -= length;
                if (_known.TryGetValue(id, out var oldest) && oldest.Version == version)
                {
                    _known.Remove(id);
                }
            }
        }
    }
}
