using System.Data.Common;
using System.Text;
using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Storage;

public abstract partial class SqlStore
{
    private const string VersionHeads = "select document_id, file_name, content_hash, added_at, replaced_at, bytes from document_versions";

    public IReadOnlyList<OldVersion> OldVersions(string documentId) => Read(connection => connection.Rows(
        VersionHeads + " where document_id = @id order by replacement desc",
        ReadHead,
        ("@id", documentId)));

    public IReadOnlyList<OldVersion> OldVersions() =>
        Read(connection => connection.Rows(VersionHeads + " order by replacement desc", ReadHead))
            .OrderBy(version => version.DocumentId, StringComparer.Ordinal)
            .ToList();

    public KeptVersion? FindVersion(string documentId, string hash) => !IsHash(hash) ? null : Read(connection => connection.Rows(
        """
        select document_id, file_name, content, content_hash, metadata, shipped, added_at, reading, replaced_at from document_versions
        where document_id = @id and substr(content_hash, 1, length(@hash)) = @hash
        order by replacement desc limit 1
        """,
        row => new KeptVersion(ReadDocument(row), ReadTime(row.GetString(8))),
        ("@id", documentId),
        ("@hash", hash))).FirstOrDefault();

    public int ForgetVersions(DateTimeOffset replacedBefore) => Write(connection =>
    {
        var gone = connection
            .Rows(VersionHeads, ReadHead)
            .Where(version => version.ReplacedAt < replacedBefore)
            .ToList();
        foreach (var version in gone)
        {
            Forget(connection, version.DocumentId, version.ContentHash);
        }

        return gone.Count;
    });

    /// <summary>Sets a document's text aside before another takes its place; null stands for none. What comes back is old no more.</summary>
    private static void KeepOld(DbConnection connection, string id, string? nextHash, DateTimeOffset at)
    {
        var present = connection.Rows("select content_hash from documents where id = @id", row => row.GetString(0), ("@id", id)).FirstOrDefault();
        if (present is not null && present != nextHash)
        {
            Keep(connection, connection.Rows(DocumentColumns + " where id = @id", ReadDocument, ("@id", id))[0], at);
        }

        if (nextHash is not null)
        {
            Forget(connection, id, nextHash);
        }
    }

    private static void Keep(DbConnection connection, StoredDocument old, DateTimeOffset at) => connection.Run(
        """
        insert into document_versions (document_id, content_hash, file_name, shipped, added_at, replaced_at, replacement, bytes, metadata, reading, content)
        values (@id, @hash, @file_name, @shipped, @added_at, @replaced_at, @replacement, @bytes, @metadata, @reading, @content)
        """,
        ("@id", old.Id),
        ("@hash", old.File.ContentHash),
        ("@file_name", old.File.FileName),
        ("@shipped", old.Shipped ? 1L : 0L),
        ("@added_at", WriteTime(old.AddedAt)),
        ("@replaced_at", WriteTime(at)),
        ("@replacement", Next(connection, "changes")),
        ("@bytes", (long)Encoding.UTF8.GetByteCount(old.File.Text)),
        ("@metadata", JsonSerializer.Serialize(old.File.Metadata, StorageJson.Default.DocumentMetadata)),
        ("@reading", old.File.Reading == Reading.Plain ? "" : JsonSerializer.Serialize(old.File.Reading, StorageJson.Default.Reading)),
        ("@content", old.File.Text));

    private static void Forget(DbConnection connection, string id, string hash) => connection.Run(
        "delete from document_versions where document_id = @id and content_hash = @hash",
        ("@id", id),
        ("@hash", hash));

    private static OldVersion ReadHead(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), ReadTime(row.GetString(3)), ReadTime(row.GetString(4)), row.GetInt64(5));

    private static bool IsHash(string hash) => hash.Length >= IVersionStore.ShortestHash && hash.All(char.IsAsciiHexDigitLower);
}
