namespace Assistant.Storage.Sqlite;

/// <summary>
/// A file beside the database that says who uses it: any number of programs at once, or the one that puts another database in
/// its place. The system lets go of it when a process dies.
/// </summary>
internal static class SqliteLock
{
    public static FileStream Share(string file) => Take(file, FileShare.ReadWrite);

    public static FileStream Own(string file) => Take(file, FileShare.None);

    private static FileStream Take(string file, FileShare share)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            return new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, share);
        }
        catch (IOException error) when (IsHeld(error))
        {
            throw new StoreException(StoreFault.Busy, file, $"Another process uses the database '{file}'. End it first.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw SqliteFaults.NotWritable(file, error);
        }
    }

    // ERROR_SHARING_VIOLATION on Windows, EWOULDBLOCK on Linux and macOS.
    private static bool IsHeld(IOException error) => (error.HResult & 0xFFFF) is 32 or 11 or 35;
}
