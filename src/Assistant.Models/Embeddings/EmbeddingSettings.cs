using Assistant.Models.Endpoints;

namespace Assistant.Models.Embeddings;

/// <summary>An endpoint that speaks OpenAI's <c>/embeddings</c>, and how to use it.</summary>
/// <param name="Endpoint">Up to the version, as in <c>http://localhost:8080/v1</c>.</param>
public sealed record EmbeddingSettings(Uri Endpoint, string Model)
{
    /// <summary>Null sends none.</summary>
    public EndpointKey? Key { get; init; }

    /// <summary>Asked for, and insisted on; null takes what the model gives.</summary>
    public int? Dimensions { get; init; }

    public int BatchSize { get; init; } = 32;

    /// <summary>How long a person who asked something waits for it, at the most.</summary>
    public TimeSpan QuestionLimit { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>For one batch.</summary>
    public TimeSpan PassagesLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What some models want before a question ("query: ").</summary>
    public string QuestionPrefix { get; init; } = "";

    /// <summary>What some models want before a passage ("passage: ").</summary>
    public string PassagePrefix { get; init; } = "";

    /// <summary>Before a busy endpoint is asked again; twice as long each time.</summary>
    internal TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(500);
}
