using System.Data.Common;
using System.Globalization;

namespace Assistant.Storage;

/// <summary>The schema, step by step.</summary>
internal static class Migrations
{
    private const string ReadCurrent = "select coalesce(max(number), 0) from schema_versions";

    private static readonly Migration[] All =
    [
        new(1, "documents, drafts, conversations", """
            create table counters (name text primary key, value bigint not null);
            insert into counters (name, value) values ('documents', 0), ('changes', 0);
            create table marks (name text primary key, value text not null);
            create table documents (
                id text primary key,
                file_name text not null,
                content text not null,
                content_hash text not null,
                metadata text not null,
                shipped bigint not null,
                added_at text not null);
            create table drafts (
                id text primary key,
                user_id text not null,
                version bigint not null,
                changed bigint not null);
            create index drafts_of_user on drafts (user_id, changed);
            create table draft_events (
                draft_id text not null,
                version bigint not null,
                kind text not null,
                data text not null,
                user_id text not null,
                at text not null,
                primary key (draft_id, version));
            create table conversations (
                id text primary key,
                user_id text not null,
                state text,
                watermark bigint not null,
                changed bigint not null);
            create index conversations_of_user on conversations (user_id, changed);
            create table activities (
                conversation_id text not null,
                watermark bigint not null,
                json text not null,
                primary key (conversation_id, watermark));
            """),
        // The texts lie between the other columns: what is asked of every document at each start is read from the index alone.
        new(2, "which save of a document is the last", """
            alter table documents add column version bigint not null default 0;
            create index documents_heads on documents (id, version, file_name, content_hash, shipped);
            """),
        // Empty for a file whose reading has nothing to tell, as all had before.
        new(3, "how files were read, pictures of pages", """
            alter table documents add column reading text not null default '';
            create table page_pictures (
                document_id text not null,
                page bigint not null,
                png bytea not null,
                primary key (document_id, page));
            """),
        // The texts lie last: lists of versions do not read them.
        new(4, "old versions of documents", """
            create table document_versions (
                document_id text not null,
                content_hash text not null,
                file_name text not null,
                shipped bigint not null,
                added_at text not null,
                replaced_at text not null,
                replacement bigint not null,
                bytes bigint not null,
                metadata text not null,
                reading text not null,
                content text not null,
                primary key (document_id, content_hash));
            """),
        new(5, "answers and what their readers think of them", """
            create table answers (
                conversation_id text not null,
                number bigint not null,
                id text not null unique,
                user_id text not null,
                at text not null,
                question text not null,
                previous_question text,
                status text not null,
                corpus_version bigint not null,
                citations text not null,
                answer text not null,
                primary key (conversation_id, number));
            create table ratings (
                answer_id text not null,
                user_id text not null,
                number bigint not null,
                reaction text not null,
                reason text not null,
                at text not null,
                primary key (answer_id, user_id));
            insert into counters (name, value) values ('ratings', 0);
            """),
    ];

    public static int Latest => All[^1].Number;

    /// <summary>Brings the schema to <see cref="Latest"/>; several processes may start at once.</summary>
    /// <returns>How many steps were taken.</returns>
    public static int Apply(DatabaseEngine engine, string place)
    {
        using var connection = engine.Open();
        if (Current(connection) == Latest)
        {
            return 0;
        }

        return engine.InTransaction(connection, _ => TakeSteps(connection, place));
    }

    public static StoreException Newer(string place, long schema) => new(
        StoreFault.Newer,
        place,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The database '{place}' has schema {schema}; this program knows {Latest}. Use the newer program."));

    /// <summary>0 for an empty database.</summary>
    public static long Current(DbConnection connection)
    {
        try
        {
            return connection.Number(ReadCurrent);
        }
        catch (DbException)
        {
            // The table does not exist before the first migration; engines differ in how they say so.
            return 0;
        }
    }

    private static int TakeSteps(DbConnection connection, string place)
    {
        connection.Run("create table if not exists schema_versions (number bigint primary key, name text not null)");
        // Read again: somebody else may have migrated while we waited for the floor.
        var current = connection.Number(ReadCurrent);
        if (current > Latest)
        {
            throw Newer(place, current);
        }

        var steps = All.Where(step => step.Number > current).ToList();
        foreach (var step in steps)
        {
            connection.Run(step.Sql);
            connection.Run(
                "insert into schema_versions (number, name) values (@number, @name)",
                ("@number", (long)step.Number),
                ("@name", step.Name));
        }

        return steps.Count;
    }
}
