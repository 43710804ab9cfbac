using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>How well a ranking finds what is relevant, averaged over questions.</summary>
/// <param name="RecallAt1">Of the relevant passages, the share within the first one. Likewise 10 and 100.</param>
/// <param name="MrrAt10">One divided by the rank of the first relevant passage; 0 beyond the tenth.</param>
public sealed record RetrievalMetrics(
    int Questions,
    [property: JsonPropertyName("recall_at_1")] double RecallAt1,
    [property: JsonPropertyName("recall_at_10")] double RecallAt10,
    [property: JsonPropertyName("recall_at_100")] double RecallAt100,
    [property: JsonPropertyName("mrr_at_10")] double MrrAt10,
    [property: JsonPropertyName("ndcg_at_10")] double NdcgAt10)
{
    public static RetrievalMetrics Of(IReadOnlyList<JudgedRanking> rankings) => new(
        rankings.Count,
        Mean(rankings, ranking => ranking.RecallAt(1)),
        Mean(rankings, ranking => ranking.RecallAt(10)),
        Mean(rankings, ranking => ranking.RecallAt(100)),
        Mean(rankings, ranking => ranking.ReciprocalRankAt(10)),
        Mean(rankings, ranking => ranking.GainAt(10)));

    private static double Mean(IReadOnlyList<JudgedRanking> rankings, Func<JudgedRanking, double> value) =>
        rankings.Count == 0 ? 0 : Math.Round(rankings.Average(value), 4);
}
