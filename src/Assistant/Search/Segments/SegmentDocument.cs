namespace Assistant.Search.Segments;

/// <summary>A document as a segment holds it: what the store said of it when it was indexed, and how many passages it gave.</summary>
internal sealed record SegmentDocument(string Id, long Version, string ContentHash, int Passages);
