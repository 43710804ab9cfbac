using System.Diagnostics;
using System.Globalization;
using Assistant.Text;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>Questions in a second on several threads, and the bytes that each of them allocates, on an index opened from its folder.</summary>
internal static class ThroughputBenchmark
{
    private const int Depth = 100;

    public static int Run(string[] options)
    {
        var bench = BenchFolder.From(options);
        using var work = WorkFolder.From(options);
        var folder = work.Folder("ours");
        foreach (var batch in bench.Set.Passages.Chunk(IndexUnderTest.PassagesOfSegment))
        {
            IndexUnderTest.Keep(folder, batch);
        }

        var index = IndexUnderTest.Open(folder);
        var threads = Options.Number(options, "--threads", 2);
        var seconds = Options.Number(options, "--seconds", 10);
        Console.WriteLine($"| {threads} threads | questions/s by the clock | of processor time on so many cores | bytes for each, mean | greatest | collections in 1,000 |");
        Console.WriteLine("|---|---|---|---|---|---|");
        string[] typed = [.. bench.Set.Questions.Select(question => question.Text)];
        foreach (var (what, questions) in new[] { ("as typed", typed), ("without marks", [.. typed.Select(Diacritics.Fold)]) })
        {
            Measure(what + ", ranking only, top 100", questions, question => index.Rank(question, Depth), threads, seconds);
            Measure(what + ", top 10 with texts", questions, question => index.Search(question, 10), threads, seconds);
            Measure(what + ", top 100 with texts", questions, question => index.Search(question, Depth), threads, seconds);
        }

        return 0;
    }

    private static void Measure(string what, string[] questions, Action<string> ask, int threads, int seconds)
    {
        // The first half warms up and is not counted.
        Asked(questions, ask, threads, seconds / 2.0);
        var collected = GC.CollectionCount(0);
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var perSecond = Asked(questions, ask, threads, seconds);
        process.Refresh();
        // What a quiet machine would give; a busy one gives us only a part of its cores.
        var undisturbed = threads * perSecond * seconds / (process.TotalProcessorTime - processor).TotalSeconds;
        collected = GC.CollectionCount(0) - collected;
        var bytes = questions.Select(question => Allocated(() => ask(question))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {perSecond:#,0} | {undisturbed:#,0} | {bytes.Average():#,0} | {bytes.Max():#,0} | {1000 * collected / (perSecond * seconds):0.0} |"));
    }

    private static double Asked(string[] questions, Action<string> ask, int threads, double seconds)
    {
        var all = 0L;
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(thread => new Thread(() =>
        {
            var count = 0;
            // Each begins elsewhere, so that they do not ask the same at the same time.
            for (var i = thread * questions.Length / threads; watch.Elapsed.TotalSeconds < seconds; i++, count++)
            {
                ask(questions[i % questions.Length]);
            }

            Interlocked.Add(ref all, count);
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return all / watch.Elapsed.TotalSeconds;
    }

    private static long Allocated(Action ask)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ask();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
