namespace Assistant.Drafting;

/// <summary>What the user gave for one or more lines, as it stands now.</summary>
/// <param name="Id">The place of its first event in the draft's stream, from 0.</param>
public sealed record Entry(
    int Id,
    EntryKind Kind,
    IReadOnlyList<string> Lines,
    string Text,
    string UserId,
    DateTimeOffset At);
