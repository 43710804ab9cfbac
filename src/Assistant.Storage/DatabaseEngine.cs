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

    /// <summary>A transaction that holds the floor from its first moment: nobody else writes until it ends.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>The typed fault for an error of this engine; null when it is none that a user could mend.</summary>
    public abstract StoreException? Explain(DbException error);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
