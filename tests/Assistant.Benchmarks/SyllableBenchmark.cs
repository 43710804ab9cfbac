using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Text;

namespace Assistant.Benchmarks;

/// <summary>How many tokens are cut out of text in a second on one core, warm: as spans for an index, and as strings.</summary>
internal static class SyllableBenchmark
{
    private const double WarmUpSeconds = 1.5;

    public static int Run(string[] options)
    {
        var rounds = Options.Number(options, "--rounds", 7);
        Measure("shipped corpus", Shipped(), rounds);
        if (Options.Text(options, "--retrieval") is { } folder)
        {
            Measure(Path.GetFileName(folder), [.. Texts(Path.Combine(folder, "corpus.jsonl.gz"))], rounds);
        }

        return 0;
    }

    private static string[] Shipped() =>
        [.. Catalog.Load(Tests.Repository.Folder("corpus")).Files.Where(file => file.FileName.EndsWith(".txt", StringComparison.Ordinal)).Select(file => file.Text)];

    private static IEnumerable<string> Texts(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return NormalForm.Of(row.RootElement.GetProperty("text").GetString() ?? "");
        }
    }

    private static void Measure(string what, string[] texts, int rounds)
    {
        Report(what, "spans", rounds, () => texts.Sum(Spans));
        Report(what, "strings", rounds, () => texts.Sum(text => (long)Syllables.Of(text).Count));
    }

    private static long Spans(string text)
    {
        var tokens = 0;
        var reader = new SyllableReader(text, stackalloc char[SyllableReader.RoomForKey]);
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static void Report(string what, string form, int rounds, Func<long> read)
    {
        var warm = Stopwatch.StartNew();
        long tokens = 0;
        while (warm.Elapsed.TotalSeconds < WarmUpSeconds)
        {
            tokens = read();
        }

        // A round takes at least a million tokens, or the clock says nothing.
        var repeat = (int)Math.Max(1, 1_000_000 / tokens);
        var speeds = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < repeat; i++)
            {
                read();
            }

            speeds.Add(repeat * tokens / watch.Elapsed.TotalSeconds / 1e6);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-16} {tokens,10} tokens as {form,-8} {speeds.Order().ElementAt(rounds / 2),6:0.0} million a second"));
    }
}
