using Assistant.Corpus;

namespace Assistant.Drafting;

/// <summary>How a draft stands after all of its events. Never changes; see <see cref="DraftFold"/>.</summary>
public sealed record Draft
{
    public required string Id { get; init; }

    /// <summary>How many events it was made from.</summary>
    public required int Version { get; init; }

    public required OutlineMap Map { get; init; }

    public required string ContentHash { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    public Unit? Unit { get; init; }

    /// <summary>What counts now, oldest first.</summary>
    public IReadOnlyList<Entry> Entries { get; init; } = [];

    public IReadOnlySet<string> SkippedLines { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The line that is asked; null before the unit is named and after the last line.</summary>
    public OutlineLine? Current { get; init; }

    /// <summary>The next answer to the current line replaces what it has.</summary>
    public bool Replacing { get; init; }

    public Contradiction? OpenContradiction { get; init; }

    public DraftEvent.ZeroAsked? OpenZero { get; init; }

    /// <summary>The number of the last message that changed the draft.</summary>
    public int LastTurn { get; init; }

    /// <summary>Messages that can still be undone, the oldest first.</summary>
    public IReadOnlyList<int> Turns { get; init; } = [];

    public Outline Outline => Map.Outline;

    public IEnumerable<Entry> EntriesOf(OutlineLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Entries.Where(entry => entry.Lines.Contains(line.Id, StringComparer.Ordinal));
    }

    public LineStatus StatusOf(OutlineLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var status = LineStatus.Missing;
        foreach (var entry in EntriesOf(line))
        {
            if (entry.Kind != EntryKind.NotApplicable)
            {
                return LineStatus.Answered;
            }

            status = LineStatus.NotApplicable;
        }

        if (status == LineStatus.Missing && !Applicability.AppliesTo(line, Unit))
        {
            return LineStatus.Hidden;
        }

        return status == LineStatus.Missing && SkippedLines.Contains(line.Id) ? LineStatus.Skipped : status;
    }

    /// <summary>Nothing was said for the line yet.</summary>
    public bool IsOpen(OutlineLine line) => StatusOf(line) is LineStatus.Missing or LineStatus.Skipped;

    /// <summary>Lines that must be there and are not, the skipped ones among them.</summary>
    public IReadOnlyList<OutlineLine> Gaps => [.. Map.Lines.Where(line => !line.Optional && IsOpen(line))];
}
