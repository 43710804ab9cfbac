namespace Assistant.Drafting;

/// <summary>Events in, draft out. Pure: the same events always give the same draft.</summary>
public static class DraftFold
{
    /// <param name="known">The draft as it was read before: its outline need not be read again, for it never changes.</param>
    /// <returns>Null when there are no events.</returns>
    public static Draft? Of(string draftId, IReadOnlyList<StoredDraftEvent> stored, Draft? known = null)
    {
        ArgumentNullException.ThrowIfNull(stored);
        if (stored.Count == 0)
        {
            return null;
        }

        if (known is null)
        {
            known = Begin(draftId, stored[0]);
        }

        var events = stored.Skip(1).Select(DraftEventJson.FromStored).ToList();
        var undone = events.OfType<DraftEvent.Undone>().Select(e => e.UndoneTurn).ToHashSet();
        var draft = new Draft
        {
            Id = draftId,
            Version = stored.Count,
            Map = known.Map,
            ContentHash = known.ContentHash,
            Owner = known.Owner,
            StartedAt = known.StartedAt,
            ChangedAt = stored[^1].At,
            Deadlines = known.Deadlines,
            LastTurn = events.Select(e => e.Turn).DefaultIfEmpty().Max(),
        };

        foreach (var (draftEvent, index) in events.Select((draftEvent, index) => (draftEvent, index + 1)))
        {
            if (draftEvent is not DraftEvent.Undone && !undone.Contains(draftEvent.Turn))
            {
                draft = Apply(draft, draftEvent, index, stored[index].UserId, stored[index].At);
            }
        }

        return draft;
    }

    private static Draft Begin(string draftId, StoredDraftEvent first)
    {
        if (DraftEventJson.FromStored(first) is not DraftEvent.Started started)
        {
            throw new InvalidOperationException($"Draft '{draftId}' does not begin with its outline.");
        }

        return new Draft
        {
            Id = draftId,
            Version = 1,
            Map = new OutlineMap(started.Outline),
            ContentHash = started.ContentHash,
            Owner = first.UserId,
            StartedAt = first.At,
            ChangedAt = first.At,
            Deadlines = started.Deadlines,
        };
    }

    /// <summary>The draft with more events. None of them may undo: that needs the whole stream.</summary>
    public static Draft Extend(Draft draft, IReadOnlyList<DraftEvent> events, string userId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(events);
        foreach (var draftEvent in events)
        {
            draft = Apply(draft, draftEvent, draft.Version, userId, at) with
            {
                Version = draft.Version + 1,
                ChangedAt = at,
                LastTurn = Math.Max(draft.LastTurn, draftEvent.Turn),
            };
        }

        return draft;
    }

    private static Draft Apply(Draft draft, DraftEvent draftEvent, int index, string userId, DateTimeOffset at)
    {
        var turns = draft.Turns.Count > 0 && draft.Turns[^1] == draftEvent.Turn || draftEvent is DraftEvent.Exported
            ? draft.Turns
            : [.. draft.Turns, draftEvent.Turn];
        // A "đúng" confirms the zeros only while nothing else has been said.
        var zero = draftEvent.Turn == draft.OpenZero?.Turn ? draft.OpenZero : null;
        draft = draft with { Turns = turns, OpenZero = zero };
        switch (draftEvent)
        {
            case DraftEvent.UnitNamed named:
                return draft with { Unit = named.Unit };
            case DraftEvent.Answered answered:
                return Add(WithoutDenials(draft, answered.Lines), EntryKind.Given, answered.Lines, answered.Text, index, userId, at);
            case DraftEvent.Replaced replaced:
                return Add(Without(draft, replaced.Lines), EntryKind.Given, replaced.Lines, replaced.Text, index, userId, at);
            case DraftEvent.Corrected corrected:
                return draft with
                {
                    Entries = [.. draft.Entries.Select(entry => entry.Id == corrected.Entry ? entry with { Text = corrected.Text } : entry)],
                };
            case DraftEvent.NotApplicable none:
                return Add(draft, EntryKind.NotApplicable, none.Lines, none.Reason, index, userId, at);
            case DraftEvent.Skipped skipped:
                return draft with { SkippedLines = draft.SkippedLines.Concat(skipped.Lines).ToHashSet(StringComparer.Ordinal) };
            case DraftEvent.ZeroAsked asked:
                return draft with { OpenZero = asked };
            case DraftEvent.ZeroConfirmed confirmed:
                return Add(draft, EntryKind.ConfirmedZero, confirmed.Lines, confirmed.Text, index, userId, at) with { OpenZero = null };
            case DraftEvent.ContradictionRaised raised:
                return draft with { OpenContradiction = raised.Contradiction };
            case DraftEvent.ContradictionResolved:
                return draft with { OpenContradiction = null };
            case DraftEvent.Moved moved:
                return draft with { Current = draft.Map.Find(moved.Line), Replacing = moved.Replacing };
            default:
                return draft;
        }
    }

    private static Draft Add(Draft draft, EntryKind kind, IReadOnlyList<string> lines, string text, int index, string userId, DateTimeOffset at) =>
        draft with
        {
            Entries = [.. draft.Entries, new Entry(index, kind, lines, text, userId, at)],
            SkippedLines = draft.SkippedLines.Except(lines).ToHashSet(StringComparer.Ordinal),
        };

    // Who describes something after all has taken the "không có" back.
    private static Draft WithoutDenials(Draft draft, IReadOnlyList<string> lines) =>
        draft with
        {
            Entries =
            [
                .. draft.Entries
                    .Select(entry => entry.Kind == EntryKind.NotApplicable ? entry with { Lines = [.. entry.Lines.Except(lines)] } : entry)
                    .Where(entry => entry.Lines.Count > 0),
            ],
        };

    // An answer that was given for several lines stays for those that are not replaced.
    private static Draft Without(Draft draft, IReadOnlyList<string> lines) =>
        draft with
        {
            Entries =
            [
                .. draft.Entries
                    .Select(entry => entry with { Lines = [.. entry.Lines.Except(lines)] })
                    .Where(entry => entry.Lines.Count > 0),
            ],
        };
}
