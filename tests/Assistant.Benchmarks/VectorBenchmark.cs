using System.Diagnostics;
using System.Globalization;
using Assistant.Search.Vectors;

namespace Assistant.Benchmarks;

/// <summary>How long one core compares a question with all vectors, how long they take to be read, and what they hold of the memory.</summary>
internal static class VectorBenchmark
{
    private const int Rounds = 50;
    private const int Limit = 100;

    public static int Run(string[] options)
    {
        var passages = Options.Number(options, "--passages", 100_000);
        foreach (var dimensions in new[] { 384, 768, 1024 })
        {
            var folder = Directory.CreateTempSubdirectory("assistant-vectors-");
            try
            {
                Measure(Path.Combine(folder.FullName, "passages.vectors"), passages, dimensions);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }

    private static void Measure(string path, int passages, int dimensions)
    {
        var random = new Random(dimensions);
        Write(path, passages, dimensions, random);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var file = new VectorFile(path, "benchmark");
        var watch = Stopwatch.StartNew();
        file.Refresh();
        var reading = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        var index = new VectorIndex(file.Rows!, [.. Enumerable.Range(0, passages)]);
        var laying = watch.Elapsed.TotalMilliseconds;

        var times = new List<double>();
        for (var round = 0; round < 2 * Rounds; round++)
        {
            var question = Vector(random, dimensions);
            watch.Restart();
            index.Search(question, Limit);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        // The first half warms up.
        var warm = times.Skip(Rounds).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{passages} x {dimensions,4}  search p50 {warm[Rounds / 2],6:0.0} ms  p95 {warm[Rounds * 95 / 100],6:0.0} ms  reading {reading,6:0} ms  laying out {laying,4:0} ms  file {new FileInfo(path).Length / 1e6,5:0} MB  memory {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6,5:0} MB"));
        GC.KeepAlive(index);
        GC.KeepAlive(file);
    }

    private static void Write(string path, int passages, int dimensions, Random random)
    {
        const int Batch = 32;
        var file = new VectorFile(path, "benchmark");
        for (var first = 1; first <= passages; first += Batch)
        {
            int[] keys = [.. Enumerable.Range(first, Math.Min(Batch, passages - first + 1))];
            file.Append([.. keys.Select(key => (UInt128)key)], [.. keys.Select(_ => Vector(random, dimensions))]);
        }
    }

    private static float[] Vector(Random random, int dimensions) =>
        UnitVector.Of([.. Enumerable.Range(0, dimensions).Select(_ => random.NextSingle() - 0.5f)])!;
}
