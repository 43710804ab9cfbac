namespace Assistant.Corpus;

/// <summary>A document as it was before. Pictures of its pages are not kept.</summary>
/// <param name="ReplacedAt">When another file took its place, or the document was removed.</param>
public sealed record KeptVersion(StoredDocument Document, DateTimeOffset ReplacedAt);
