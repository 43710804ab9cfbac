namespace Assistant.Drafting;

/// <summary>Drafts as streams of events. An event that was appended is never changed.</summary>
public interface IDraftStore
{
    /// <summary>Commits all events or none.</summary>
    /// <param name="expectedVersion">How many events the caller has seen; 0 for a new draft.</param>
    /// <returns>False when somebody else appended in between: read again and decide anew.</returns>
    bool AppendDraftEvents(string draftId, string userId, int expectedVersion, IReadOnlyList<StoredDraftEvent> events);

    /// <summary>In order; empty when there is no such draft.</summary>
    IReadOnlyList<StoredDraftEvent> ReadDraft(string draftId);

    /// <summary>Ids of the user's drafts, the last changed first.</summary>
    IReadOnlyList<string> DraftsOf(string userId);
}
