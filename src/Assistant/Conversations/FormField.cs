namespace Assistant.Conversations;

/// <param name="Kind">"text", "multiline", "number", "choice".</param>
/// <param name="Choices">For "choice"; empty otherwise.</param>
public sealed record FormField(
    string Id,
    string Label,
    string Kind,
    string? Unit = null,
    bool Required = false,
    IReadOnlyList<string>? Choices = null,
    string? Value = null);
