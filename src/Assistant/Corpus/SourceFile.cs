namespace Assistant.Corpus;

/// <summary>
/// A file after its reader: plain text in form C, one physical line for a heading, an item or a paragraph piece, tables as
/// rows of tab-separated cells, footnote marks as ¹ ² ³. Every offset of the program points into <paramref name="Text"/>.
/// </summary>
/// <param name="FileName">The name without folders.</param>
/// <param name="Text">Form C, '\n' line ends.</param>
/// <param name="ContentHash">SHA-256 of the file's bytes, lower-case hex.</param>
/// <param name="Metadata">What the file or the catalogue says of itself beside its text (front matter, catalog.yaml).</param>
public sealed record SourceFile(string FileName, string Text, string ContentHash, DocumentMetadata Metadata)
{
    public Reading Reading { get; init; } = Reading.Plain;
}
