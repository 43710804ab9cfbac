using Assistant.Wording;

namespace Assistant.Host.Composition;

/// <summary>What the page, the server's start and the doctor say of texts that leave the machine.</summary>
internal static class WhereTextsGo
{
    public static string Of(AssistantParts parts) => Of(parts.Options with { Model = parts.Model is null ? null : parts.Options.Model });

    public static string Of(AssistantOptions options) => (Host(options.Model?.Endpoint), Host(options.Embedding?.Endpoint)) switch
    {
        (null, null) => Replies.NothingLeaves,
        ({ } model, null) => Replies.TextsGoToModel(model),
        (null, { } vectors) => Replies.TextsGoToVectors(vectors),
        var (model, vectors) => Replies.TextsGoToModel(model) + " " + Replies.TextsGoToVectors(vectors),
    };

    // What runs on the same machine is not elsewhere.
    private static string? Host(Uri? endpoint) => endpoint is { IsLoopback: false } ? endpoint.Host : null;
}
