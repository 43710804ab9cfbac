namespace Assistant.Benchmarks.Retrieval;

/// <summary>Where a benchmark puts what it makes: a named folder (<c>--work DIR</c>) stays, another one goes.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool _stays;

    private WorkFolder(string path, bool stays) => (FullPath, _stays) = (path, stays);

    public string FullPath { get; }

    public static WorkFolder From(string[] options) => Options.Text(options, "--work") is { } named
        ? new WorkFolder(Directory.CreateDirectory(named).FullName, stays: true)
        : new WorkFolder(Directory.CreateTempSubdirectory("assistant-bench-").FullName, stays: false);

    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(FullPath, name)).FullName;

    public string File(string name) => Path.Combine(FullPath, name);

    public void Dispose()
    {
        if (!_stays)
        {
            Directory.Delete(FullPath, recursive: true);
        }
    }
}
