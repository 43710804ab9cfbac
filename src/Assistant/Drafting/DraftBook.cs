using System.Collections.Concurrent;

namespace Assistant.Drafting;

/// <summary>Reads drafts from the store and adds to them.</summary>
public sealed class DraftBook(IDraftStore store, TimeProvider clock)
{
    // Outlines of the drafts that are being worked on; more than these are simply read again.
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<string, Draft> _begun = new(StringComparer.Ordinal);

    /// <summary>Null when there is no such draft.</summary>
    public Draft? Read(string draftId)
    {
        var draft = DraftFold.Of(draftId, store.ReadDraft(draftId), _begun.GetValueOrDefault(draftId));
        if (draft is not null && _begun.TryAdd(draftId, draft) && _begun.Count > MostKept)
        {
            _begun.Clear();
        }

        return draft;
    }

    public IReadOnlyList<string> DraftsOf(string userId) => store.DraftsOf(userId);

    /// <summary>The draft as it would stand after these events; nothing is stored.</summary>
    public Draft After(Draft draft, string userId, IReadOnlyList<DraftEvent> events)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(events);
        return events.Any(e => e is DraftEvent.Undone)
            ? DraftFold.Of(draft.Id, [.. store.ReadDraft(draft.Id).Take(draft.Version), .. Stored(userId, events)], draft)!
            : DraftFold.Extend(draft, events, userId, clock.GetUtcNow());
    }

    /// <returns>False when somebody else added in between: read again and decide anew.</returns>
    public bool Append(Draft draft, string userId, IReadOnlyList<DraftEvent> events)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(events);
        return events.Count == 0 || store.AppendDraftEvents(draft.Id, userId, draft.Version, Stored(userId, events));
    }

    /// <returns>Null when a draft of that id exists.</returns>
    public Draft? Start(string draftId, string userId, DraftEvent.Started started)
    {
        var stored = Stored(userId, [started]);
        return store.AppendDraftEvents(draftId, userId, 0, stored) ? DraftFold.Of(draftId, stored) : null;
    }

    private List<StoredDraftEvent> Stored(string userId, IReadOnlyList<DraftEvent> events)
    {
        var at = clock.GetUtcNow();
        return [.. events.Select(e => DraftEventJson.ToStored(e, userId, at))];
    }
}
