namespace Assistant.Host.Channels.DirectLine;

/// <summary>What we take from a client's activity. Everything else it says of itself is dropped.</summary>
/// <param name="Type">"message", "event" or "typing".</param>
/// <param name="Form">What a card sent; null for a typed line.</param>
/// <param name="ClientId">The client's own id of this activity; null when it gave none.</param>
internal sealed record IncomingActivity(
    string Type,
    string Text,
    IReadOnlyDictionary<string, string>? Form,
    string? ClientId,
    bool PostBack)
{
    /// <summary>Of an event; null otherwise.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the first entity; null when there is none.</summary>
    public string? EntityId { get; init; }
}
