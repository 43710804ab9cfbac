using Assistant.Conversations;
using Assistant.Tests.Support;

namespace Assistant.Tests.Web;

/// <summary>A store on a disk that a test can fill.</summary>
internal sealed class FillingStore : IConversationStore
{
    private readonly InMemoryStore _store = new();

    public bool Full { get; set; }

    public string? ReadConversationState(string conversationId) => _store.ReadConversationState(conversationId);

    public void SaveConversationState(string conversationId, string userId, string stateJson) => _store.SaveConversationState(conversationId, userId, stateJson);

    public string? LastConversationOf(string userId) => _store.LastConversationOf(userId);

    public long AppendActivities(string conversationId, string userId, IReadOnlyList<string> activitiesJson) =>
        Full ? throw new IOException("full") : _store.AppendActivities(conversationId, userId, activitiesJson);

    public IReadOnlyList<StoredActivity> ActivitiesAfter(string conversationId, long watermark) => _store.ActivitiesAfter(conversationId, watermark);
}
