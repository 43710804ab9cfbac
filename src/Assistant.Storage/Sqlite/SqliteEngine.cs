using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Assistant.Storage.Sqlite;

/// <summary>One database file. Readers never wait for the writer (WAL); what was committed survives a power cut (synchronous = FULL).</summary>
internal sealed class SqliteEngine : DatabaseEngine
{
    // Only another process can hold the floor this long; our own threads queue up in SqlStore.
    private const int BusySeconds = 10;

    private readonly string _file;
    private readonly string _connectionString;
    private readonly string _settings;
    private readonly FileStream _inUse;

    private SqliteEngine(string file, int? maxPages, FileStream inUse)
    {
        _file = file;
        _inUse = inUse;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = BusySeconds }.ToString();
        // Set on every opening: nothing promises that a connection from the pool still has them.
        _settings = string.Create(
            CultureInfo.InvariantCulture,
            $"pragma busy_timeout = {BusySeconds * 1000}; pragma synchronous = full; pragma fullfsync = on;");
        if (maxPages is { } limit)
        {
            _settings += string.Create(CultureInfo.InvariantCulture, $"pragma max_page_count = {limit};");
        }
    }

    /// <summary>Makes the folder where it is missing, and refuses a damaged file before anything is written to it.</summary>
    public static SqliteEngine Start(string file, int? maxPages = null)
    {
        SqliteLibrary.EnsureChosen();
        var engine = new SqliteEngine(file, maxPages, SqliteLock.Share(file));
        try
        {
            SqliteHealth.CheckAtStart(file);
            engine.UseWriteAheadLog();
            return engine;
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            // A connection whose rollback failed comes back from the pool as it was.
            RollBack(connection);
            connection.Run(_settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // The library's own transactions are of no use here: when SQLite has rolled back by itself (full disk), disposing of them
    // throws and hides the error that mattered.
    public override void BeginWrite(DbConnection connection) => connection.Run("begin immediate");

    public override void Commit(DbConnection connection) => connection.Run("commit");

    public override void RollBack(DbConnection connection)
    {
        if (raw.sqlite3_get_autocommit(((SqliteConnection)connection).Handle) == 0)
        {
            connection.Run("rollback");
        }
    }

    public override StoreException? Explain(DbException error) =>
        error is SqliteException sqlite ? SqliteFaults.From(sqlite, _file) : null;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            using var connection = new SqliteConnection(_connectionString);
            SqliteConnection.ClearPool(connection);
            _inUse.Dispose();
        }

        base.Dispose(disposing);
    }

    private void UseWriteAheadLog()
    {
        try
        {
            using var connection = Open();
            connection.Run("pragma journal_mode = wal");
        }
        catch (SqliteException error) when (SqliteFaults.From(error, _file) is { } fault)
        {
            throw fault;
        }
    }
}
