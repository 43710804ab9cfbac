namespace Assistant.Corpus;

/// <summary>Keeps the source files of the corpus. The truth from which everything else about documents is derived.</summary>
public interface IDocumentStore
{
    /// <summary>Grows with every change of the set of documents; a snapshot made at one version is current as long as it stands.</summary>
    long DocumentsVersion();

    /// <summary>In order of id, ordinal.</summary>
    IReadOnlyList<StoredDocument> AllDocuments();

    StoredDocument? FindDocument(string id);

    /// <summary>Adds, or replaces the one with the same id.</summary>
    void SaveDocument(StoredDocument document);

    /// <returns>False when there was none.</returns>
    bool RemoveDocument(string id);
}
