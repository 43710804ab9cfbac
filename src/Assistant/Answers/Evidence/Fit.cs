namespace Assistant.Answers.Evidence;

/// <summary>How well a piece of evidence fits a question, each from 0 to 1.</summary>
/// <param name="Coverage">The share of the question's weight that the piece or what stands over it speaks of.</param>
/// <param name="Phrases">The share of its pairs of neighbouring words.</param>
/// <param name="Own">The share that the piece itself speaks of.</param>
/// <param name="Missing">Terms of weight that occur nowhere around, folded.</param>
internal readonly record struct Fit(double Coverage, double Phrases, double Own, IReadOnlyList<string> Missing)
{
    public double Score => (0.5 * Coverage) + (0.25 * Phrases) + (0.25 * Own);
}
