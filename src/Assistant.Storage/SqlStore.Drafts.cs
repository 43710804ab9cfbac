using Assistant.Drafting;

namespace Assistant.Storage;

public abstract partial class SqlStore
{
    public bool AppendDraftEvents(string draftId, string userId, int expectedVersion, IReadOnlyList<StoredDraftEvent> events) =>
        Write(connection =>
        {
            var version = connection.Number("select version from drafts where id = @id", ("@id", draftId));
            if (version != expectedVersion)
            {
                return false;
            }

            foreach (var (draftEvent, index) in events.Select((draftEvent, index) => (draftEvent, index)))
            {
                connection.Run(
                    """
                    insert into draft_events (draft_id, version, kind, data, user_id, at)
                    values (@draft_id, @version, @kind, @data, @user_id, @at)
                    """,
                    ("@draft_id", draftId),
                    ("@version", version + index + 1),
                    ("@kind", draftEvent.Kind),
                    ("@data", draftEvent.Data),
                    ("@user_id", draftEvent.UserId),
                    ("@at", WriteTime(draftEvent.At)));
            }

            if (events.Count > 0)
            {
                // The draft stays with the user who began it, whoever else writes in it.
                connection.Run(
                    """
                    insert into drafts (id, user_id, version, changed) values (@id, @user_id, @version, @changed)
                    on conflict (id) do update set version = excluded.version, changed = excluded.changed
                    """,
                    ("@id", draftId),
                    ("@user_id", userId),
                    ("@version", version + events.Count),
                    ("@changed", Next(connection, "changes")));
            }

            return true;
        });

    public IReadOnlyList<StoredDraftEvent> ReadDraft(string draftId) => Read(connection => connection.Rows(
        "select kind, data, user_id, at from draft_events where draft_id = @draft_id order by version",
        row => new StoredDraftEvent(row.GetString(0), row.GetString(1), row.GetString(2), ReadTime(row.GetString(3))),
        ("@draft_id", draftId)));

    public IReadOnlyList<string> DraftsOf(string userId) => Read(connection => connection.Rows(
        "select id from drafts where user_id = @user_id order by changed desc",
        row => row.GetString(0),
        ("@user_id", userId)));
}
