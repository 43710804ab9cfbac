using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Assistant.Storage.Sqlite;

/// <summary>SQLite's error codes in our words.</summary>
internal static class SqliteFaults
{
    // IO errors whose cause is a missing right or a lost disk carry the plain code 10; corrupt pages never do.
    public static StoreException? From(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => Corrupt(file, error.Message, error),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH or raw.SQLITE_IOERR => NotWritable(file, error),
        raw.SQLITE_FULL => new StoreException(StoreFault.Full, file, $"No room left for the database '{file}'. Free some disk space.", error),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreException(
            StoreFault.Busy,
            file,
            $"Another process holds the database '{file}'. End it or try again later.",
            error),
        _ => null,
    };

    public static StoreException Corrupt(string file, string finding, Exception? cause = null) => new(
        StoreFault.Corrupt,
        file,
        $"The database '{file}' is damaged ({finding}). Put a backup in its place with 'assistant restore FILE'.",
        cause);

    public static StoreException NotWritable(string file, Exception cause) => new(
        StoreFault.NotWritable,
        file,
        $"The database '{file}' cannot be opened for writing. Give this user the right to write in its folder, or choose another folder with --data.",
        cause);
}
