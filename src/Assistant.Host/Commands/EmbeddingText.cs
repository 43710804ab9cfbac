using Assistant.Host.Composition;
using Assistant.Search.Vectors;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What is to be said of the endpoint and its vectors.</summary>
internal static class EmbeddingText
{
    // Sent to see whether an answer comes.
    private const string Trial = "kiểm tra";

    /// <summary>How far the vectors have come, in one line; then a line for everything that is not as it should be.</summary>
    public static IReadOnlyList<string> Lines(AssistantParts parts, VectorProgress progress)
    {
        var (settings, vectors) = (parts.Options.Embedding!, parts.Vectors!);
        var lines = new List<string>
        {
            Replies.EmbeddingState(settings.Model, settings.Endpoint.GetLeftPart(UriPartial.Path), progress.Embedded, progress.Passages, vectors.Dimensions),
        };
        if (progress.Refused > 0)
        {
            lines.Add(Replies.EmbeddingRefused(progress.Refused));
        }

        if (progress.Failure is { } failure)
        {
            lines.Add(Replies.EmbeddingFailed(Said(failure.Trouble)));
        }

        if (vectors.Problem is not null)
        {
            lines.Add(Replies.VectorsCannotBeKept(parts.Options.VectorFile));
        }
        else if (progress.IsElsewhere)
        {
            lines.Add(Replies.EmbeddingIsElsewhere);
        }
        else if (!progress.IsComplete)
        {
            lines.Add(Replies.EmbeddingGoesOn);
        }

        return lines;
    }

    /// <summary>Asks the endpoint, as a question would.</summary>
    /// <returns>Null when it answers as it should.</returns>
    public static async Task<string?> ProbeAsync(AssistantParts parts, CancellationToken cancel) =>
        await parts.Embedder!.QuestionAsync(Trial, cancel) switch
        {
            EmbeddingResult.Failed failed => Replies.EmbeddingFailed(Said(failed.Trouble)),
            EmbeddingResult.Vectors { All: [var vector] } when parts.Vectors!.Dimensions is > 0 and var kept && kept != vector.Length =>
                Replies.EmbeddingOtherDimensions(parts.Options.VectorFile),
            _ => null,
        };

    /// <summary>What an endpoint did wrong, without its name.</summary>
    public static string Said(EndpointTrouble trouble) => trouble switch
    {
        EndpointTrouble.Unreachable => Replies.EndpointIsUnreachable,
        EndpointTrouble.TimedOut => Replies.EndpointIsLate,
        EndpointTrouble.Resting => Replies.EndpointRests,
        EndpointTrouble.Busy => Replies.EndpointIsBusy,
        EndpointTrouble.KeyRefused => Replies.EndpointRefusesKey,
        EndpointTrouble.UnknownModel => Replies.EndpointKnowsNoModel,
        EndpointTrouble.InputRefused => Replies.EndpointRefusesInput,
        _ => Replies.EndpointTalksNonsense,
    };
}
