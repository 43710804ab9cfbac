using System.Text.Json.Serialization;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>The claims as they stand in a token; Web Chat reads "user" itself.</summary>
internal sealed record TokenPayload
{
    [JsonPropertyName("user")]
    public required string User { get; init; }

    [JsonPropertyName("conv")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Conversation { get; init; }

    [JsonPropertyName("file")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? File { get; init; }

    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FileName { get; init; }

    [JsonPropertyName("purpose")]
    public required string Purpose { get; init; }

    [JsonPropertyName("exp")]
    public required long Expires { get; init; }
}
