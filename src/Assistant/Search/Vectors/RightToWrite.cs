namespace Assistant.Search.Vectors;

/// <summary>Only one process makes vectors for a file; the right ends with the process, whatever ends it.</summary>
internal static class RightToWrite
{
    /// <param name="path">The file, in a folder that exists.</param>
    /// <returns>Null when another one has it.</returns>
    public static IDisposable? TryTake(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
