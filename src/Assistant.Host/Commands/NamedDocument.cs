using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Host.Commands;

/// <summary>The document that a command names: one of the corpus, or "id/attachment" for what came behind one.</summary>
internal static class NamedDocument
{
    public static Document? Find(CorpusSnapshot corpus, string id) =>
        corpus.Find(id) ?? (corpus.Find(AttachedDocument.ParentId(id)) is { } parent ? AttachedDocument.Find(parent, id) : null);
}
