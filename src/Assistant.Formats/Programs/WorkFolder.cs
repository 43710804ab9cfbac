namespace Assistant.Formats.Programs;

/// <summary>
/// A fresh folder that only this account may enter, for one file that a program outside of ours looks at. Names in it are ours:
/// nothing that a user called a file reaches a command line. It is gone when the work is done, whatever happened.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>Absolute.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("assistant-").FullName;

    /// <returns>The absolute path of the private copy.</returns>
    public string Put(string name, byte[] content)
    {
        var path = this[name];
        File.WriteAllBytes(path, content);
        return path;
    }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <returns>Null when the program did not write it, or wrote more than <paramref name="mostBytes"/>, or left a link there.</returns>
    public byte[]? Take(string name, long mostBytes)
    {
        var file = new FileInfo(this[name]);
        return file.Exists && file.LinkTarget is null && file.Length <= mostBytes ? File.ReadAllBytes(file.FullName) : null;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A program that was ended a moment ago may still be writing its last file: one more try, then it is an error.
            Thread.Sleep(TimeSpan.FromMilliseconds(200));
            Directory.Delete(Path, recursive: true);
        }
    }
}
