using System.Data.Common;

namespace Assistant.Storage;

/// <summary>
/// What differs between databases: how a connection is made, how a writer gets the floor, and what their errors mean.
/// The SQL of <see cref="SqlStore"/> and of <see cref="Migrations"/> is the same for every engine: text and bigint columns,
/// "@name" parameters, "on conflict … do update".
/// </summary>
public abstract class DatabaseEngine : IDisposable
{
    /// <summary>An open connection that the caller disposes of.</summary>
    public abstract DbConnection Open();

    /// <summary>Begins a transaction that holds the floor from its first moment: nobody else writes until it ends.</summary>
    public abstract void BeginWrite(DbConnection connection);

    public abstract void Commit(DbConnection connection);

    /// <summary>Ends the transaction without a trace; does nothing when the engine has already done so, as some do on errors.</summary>
    public abstract void RollBack(DbConnection connection);

    /// <summary>Commits what <paramref name="write"/> did when it returns, and nothing of it when it throws.</summary>
    public T InTransaction<T>(DbConnection connection, Func<DbConnection, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        BeginWrite(connection);
        try
        {
            var result = write(connection);
            Commit(connection);
            return result;
        }
        catch (Exception error)
        {
            RollBackAfter(error, connection);
            throw;
        }
    }

    /// <summary>The typed fault for an error of this engine; null when it is none that a user could mend.</summary>
    public abstract StoreException? Explain(DbException error);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // The first error is the one to tell; a rollback that fails after it is only a note to it. Open ends what is left.
    private void RollBackAfter(Exception error, DbConnection connection)
    {
        try
        {
            RollBack(connection);
        }
        catch (DbException second)
        {
            error.Data["rollback"] = second.Message;
        }
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
