using System.Text.Json.Serialization;
using Assistant.Corpus;

namespace Assistant.Storage;

/// <summary>Generated at build time: reflection would cost every start a tenth of a second.</summary>
[JsonSerializable(typeof(DocumentMetadata))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(List<Citation>))]
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
internal sealed partial class StorageJson : JsonSerializerContext;
