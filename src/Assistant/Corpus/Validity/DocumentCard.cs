namespace Assistant.Corpus.Validity;

/// <summary>
/// What others need to know of a document: who it is and what it says that it does. Small enough to be kept of every document of
/// a large corpus, whose texts are not.
/// </summary>
/// <param name="Relations">Of an official document; a note has none.</param>
public sealed record DocumentCard(
    string Id, DocumentKind Kind, DocumentIdentity Identity, string Subject, DateOnly? EffectiveFrom, DateOnly? EffectiveUntil, IReadOnlyList<DocumentRelation> Relations)
{
    /// <summary>How people name it.</summary>
    public string Title { get; init; } = "";

    /// <summary>The places whose own it is, see <see cref="Corpus.Homes"/>.</summary>
    public IReadOnlyList<string> Homes { get; init; } = [];

    public static DocumentCard Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentCard(
            document.Id,
            document.Kind,
            DocumentIdentity.Of(document),
            document.Subject,
            document.EffectiveFrom,
            document.EffectiveUntil,
            document.Kind == DocumentKind.Official ? document.Relations : []) { Title = document.Title, Homes = Corpus.Homes.Of(document) };
    }
}
