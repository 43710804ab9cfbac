using System.Data.Common;
using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Drafting;

namespace Assistant.Storage;

/// <summary>
/// The stores over any SQL engine. Its parts: documents and their old versions, drafts, conversations, answers and ratings. A call that returns has committed; a call that
/// throws has changed nothing. All members may be called from several threads at once.
/// </summary>
public abstract partial class SqlStore : IDocumentStore, IVersionStore, IDraftStore, IConversationStore, IFeedbackStore, IDisposable
{
    private readonly DatabaseEngine _engine;

    // Threads of one process wait here, in order, instead of asking the database again and again for the floor.
    private readonly Lock _writing = new();

    protected SqlStore(DatabaseEngine engine, string place)
    {
        _engine = engine;
        try
        {
            Explaining(() => Migrations.Apply(engine, place));
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <summary>A word that the program keeps beside the data, such as what it imported last; null when there is none.</summary>
    public string? ReadMark(string name) => Read(connection => connection.Rows(
        "select value from marks where name = @name",
        row => row.GetString(0),
        ("@name", name))).FirstOrDefault();

    public void WriteMark(string name, string value) => Write(connection => connection.Run(
        "insert into marks (name, value) values (@name, @value) on conflict (name) do update set value = excluded.value",
        ("@name", name),
        ("@value", value)));

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _engine.Dispose();
        }
    }

    private T Read<T>(Func<DbConnection, T> read) => Explaining(() =>
    {
        using var connection = _engine.Open();
        return read(connection);
    });

    private T Write<T>(Func<DbConnection, T> write) => Explaining(() =>
    {
        lock (_writing)
        {
            using var connection = _engine.Open();
            return _engine.InTransaction(connection, write);
        }
    });

    private T Explaining<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException error) when (_engine.Explain(error) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>The next number of a sequence that orders changes better than any clock.</summary>
    private static long Next(DbConnection connection, string counter)
    {
        connection.Run("update counters set value = value + 1 where name = @name", ("@name", counter));
        return connection.Number("select value from counters where name = @name", ("@name", counter));
    }
}
