using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Text;

namespace Assistant.Benchmarks;

/// <summary>How many MB of text the parser reads in a second on one core, warm.</summary>
internal static class ParseBenchmark
{
    private const double Megabyte = 1_000_000;
    private const double WarmUpSeconds = 8;

    private static string? _only;

    public static int Run(string[] options)
    {
        _only = Options.Text(options, "--only");
        var rounds = Options.Number(options, "--rounds", 7);
        Measure("shipped corpus", Shipped(), rounds);
        if (Options.Text(options, "--folder") is { } folder)
        {
            Measure(Path.GetFileName(folder), [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Plain)], rounds);
        }

        var documents = new InventedDocuments();
        var count = Options.Number(options, "--megabytes", 8) * 50;
        Measure("invented documents", [.. Enumerable.Range(0, count).Select(number => documents[number])], rounds);
        foreach (var (index, kind) in new[] { "plans", "reports", "decrees", "directives" }.Index())
        {
            Measure("  " + kind, [.. Enumerable.Range(0, count / 4).Select(number => documents[(4 * number) + index])], Math.Min(rounds, 3));
        }

        // Whatever looks back over the document for each of its lines shows here.
        Measure("one long plan", [Long(documents, 0)], Math.Min(rounds, 3));
        Measure("one long decree", [Long(documents, 2)], Math.Min(rounds, 3));
        Measure("shipped, repeated", [new SourceFile("long.txt", string.Concat(Enumerable.Repeat(string.Join("\n\n", Shipped().Select(file => file.Text)) + "\n\n", 20)), "", DocumentMetadata.None)], Math.Min(rounds, 3));
        return 0;
    }

    private static SourceFile Long(InventedDocuments documents, int kind) =>
        new("long.txt", string.Join("\n\n", Enumerable.Range(0, 100).Select(number => documents.TextOf((4 * number) + kind))), "", DocumentMetadata.None);

    private static IReadOnlyList<SourceFile> Shipped() =>
        [.. Catalog.Load(Tests.Repository.Folder("corpus")).Files.Where(file => file.FileName.EndsWith(".txt", StringComparison.Ordinal))];

    private static SourceFile Plain(string path) =>
        new(Path.GetFileName(path), NormalForm.Of(File.ReadAllText(path)), "", DocumentMetadata.None);

    /// <summary>The median of the rounds; processor time too, which a busy machine disturbs less.</summary>
    private static void Measure(string what, IReadOnlyList<SourceFile> files, int rounds)
    {
        if (_only is { } only && !what.Contains(only, StringComparison.Ordinal))
        {
            return;
        }

        var bytes = files.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text));
        // A round reads at least 2 MB, or the clock says nothing.
        var repeat = (int)Math.Max(1, 2 * Megabyte / bytes);
        var wall = new List<double>();
        var processor = new List<double>();
        // Tiered compilation needs some seconds of processor until the last method is at its best.
        var warm = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds + WarmUpSeconds;
        while (Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds < warm)
        {
            foreach (var file in files)
            {
                DocumentParser.Parse(file);
            }
        }

        for (var round = 0; round < rounds; round++)
        {
            var started = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < repeat; i++)
            {
                foreach (var file in files)
                {
                    DocumentParser.Parse(file);
                }
            }

            var elapsed = watch.Elapsed.TotalSeconds;
            wall.Add(repeat * bytes / Megabyte / elapsed);
            processor.Add(repeat * bytes / Megabyte / (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-20} {bytes / Megabyte,6:0.0} MB  {Median(wall),6:0.00} MB/s by the clock  {Median(processor),6:0.00} MB/s of processor time"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
