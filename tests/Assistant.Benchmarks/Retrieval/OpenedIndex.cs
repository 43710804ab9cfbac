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
        Say($"fresh process, cores: {Environment.ProcessorCount}; before opening: {ResidentMemory.Now()}");
        var watch = Stopwatch.StartNew();
        var index = IndexUnderTest.Open(folder);
        Say($"open: {watch.Elapsed.TotalMilliseconds:0.0} ms; {ResidentMemory.Now()}");
        var questions = File.ReadAllLines(questionFile);
        watch.Restart();
        index.Search(questions[0], 10);
        Say($"first question of all: {watch.Elapsed.TotalMilliseconds:0.0} ms; {index.Passages:#,0} passages; {ResidentMemory.Now()}");
        var rounds = Options.Number(options, "--rounds", 5);
        foreach (var (what, asked) in new[] { ("as typed", questions), ("without marks", [.. questions.Select(Diacritics.Fold)]) })
        {
            Ask(what + ", ranking, top 100", question => index.Rank(question, Depth), asked, rounds);
            Ask(what + ", top 10 with texts", question => index.Search(question, 10), asked, rounds);
        }

        for (var again = 0; again < 3; again++)
        {
            watch.Restart();
            IndexUnderTest.Open(folder);
            Say($"opened once more, code warm: {watch.Elapsed.TotalMilliseconds:0.0} ms");
        }

        return 0;
    }

    private static void Ask(string what, Action<string> ask, string[] questions, int rounds)
    {
        List<double>[] times = [.. Enumerable.Range(0, rounds).Select(_ => Round(ask, questions))];
        Console.WriteLine(what);
        Say($"  round 1:              {Latencies.Of(times[0])}");
        Say($"  rounds 2 to {rounds}:        {Latencies.Of(times.Skip(1).SelectMany(round => round))}");
        // On a busy machine: what a question takes when nobody else was in the way.
        Say($"  best round of each:   {Latencies.Of(questions.Select((_, at) => times.Min(round => round[at])))}");
        Say($"  {ResidentMemory.Now()}");
    }

    private static List<double> Round(Action<string> ask, string[] questions)
    {
        var times = new List<double>(questions.Length);
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            ask(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
