using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Sqlite;

/// <summary>Looks whether a file is a whole database, before anything is written to it.</summary>
public static class SqliteHealth
{
    // A check reads the whole file: 64 MB take about 0.1 s, and no start may wait longer for it. 'doctor' checks any size.
    private const long CheckedAtStart = 64L << 20;

    /// <summary>What the pages say against each other; empty when all is well.</summary>
    /// <exception cref="StoreException">The file cannot be read at all.</exception>
    public static IReadOnlyList<string> Findings(string file)
    {
        SqliteLibrary.EnsureChosen();
        try
        {
            using var connection = OpenForReading(file);
            return connection.Rows("pragma quick_check(1)", row => row.GetString(0)).Where(line => line != "ok").ToList();
        }
        catch (SqliteException error) when (SqliteFaults.From(error, file) is { } fault)
        {
            return fault.Fault == StoreFault.Corrupt ? [error.Message] : throw fault;
        }
    }

    /// <summary>Throws when the file is damaged. A file that does not exist or is empty is a new database.</summary>
    internal static void CheckAtStart(string file)
    {
        var size = new FileInfo(file) is { Exists: true } info ? info.Length : 0;
        if (size == 0)
        {
            return;
        }

        CheckHeader(file);
        if (size <= CheckedAtStart && Findings(file) is [var finding, ..])
        {
            throw SqliteFaults.Corrupt(file, finding);
        }
    }

    internal static void CheckHeader(string file)
    {
        if (!BeginsAsDatabase(file))
        {
            throw SqliteFaults.Corrupt(file, "it does not begin as a database does");
        }
    }

    // Not "read only": a log that a killed process left behind has to be played back first.
    internal static SqliteConnection OpenForReading(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static bool BeginsAsDatabase(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> header = stackalloc byte[16];
            return stream.ReadAtLeast(header, 16, throwOnEndOfStream: false) == 16 && header.SequenceEqual("SQLite format 3\0"u8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw SqliteFaults.NotWritable(file, error);
        }
    }
}
