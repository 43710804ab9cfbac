namespace Assistant.Drafting;

/// <param name="Kind">The event's name, stable for ever.</param>
/// <param name="Data">JSON.</param>
public sealed record StoredDraftEvent(string Kind, string Data, string UserId, DateTimeOffset At);
