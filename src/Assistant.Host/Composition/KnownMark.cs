using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Corpus.Validity;
using Assistant.Storage;

namespace Assistant.Host.Composition;

/// <summary>Keeps what the catalogue knows of documents beside the data, so that no start reads the catalogue for it.</summary>
internal static partial class KnownMark
{
    private const string Name = "known-documents";

    public static void Write(SqlStore store, IReadOnlyList<KnownDocument> known) =>
        store.WriteMark(Name, JsonSerializer.Serialize([.. known], Json.Default.ListKnownDocument));

    public static IReadOnlyList<KnownDocument> Read(SqlStore store) =>
        store.ReadMark(Name) is { } json ? JsonSerializer.Deserialize(json, Json.Default.ListKnownDocument) ?? [] : [];

    [JsonSerializable(typeof(List<KnownDocument>))]
    private sealed partial class Json : JsonSerializerContext;
}
