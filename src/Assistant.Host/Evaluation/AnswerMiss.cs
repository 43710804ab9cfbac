using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>A question that was answered wrongly, or wrongly answered.</summary>
/// <param name="Problem">"not_refused", "not_right", "not_cited" or "not_right_not_cited".</param>
public sealed record AnswerMiss(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("problem")] string Problem,
    [property: JsonPropertyName("question")] string Question,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("answer")] string Answer);
