using Assistant.Models.Endpoints;

namespace Assistant.Models.Chat;

/// <summary>An endpoint that speaks OpenAI's <c>/chat/completions</c>, and how to use it.</summary>
/// <param name="Endpoint">Up to the version, as in <c>http://localhost:8080/v1</c>.</param>
/// <param name="Name">Of the model.</param>
public sealed record ModelSettings(Uri Endpoint, string Name)
{
    /// <summary>Null sends none.</summary>
    public EndpointKey? Key { get; init; }

    /// <summary>How long a person waits for it, over all that it is asked for one answer.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>What it may write at the most, in tokens.</summary>
    public int AnswerTokens { get; init; } = 1200;

    /// <summary>Before a busy endpoint is asked a second time, where it names no time itself.</summary>
    internal TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(300);
}
