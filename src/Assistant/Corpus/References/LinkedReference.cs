namespace Assistant.Corpus.References;

/// <summary>A cited document, and where the corpus has it.</summary>
/// <param name="DocumentId">Null when the corpus does not have it, or when it cannot be told which one is meant.</param>
/// <param name="Ambiguous">The documents that the citation may mean, where there are several; otherwise empty.</param>
public sealed record LinkedReference(Reference Reference, string? DocumentId, IReadOnlyList<string> Ambiguous);
