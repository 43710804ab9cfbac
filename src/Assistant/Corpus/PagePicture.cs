namespace Assistant.Corpus;

/// <summary>A page as it was scanned, kept for whoever checks what was recognised.</summary>
/// <param name="Page">1-based.</param>
public sealed record PagePicture(int Page, byte[] Png);
