namespace Assistant.Drafting;

/// <summary>Reads drafts from the store and adds to them.</summary>
public sealed class DraftBook(IDraftStore store, TimeProvider clock)
{
    public Draft? Read(string draftId) => DraftFold.Of(draftId, store.ReadDraft(draftId));

    /// <summary>The draft as it would stand after these events; nothing is stored.</summary>
    public (Draft After, IReadOnlyList<StoredDraftEvent> Stored) Try(Draft draft, string userId, IReadOnlyList<DraftEvent> events)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(events);
        var at = clock.GetUtcNow();
        var stored = events.Select(e => DraftEventJson.ToStored(e, userId, at)).ToList();
        return (DraftFold.Of(draft.Id, [.. store.ReadDraft(draft.Id).Take(draft.Version), .. stored])!, stored);
    }

    /// <returns>False when somebody else added in between: read again and decide anew.</returns>
    public bool Append(Draft draft, string userId, IReadOnlyList<StoredDraftEvent> stored)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return store.AppendDraftEvents(draft.Id, userId, draft.Version, stored);
    }

    /// <returns>The new draft.</returns>
    public Draft Start(string draftId, string userId, DraftEvent.Started started)
    {
        var stored = new[] { DraftEventJson.ToStored(started, userId, clock.GetUtcNow()) };
        if (!store.AppendDraftEvents(draftId, userId, 0, stored))
        {
            throw new InvalidOperationException($"Draft '{draftId}' exists already.");
        }

        return DraftFold.Of(draftId, stored)!;
    }
}
