using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <param name="Right">Share of the turns whose reply was as it should be.</param>
/// <param name="FollowUps">Share of the turns behind the first of a conversation.</param>
/// <param name="Whole">Share of the conversations without a wrong turn.</param>
/// <param name="Refused">Share of the turns to be refused that were, with nothing cited.</param>
public sealed record ConversationFigures(
    [property: JsonPropertyName("conversations"), JsonPropertyOrder(1)] int Conversations,
    [property: JsonPropertyName("turns"), JsonPropertyOrder(2)] int Turns,
    [property: JsonPropertyName("right"), JsonPropertyOrder(3)] double Right,
    [property: JsonPropertyName("follow_ups"), JsonPropertyOrder(4)] double FollowUps,
    [property: JsonPropertyName("whole"), JsonPropertyOrder(5)] double Whole,
    [property: JsonPropertyName("refused"), JsonPropertyOrder(6)] double Refused)
{
    /// <summary>The turns that went wrong; null where nobody asked for them.</summary>
    [JsonPropertyName("misses"), JsonPropertyOrder(7)]
    public IReadOnlyList<AnswerMiss>? Misses { get; init; }
}
