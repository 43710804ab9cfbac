using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>What <c>eval --evidence</c> prints: where the bare search puts the evidence of gold questions.</summary>
/// <param name="Questions">The answerable ones.</param>
/// <param name="AnyIn3">The share of questions of which some piece of evidence lies in the first three passages. Likewise 10.</param>
/// <param name="AllIn3">The share of questions all of whose pieces do.</param>
/// <param name="MrrAt10">One divided by the rank of the first passage with evidence; 0 beyond the tenth.</param>
/// <param name="Unplaced">Pieces of evidence that do not stand in their document: mistakes of the gold file.</param>
/// <param name="Misses">Questions without any evidence in the first three passages.</param>
public sealed record EvidenceFigures(
    int Questions,
    [property: JsonPropertyName("any_in_3")] double AnyIn3,
    [property: JsonPropertyName("any_in_10")] double AnyIn10,
    [property: JsonPropertyName("all_in_3")] double AllIn3,
    [property: JsonPropertyName("all_in_10")] double AllIn10,
    [property: JsonPropertyName("mrr_at_10")] double MrrAt10,
    IReadOnlyList<string> Unplaced,
    IReadOnlyList<EvidenceMiss> Misses);
