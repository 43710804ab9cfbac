using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Host.Web;

/// <summary>Finds the text that a citation was made from, also one that was replaced or removed since.</summary>
internal sealed class DocumentVersions(CorpusLibrary library, IVersionStore versions)
{
    /// <param name="hash">The beginning of the text's content hash; null or empty in links of earlier programs, which mean the present text.</param>
    /// <returns>Null when no such text is kept.</returns>
    public ShownDocument? Find(string id, string? hash)
    {
        var present = library.Current.Find(id);
        if (string.IsNullOrEmpty(hash))
        {
            return present is not null ? new ShownDocument(present, present, null) : LastOf(id);
        }

        return present is not null && hash.Length >= IVersionStore.ShortestHash && present.Source.ContentHash.StartsWith(hash, StringComparison.Ordinal)
            ? new ShownDocument(present, present, null)
            : Old(versions.FindVersion(id, hash), present);
    }

    private ShownDocument? LastOf(string id) =>
        versions.OldVersions(id) is [var last, ..] ? Old(versions.FindVersion(id, last.ContentHash), null) : null;

    private static ShownDocument? Old(KeptVersion? kept, Document? present) => kept is null
        ? null
        : new ShownDocument(DocumentParser.Parse(kept.Document.File) with { Id = kept.Document.Id }, present, kept.ReplacedAt);
}
