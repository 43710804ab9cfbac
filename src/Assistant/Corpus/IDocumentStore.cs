namespace Assistant.Corpus;

/// <summary>Keeps the source files of the corpus. The truth from which everything else about documents is derived.</summary>
public interface IDocumentStore
{
    /// <summary>Grows with every change of the set of documents; a snapshot made at one version is current as long as it stands.</summary>
    long DocumentsVersion();

    /// <summary>In order of id, ordinal. Reads every text: for a corpus of unknown size <see cref="DocumentHeads"/> is meant.</summary>
    IReadOnlyList<StoredDocument> AllDocuments();

    /// <summary>In order of id, ordinal, without the texts.</summary>
    IReadOnlyList<DocumentHead> DocumentHeads();

    StoredDocument? FindDocument(string id);

    /// <summary>Adds, or replaces the one with the same id, its pictures too. A text with another hash is kept as an old version.</summary>
    void SaveDocument(StoredDocument document);

    /// <returns>The numbers of the pages whose picture is kept, in order; empty for a document that was not scanned.</returns>
    IReadOnlyList<int> PicturedPages(string documentId);

    /// <returns>Null when no such picture is kept.</returns>
    PagePicture? FindPicture(string documentId, int page);

    /// <summary>As <see cref="SaveDocument"/> for many, all of them or none.</summary>
    /// <returns>Their heads, in the same order.</returns>
    IReadOnlyList<DocumentHead> SaveDocuments(IReadOnlyList<StoredDocument> documents);

    /// <summary>Removes the document and keeps its text as an old version, or removes all that is kept of it.</summary>
    /// <param name="keptSince">When it was removed, for who follows an old citation; null leaves no text of it, old versions neither.</param>
    /// <returns>False when there was none, nor an old version to remove.</returns>
    bool RemoveDocument(string id, DateTimeOffset? keptSince);
}
