using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>The figures of tests/gold/README.md, with the same JSON keys as the scorer that the gold files come with.</summary>
public sealed record AnswerFigures(
    [property: JsonPropertyName("answerable"), JsonPropertyOrder(1)] int Answerable,
    [property: JsonPropertyName("right"), JsonPropertyOrder(2)] double Right,
    [property: JsonPropertyName("cited"), JsonPropertyOrder(3)] double Cited,
    [property: JsonPropertyName("cited_first"), JsonPropertyOrder(4)] double CitedFirst,
    [property: JsonPropertyName("right_and_cited"), JsonPropertyOrder(5)] double RightAndCited,
    [property: JsonPropertyName("evidence_covered"), JsonPropertyOrder(6)] double EvidenceCovered,
    [property: JsonPropertyName("wrongly_refused"), JsonPropertyOrder(7)] double WronglyRefused,
    [property: JsonPropertyName("unanswerable"), JsonPropertyOrder(8)] int Unanswerable,
    [property: JsonPropertyName("refused"), JsonPropertyOrder(9)] double Refused,
    [property: JsonPropertyName("missing"), JsonPropertyOrder(10)] int Missing,
    [property: JsonPropertyName("by_style"), JsonPropertyOrder(11)] IReadOnlyDictionary<string, string> ByStyle)
{
    /// <summary>What went wrong, question by question; null where nobody asked for it.</summary>
    [JsonPropertyName("misses"), JsonPropertyOrder(12)]
    public IReadOnlyList<AnswerMiss>? Misses { get; init; }

    /// <summary>The same questions with other thresholds; null where nobody asked for it.</summary>
    [JsonPropertyName("curve"), JsonPropertyOrder(13)]
    public IReadOnlyList<ThresholdFigures>? Curve { get; init; }
}
