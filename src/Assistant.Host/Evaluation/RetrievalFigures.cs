using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>What <c>eval --retrieval</c> prints, with the contract's names once written in snake case.</summary>
/// <param name="BuildS">Seconds from passages in memory to an index that answers.</param>
/// <param name="IndexMb">Size of the index as it is kept in its file.</param>
public sealed record RetrievalFigures(
    int Questions,
    [property: JsonPropertyName("recall_at_1")] double RecallAt1,
    [property: JsonPropertyName("recall_at_10")] double RecallAt10,
    [property: JsonPropertyName("recall_at_100")] double RecallAt100,
    [property: JsonPropertyName("mrr_at_10")] double MrrAt10,
    [property: JsonPropertyName("ndcg_at_10")] double NdcgAt10,
    IReadOnlyDictionary<string, RetrievalMetrics> BySource,
    double BuildS,
    double IndexMb,
    double P50Ms,
    double P95Ms,
    double P99Ms);
