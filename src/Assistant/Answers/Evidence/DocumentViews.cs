using Assistant.Search;

namespace Assistant.Answers.Evidence;

/// <summary>The documents of a snapshot as answering sees them, each made when it is first needed; the last ones are kept.</summary>
internal sealed class DocumentViews(CorpusSnapshot corpus)
{
    // With its words a view takes some hundred bytes for each letter that was looked at; seldom is more than a part.
    private const long Letters = 2_000_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DocumentView> _known = new(StringComparer.Ordinal);
    private readonly Queue<DocumentView> _order = new();
    private long _size;

    public DocumentView? Find(string id)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(id, out var known))
            {
                return known;
            }
        }

        return corpus.Find(id) is { } document ? Kept(new DocumentView(document)) : null;
    }

    // Two threads may make the same view: the first one stays.
    private DocumentView Kept(DocumentView view)
    {
        lock (_gate)
        {
            if (!_known.TryAdd(view.Document.Id, view))
            {
                return _known[view.Document.Id];
            }

            _order.Enqueue(view);
            _size += view.Document.Text.Length;
            while (_size > Letters && _order.Count > 1)
            {
                var oldest = _order.Dequeue();
                _size -= oldest.Document.Text.Length;
                _known.Remove(oldest.Document.Id);
            }

            return view;
        }
    }
}
