using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>What a threshold of confidence gives: the higher, the more is refused, rightly and wrongly.</summary>
public sealed record ThresholdFigures(
    [property: JsonPropertyName("threshold")] double Threshold,
    [property: JsonPropertyName("right")] double Right,
    [property: JsonPropertyName("wrongly_refused")] double WronglyRefused,
    [property: JsonPropertyName("refused")] double Refused);
