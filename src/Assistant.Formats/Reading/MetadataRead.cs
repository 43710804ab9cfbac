using Assistant.Corpus;

namespace Assistant.Formats.Reading;

/// <param name="Problems">In Vietnamese, each with file and line; empty when all was understood.</param>
internal sealed record MetadataRead(DocumentMetadata Metadata, IReadOnlyList<string> Problems);
