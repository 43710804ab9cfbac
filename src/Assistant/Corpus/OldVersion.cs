namespace Assistant.Corpus;

/// <summary>A text that a document had before, without the text.</summary>
/// <param name="ReplacedAt">When another file took its place, or the document was removed.</param>
/// <param name="Bytes">Of the text, in UTF-8.</param>
public sealed record OldVersion(string DocumentId, string FileName, string ContentHash, DateTimeOffset AddedAt, DateTimeOffset ReplacedAt, long Bytes);
