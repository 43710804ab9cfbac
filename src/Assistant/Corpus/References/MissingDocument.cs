namespace Assistant.Corpus.References;

/// <summary>A document that others cite and that the corpus does not have.</summary>
/// <param name="Number">Or the name of a document that is cited by its name.</param>
/// <param name="CitedBy">Ids, in order.</param>
/// <param name="Ambiguous">Documents of the corpus that bear this number, where the citation does not tell which one it means.</param>
public sealed record MissingDocument(string Number, string Type, DateOnly? Date, string Issuer, string About, IReadOnlyList<string> CitedBy, IReadOnlyList<string> Ambiguous);
