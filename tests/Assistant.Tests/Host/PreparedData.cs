using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

/// <summary>A data folder after its first start with the shipped documents, made once for all tests that want one.</summary>
internal static class PreparedData
{
    private static readonly Lazy<TemporaryFolder> Prepared = new(() => Task.Run(PrepareAsync).GetAwaiter().GetResult());

    public static TemporaryFolder Copy()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Prepared.Value.Path, "*", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(Prepared.Value.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    private static async Task<TemporaryFolder> PrepareAsync()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        Assert.Equal(0, (await HostRun.Of("corpus", "list", "--data", folder.Path)).ExitCode);
        return folder;
    }
}
