namespace Assistant.Host.Evaluation;

/// <summary>At which rank each piece of a question's evidence first lies in a passage that was found; null where it never does.</summary>
public sealed record EvidenceRanking(IReadOnlyList<int?> Ranks)
{
    public int? First => Ranks.Min();

    public bool AnyWithin(int depth) => Ranks.Any(rank => rank <= depth);

    public bool AllWithin(int depth) => Ranks.All(rank => rank <= depth);

    public double ReciprocalRankAt(int depth) => First is { } first && first <= depth ? 1.0 / first : 0;
}
