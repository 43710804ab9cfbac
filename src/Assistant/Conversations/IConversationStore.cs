namespace Assistant.Conversations;

/// <summary>What must outlive a restart: where a conversation stands, and what was said in it.</summary>
public interface IConversationStore
{
    /// <summary>The state's JSON; null for a new conversation.</summary>
    string? ReadConversationState(string conversationId);

    void SaveConversationState(string conversationId, string userId, string stateJson);

    /// <summary>The user's last used conversation; null when there is none.</summary>
    string? LastConversationOf(string userId);

    /// <summary>Appends what was said, in order, all or nothing.</summary>
    /// <returns>The watermark of the last one: 1 for the first activity of the conversation.</returns>
    long AppendActivities(string conversationId, string userId, IReadOnlyList<string> activitiesJson);

    /// <summary>All activities after the watermark (0 = from the start), in order.</summary>
    IReadOnlyList<StoredActivity> ActivitiesAfter(string conversationId, long watermark);
}
