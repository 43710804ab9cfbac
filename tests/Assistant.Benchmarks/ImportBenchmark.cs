using System.Diagnostics;
using System.Globalization;
using Assistant.Search;
using Assistant.Storage;

namespace Assistant.Benchmarks;

/// <summary>Imports invented documents from files as 'corpus add' does: read, parse, store, index. Then once more, with one file changed.</summary>
internal static class ImportBenchmark
{
    public static int Run(string[] options)
    {
        var documents = Options.Number(options, "--documents", 10_000);
        var folder = Options.Text(options, "--keep") ?? Directory.CreateTempSubdirectory("assistant-import-").FullName;
        try
        {
            var input = Path.Combine(folder, "files");
            InventedFolder.Write(input, ["--documents", documents.ToString(CultureInfo.InvariantCulture)]);
            Measure(folder, [.. Directory.GetFiles(input).Order(StringComparer.Ordinal)]);
        }
        finally
        {
            if (Options.Text(options, "--keep") is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static void Measure(string folder, IReadOnlyList<string> files)
    {
        using var store = new SqliteStore(Path.Combine(folder, "assistant.db"));
        var index = Path.Combine(folder, "index");
        var import = new CorpusImport(store, new IndexFolder(index), TimeProvider.System);
        var bytes = files.Sum(file => new FileInfo(file).Length);
        Time($"import of {files.Count:#,0} files, {bytes / 1e6:0.0} MB", files, import, MemoryGauge.Quarters(files.Count));
        Time("the same files again", files, import, null);
        File.AppendAllText(files[files.Count / 2], "\n\n9. Nội dung mới được bổ sung sau khi đã nạp.\n");
        Time("with one of them changed", files, import, null);

        var watch = Stopwatch.StartNew();
        var library = new CorpusLibrary(store, index);
        var passages = library.Current.Index.Passages.Count;
        Print($"start: {passages:#,0} passages, index reused: {library.IndexWasReused}", watch);
        File.AppendAllText(files[1], "\n\n9. Thêm một việc nữa để kiểm tra.\n");
        Time("one more changed file", files, import, null);
        watch.Restart();
        library.Refresh();
        Print("a running server takes it up", watch);
        watch.Restart();
        library.Current.Index.Search("chi bộ sinh hoạt chuyên đề", 10);
        Print("first search", watch);
        var kept = Directory.GetFiles(folder).Concat(Directory.GetFiles(index)).GroupBy(file => Path.GetExtension(file)).Select(group =>
            string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}: {group.Sum(file => new FileInfo(file).Length) / 1e6:0} MB"));
        Console.WriteLine("on disk: " + string.Join(", ", kept));
    }

    private static void Time(string what, IReadOnlyList<string> files, CorpusImport import, MemoryGauge? gauge)
    {
        var started = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var desk = new CountingDesk(gauge);
        import.Run(files, desk, CancellationToken.None);
        var processor = Process.GetCurrentProcess().TotalProcessorTime - started;
        Print($"{what}: {desk.Count} taken, {files.Count / watch.Elapsed.TotalSeconds:0} files/s, processor {processor.TotalSeconds:0.0} s", watch);
        gauge?.Print();
    }

    private static void Print(string what, Stopwatch watch) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:0.00} s  {what}"));
}
