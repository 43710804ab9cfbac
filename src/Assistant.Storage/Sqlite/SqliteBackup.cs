using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Assistant.Storage.Sqlite;

/// <summary>A database as one file to carry away, and the way back.</summary>
public static class SqliteBackup
{
    /// <summary>Copies the database as it stands, also while others write. The copy is checked before it gets its name.</summary>
    /// <exception cref="IOException"><paramref name="target"/> exists or cannot be written.</exception>
    public static void Write(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var unfinished = target + ".unfinished";
        File.Delete(unfinished);
        using (var engine = SqliteEngine.Start(file))
        using (var connection = engine.Open())
        {
            try
            {
                connection.Run("vacuum into @target", ("@target", unfinished));
            }
            catch (SqliteException error)
            {
                throw new IOException($"Cannot write the backup '{target}': {error.Message}", error);
            }
        }

        Flush(unfinished);
        Check(unfinished);
        File.Move(unfinished, target, overwrite: false);
    }

    /// <summary>Puts a backup in the database's place; nobody may be using it.</summary>
    /// <param name="now">Names the old database, which is kept beside the new one.</param>
    /// <returns>Where the old database lies now; null when there was none.</returns>
    /// <exception cref="StoreException">The backup is damaged or newer than this program, or the database is in use.</exception>
    public static string? Restore(string file, string backup, DateTimeOffset now)
    {
        SqliteLibrary.EnsureChosen();
        Check(backup);
        using var owned = SqliteLock.Own(file);
        var incoming = file + ".incoming";
        File.Copy(backup, incoming, overwrite: true);
        Flush(incoming);
        if (!File.Exists(file))
        {
            File.Move(incoming, file);
            return null;
        }

        var aside = file + now.ToUniversalTime().ToString("'.replaced-'yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        SetLogAside(file, aside);
        // In one step: a power cut leaves the old database or the new one, never none.
        File.Replace(incoming, file, aside);
        return aside;
    }

    // The log of an unfinished write belongs to the old database. The new one must not meet it, and the old one may need it.
    private static void SetLogAside(string file, string aside)
    {
        File.Delete(file + "-shm");
        if (File.Exists(file + "-wal"))
        {
            File.Move(file + "-wal", aside + "-wal", overwrite: true);
        }
    }

    private static void Check(string file)
    {
        SqliteHealth.CheckHeader(file);
        if (SqliteHealth.Findings(file) is [_, ..] findings)
        {
            throw SqliteFaults.Corrupt(file, findings[0]);
        }

        using var connection = SqliteHealth.OpenForReading(file);
        if (Migrations.Current(connection) is var schema && schema is 0)
        {
            throw SqliteFaults.Corrupt(file, "it is a database of some other program");
        }

        if (schema > Migrations.Latest)
        {
            throw Migrations.Newer(file, schema);
        }
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
