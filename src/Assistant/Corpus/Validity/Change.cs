using Assistant.Text;

namespace Assistant.Corpus.Validity;

/// <summary>Something that happened to a document, with who says so.</summary>
/// <param name="From">The first day on which it holds; null where nobody says.</param>
/// <param name="By">The document that did it.</param>
/// <param name="ByDocumentId">Where that one is in the corpus.</param>
/// <param name="Source">The catalogue's source; empty where a text of the corpus says so.</param>
/// <param name="Place">Where the text of <paramref name="ByDocumentId"/> says so; null for what the catalogue knows.</param>
public sealed record Change(
    RelationKind Kind, DocumentIdentity By, string? ByDocumentId, DateOnly? From, bool Formal, Confidence Confidence, string Source, TextSpan? Place)
{
    /// <summary>The text says "hết hiệu lực" of the document, and not that anything took its place.</summary>
    public bool Ceases { get; init; }

    /// <summary>The day before which it cannot hold; null when nothing is known.</summary>
    public DateOnly? Earliest => From ?? By.Date;
}
