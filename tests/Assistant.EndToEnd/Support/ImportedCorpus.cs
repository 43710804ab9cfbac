namespace Assistant.EndToEnd.Support;

/// <summary>A data folder into which one class's tests import the shipped documents once: the first command does it.</summary>
public sealed class ImportedCorpus : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Data => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
