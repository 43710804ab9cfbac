namespace Assistant.Corpus.Validity;

/// <summary>A document that the catalogue speaks of, whether its text is in the corpus or not.</summary>
/// <param name="Subject">Empty when the catalogue does not say.</param>
public sealed record KnownDocument(DocumentIdentity Identity, string Subject, IReadOnlyList<KnownChange> Changes);
