using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Storage;

public abstract partial class SqlStore
{
    private const string DocumentColumns = "select id, file_name, content, content_hash, metadata, shipped, added_at, reading from documents";

    public long DocumentsVersion() =>
        Read(connection => connection.Number("select value from counters where name = 'documents'"));

    private const string RemovePictures = "delete from page_pictures where document_id = @id";

    // Ordered here and not by the database: engines disagree on the order of letters.
    public IReadOnlyList<StoredDocument> AllDocuments() =>
        Read(connection => connection.Rows(DocumentColumns, ReadDocument))
            .OrderBy(document => document.Id, StringComparer.Ordinal)
            .ToList();

    public StoredDocument? FindDocument(string id) =>
        Read(connection => connection.Rows(DocumentColumns + " where id = @id", ReadDocument, ("@id", id))).FirstOrDefault();

    public IReadOnlyList<DocumentHead> DocumentHeads() =>
        Read(connection => connection.Rows(
                "select id, version, file_name, content_hash, shipped from documents",
                row => new DocumentHead(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetInt64(4) != 0)))
            .OrderBy(head => head.Id, StringComparer.Ordinal)
            .ToList();

    public void SaveDocument(StoredDocument document) => SaveDocuments([document]);

    public IReadOnlyList<DocumentHead> SaveDocuments(IReadOnlyList<StoredDocument> documents) => documents.Count == 0 ? [] : Write(connection =>
    {
        var version = Next(connection, "documents");
        foreach (var document in documents)
        {
            Save(connection, document, version);
        }

        return documents.Select(document =>
            new DocumentHead(document.Id, version, document.File.FileName, document.File.ContentHash, document.Shipped)).ToList();
    });

    public bool RemoveDocument(string id, DateTimeOffset? keptSince) => Write(connection =>
    {
        var forgotten = 0;
        if (keptSince is { } at)
        {
            KeepOld(connection, id, null, at);
        }
        else
        {
            forgotten = connection.Run("delete from document_versions where document_id = @id", ("@id", id));
        }

        var removed = connection.Run("delete from documents where id = @id", ("@id", id)) > 0;
        if (removed)
        {
            connection.Run(RemovePictures, ("@id", id));
            Next(connection, "documents");
        }

        return removed || forgotten > 0;
    });

    public IReadOnlyList<int> PicturedPages(string documentId) => Read(connection => connection.Rows(
        "select page from page_pictures where document_id = @id order by page",
        row => (int)row.GetInt64(0),
        ("@id", documentId)));

    public PagePicture? FindPicture(string documentId, int page) => Read(connection => connection.Rows(
        "select png from page_pictures where document_id = @id and page = @page",
        row => new PagePicture(page, row.GetFieldValue<byte[]>(0)),
        ("@id", documentId),
        ("@page", (long)page))).FirstOrDefault();

    private static void Save(DbConnection connection, StoredDocument document, long version)
    {
        KeepOld(connection, document.Id, document.File.ContentHash, document.AddedAt);
        SaveText(connection, document, version);
        connection.Run(RemovePictures, ("@id", document.Id));
        foreach (var picture in document.Pictures)
        {
            connection.Run(
                "insert into page_pictures (document_id, page, png) values (@id, @page, @png)",
                ("@id", document.Id),
                ("@page", (long)picture.Page),
                ("@png", picture.Png));
        }
    }

    private static void SaveText(DbConnection connection, StoredDocument document, long version) => connection.Run(
        """
        insert into documents (id, file_name, content, content_hash, metadata, shipped, added_at, version, reading)
        values (@id, @file_name, @content, @content_hash, @metadata, @shipped, @added_at, @version, @reading)
        on conflict (id) do update set
            file_name = excluded.file_name, content = excluded.content, content_hash = excluded.content_hash,
            metadata = excluded.metadata, shipped = excluded.shipped, added_at = excluded.added_at, version = excluded.version,
            reading = excluded.reading
        """,
        ("@id", document.Id),
        ("@file_name", document.File.FileName),
        ("@content", document.File.Text),
        ("@content_hash", document.File.ContentHash),
        ("@metadata", JsonSerializer.Serialize(document.File.Metadata, StorageJson.Default.DocumentMetadata)),
        ("@shipped", document.Shipped ? 1L : 0L),
        ("@added_at", WriteTime(document.AddedAt)),
        ("@version", version),
        ("@reading", document.File.Reading == Reading.Plain ? "" : JsonSerializer.Serialize(document.File.Reading, StorageJson.Default.Reading)));

    private static StoredDocument ReadDocument(DbDataReader row)
    {
        var metadata = JsonSerializer.Deserialize(row.GetString(4), StorageJson.Default.DocumentMetadata) ?? DocumentMetadata.None;
        if (metadata.Sources.Count == 0)
        {
            // The one empty list that all share: files that are the same then also compare as the same.
            metadata = metadata with { Sources = [] };
        }

        var file = new SourceFile(row.GetString(1), row.GetString(2), row.GetString(3), metadata) { Reading = ReadReading(row.GetString(7)) };
        return new StoredDocument(row.GetString(0), file, row.GetInt64(5) != 0, ReadTime(row.GetString(6)));
    }

    private static Reading ReadReading(string json) =>
        json.Length == 0 ? Reading.Plain : JsonSerializer.Deserialize(json, StorageJson.Default.Reading) ?? Reading.Plain;

    private static string WriteTime(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset ReadTime(string time) =>
        DateTimeOffset.ParseExact(time, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
