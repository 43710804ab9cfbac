using Assistant.Storage.Sqlite;

namespace Assistant.Storage;

/// <summary>The stores in one SQLite file, made when it is not there. A damaged file is refused and left as it is.</summary>
public sealed class SqliteStore : SqlStore
{
    public SqliteStore(string file)
        : base(SqliteEngine.Start(file), file)
    {
    }

    /// <param name="maxPages">The file may not grow beyond: a full disk for tests.</param>
    internal SqliteStore(string file, int maxPages)
        : base(SqliteEngine.Start(file, maxPages), file)
    {
    }
}
