namespace Assistant.Corpus;

/// <param name="Shipped">True for the documents of the program's own <c>corpus/</c>, which a start may bring up to date.</param>
public sealed record StoredDocument(string Id, SourceFile File, bool Shipped, DateTimeOffset AddedAt)
{
    /// <summary>The pages of a scanned file. Only on the way into a store: what comes out has none, see <see cref="IDocumentStore.FindPicture"/>.</summary>
    public IReadOnlyList<PagePicture> Pictures { get; init; } = [];
}
