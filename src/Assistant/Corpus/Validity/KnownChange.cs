namespace Assistant.Corpus.Validity;

/// <summary>What the catalogue knows to have happened to a document.</summary>
/// <param name="By">The document that did it.</param>
/// <param name="From">The first day on which it holds; null where no source says.</param>
/// <param name="Formal">False where another document now governs the matter and no clause is known that ends this one.</param>
/// <param name="Source">For readers, in Vietnamese.</param>
public sealed record KnownChange(RelationKind Kind, DocumentIdentity By, DateOnly? From, bool Formal, Confidence Confidence, string Source);
