namespace Assistant.Corpus;

/// <summary>What the text does not say of the document, or says in two ways.</summary>
/// <param name="Candidates">What stands in the text, where it says several things; empty when it says nothing.</param>
public sealed record IdentityDoubt(IdentityField Field, IReadOnlyList<string> Candidates);
