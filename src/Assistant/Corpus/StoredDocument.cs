namespace Assistant.Corpus;

/// <param name="Shipped">True for the documents of the program's own <c>corpus/</c>, which a start may bring up to date.</param>
public sealed record StoredDocument(string Id, SourceFile File, bool Shipped, DateTimeOffset AddedAt);
