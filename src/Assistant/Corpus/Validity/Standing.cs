namespace Assistant.Corpus.Validity;

/// <summary>Whether a document holds on a day, as far as the corpus and the catalogue know.</summary>
/// <param name="Changes">What made it so: for <see cref="StandingKind.Replaced"/> all that took its place together, for <see cref="StandingKind.Amended"/> all amendments in order.</param>
/// <param name="Later">What became of the successors, in order: "66 → 399" goes on from 399. Empty when nothing is known.</param>
/// <param name="Day">From when it holds, or the day on which its term ended; null when unknown.</param>
public sealed record Standing(DocumentIdentity Document, StandingKind Kind, IReadOnlyList<Change> Changes, IReadOnlyList<Change> Later, DateOnly? Day)
{
    /// <summary>What is known to have ended it after the day asked for; null when nothing is, or when it had ended before.</summary>
    public Change? Next { get; init; }

    /// <summary>The last link of the chain: what governs the matter now, as far as is known.</summary>
    public IReadOnlyList<DocumentIdentity> Current => Later.Count > 0 ? [Later[^1].By] : [.. Changes.Select(change => change.By)];
}
