using System.Data.Common;
using Assistant.Conversations;

namespace Assistant.Storage;

public abstract partial class SqlStore
{
    public string? ReadConversationState(string conversationId) => Read(connection => connection.Rows(
        "select state from conversations where id = @id",
        row => row.IsDBNull(0) ? null : row.GetString(0),
        ("@id", conversationId))).FirstOrDefault();

    public void SaveConversationState(string conversationId, string userId, string stateJson) => Write(connection =>
    {
        Touch(connection, conversationId, userId);
        return connection.Run(
            "update conversations set state = @state where id = @id",
            ("@state", stateJson),
            ("@id", conversationId));
    });

    public string? LastConversationOf(string userId) => Read(connection => connection.Rows(
        "select id from conversations where user_id = @user_id order by changed desc limit 1",
        row => row.GetString(0),
        ("@user_id", userId))).FirstOrDefault();

    public long AppendActivities(string conversationId, string userId, IReadOnlyList<string> activitiesJson) =>
        Write(connection =>
        {
            Touch(connection, conversationId, userId);
            var watermark = connection.Number("select watermark from conversations where id = @id", ("@id", conversationId));
            foreach (var json in activitiesJson)
            {
                watermark++;
                connection.Run(
                    "insert into activities (conversation_id, watermark, json) values (@conversation_id, @watermark, @json)",
                    ("@conversation_id", conversationId),
                    ("@watermark", watermark),
                    ("@json", json));
            }

            connection.Run(
                "update conversations set watermark = @watermark where id = @id",
                ("@watermark", watermark),
                ("@id", conversationId));
            return watermark;
        });

    public IReadOnlyList<StoredActivity> ActivitiesAfter(string conversationId, long watermark) => Read(connection => connection.Rows(
        "select watermark, json from activities where conversation_id = @id and watermark > @watermark order by watermark",
        row => new StoredActivity(row.GetInt64(0), row.GetString(1)),
        ("@id", conversationId),
        ("@watermark", watermark)));

    /// <summary>Makes the conversation the user's last one; it stays with the user who began it.</summary>
    private static void Touch(DbConnection connection, string conversationId, string userId) => connection.Run(
        """
        insert into conversations (id, user_id, state, watermark, changed) values (@id, @user_id, null, 0, @changed)
        on conflict (id) do update set changed = excluded.changed
        """,
        ("@id", conversationId),
        ("@user_id", userId),
        ("@changed", Next(connection, "changes")));
}
