namespace Assistant.Host.Evaluation;

/// <summary>What <c>eval --retrieval</c> prints, with the contract's names once written in snake case.</summary>
/// <param name="BuildS">Seconds from passages in memory to an index that answers.</param>
/// <param name="IndexMb">Size of the index as it is kept in its file.</param>
public sealed record RetrievalFigures(
    int Questions,
    double RecallAt1,
    double RecallAt10,
    double RecallAt100,
    double MrrAt10,
    double NdcgAt10,
    IReadOnlyDictionary<string, RetrievalMetrics> BySource,
    double BuildS,
    double IndexMb,
    double P50Ms,
    double P95Ms,
    double P99Ms);
