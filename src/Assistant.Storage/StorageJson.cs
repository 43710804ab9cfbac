using System.Text.Json.Serialization;
using Assistant.Corpus;

namespace Assistant.Storage;

/// <summary>Generated at build time: reflection would cost every start a tenth of a second.</summary>
[JsonSerializable(typeof(DocumentMetadata))]
internal sealed partial class StorageJson : JsonSerializerContext;
