namespace Assistant.Corpus;

/// <summary>What the store says of a document without reading its text.</summary>
/// <param name="Version">Grows with each save of any document: id and version together name one text with one set of metadata.</param>
public sealed record DocumentHead(string Id, long Version, string FileName, string ContentHash, bool Shipped);
