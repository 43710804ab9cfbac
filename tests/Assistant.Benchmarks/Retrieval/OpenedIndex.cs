using System.Diagnostics;
using System.Globalization;
using Assistant.Text;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>Opens a kept index and asks it questions: all that this process does, so that its memory is the index's.</summary>
internal static class OpenedIndex
{
    private const int Depth = 100;

    public static int Run(string folder, string questionFile, string[] options)
    {
        Console.WriteLine($"fresh process, cores: {Environment.ProcessorCount}; before opening: {ResidentMemory.Now()}");
        var watch = Stopwatch.StartNew();
        var index = IndexUnderTest.Open(folder);
        Say($"open: {watch.Elapsed.TotalMilliseconds:0.0} ms, {index.Passages:#,0} passages; {ResidentMemory.Now()}");
        var questions = File.ReadAllLines(questionFile);
        watch.Restart();
        index.Search(questions[0], Depth);
        Say($"first question: {watch.Elapsed.TotalMilliseconds:0.0} ms; {ResidentMemory.Now()}");
        var rounds = Options.Number(options, "--rounds", 5);
        Ask("as typed", index, questions, rounds);
        Ask("without marks", index, [.. questions.Select(Diacritics.Fold)], rounds);
        return 0;
    }

    private static void Ask(string what, IndexUnderTest index, string[] questions, int rounds)
    {
        Say($"{what}, round 1: {Latencies.Of(Round(index, questions))}; {ResidentMemory.Now()}");
        var later = Enumerable.Range(1, rounds - 1).SelectMany(_ => Round(index, questions)).ToList();
        Say($"{what}, rounds 2 to {rounds}: {Latencies.Of(later)}; {ResidentMemory.Now()}");
    }

    private static List<double> Round(IndexUnderTest index, string[] questions)
    {
        var times = new List<double>(questions.Length);
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            index.Search(question, Depth);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
