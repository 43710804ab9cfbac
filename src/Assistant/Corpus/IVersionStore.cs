namespace Assistant.Corpus;

/// <summary>
/// The texts that documents had before a file with another hash took their place, or before they were removed. All are kept until
/// somebody forgets them; none is searched.
/// </summary>
public interface IVersionStore
{
    /// <summary>Fewer digits could be somebody's guess.</summary>
    public const int ShortestHash = 12;

    /// <summary>The old versions of a document, the one replaced last first.</summary>
    IReadOnlyList<OldVersion> OldVersions(string documentId);

    /// <summary>The old versions of all documents, in order of their ids, ordinal.</summary>
    IReadOnlyList<OldVersion> OldVersions();

    /// <param name="hash">The content hash or its beginning, at least <see cref="ShortestHash"/> hexadecimal digits.</param>
    /// <returns>Null when no such text is kept, and for the document's present text.</returns>
    KeptVersion? FindVersion(string documentId, string hash);

    /// <summary>Deletes the old versions that were replaced before a time. Citations of them resolve no more.</summary>
    /// <returns>How many there were.</returns>
    int ForgetVersions(DateTimeOffset replacedBefore);
}
