using Assistant.Drafting;

namespace Assistant.Tests.Web;

/// <summary>A store whose disk is gone.</summary>
internal sealed class FailingDrafts : IDraftStore
{
    public bool AppendDraftEvents(string draftId, string userId, int expectedVersion, IReadOnlyList<StoredDraftEvent> events) => throw new IOException("gone");

    public IReadOnlyList<StoredDraftEvent> ReadDraft(string draftId) => throw new IOException("gone");

    public IReadOnlyList<string> DraftsOf(string userId) => throw new IOException("gone");
}
