using System.Diagnostics;
using System.Globalization;
using Assistant.Answers;
using Assistant.Benchmarks.Retrieval;
using Assistant.Host.Composition;
using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Tests;

namespace Assistant.Benchmarks;

/// <summary>Asks the gold questions as a warm server is asked: over the shipped corpus, then with many invented documents beside it.</summary>
internal static class AnswersBenchmark
{
    public static int Run(string[] options)
    {
        var documents = Options.Number(options, "--documents", 10_000);
        var rounds = Options.Number(options, "--rounds", 3);
        var folder = Options.Text(options, "--keep") ?? Directory.CreateTempSubdirectory("assistant-answers-").FullName;
        try
        {
            Measure(folder, 0, rounds);
            if (documents > 0)
            {
                Measure(folder, documents, rounds);
            }
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

    private static void Measure(string folder, int documents, int rounds)
    {
        var data = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"data-{documents}"));
        var options = new AssistantOptions(data, Repository.Folder("corpus"));
        using (var parts = new AssistantParts(options))
        {
            parts.ImportShippedCorpus();
            Import(parts, Path.Combine(folder, "files"), documents);
        }

        using var server = new AssistantParts(options);
        Say($"{documents:#,0} invented documents beside the shipped ones; {ResidentMemory.Now()}");
        var watch = Stopwatch.StartNew();
        var corpus = server.Library.Current;
        Say($"  start: {watch.Elapsed.TotalMilliseconds:0} ms; {corpus.Documents.Count:#,0} documents, {corpus.Index.Passages.Count:#,0} passages");
        var questions = Questions();
        watch.Restart();
        server.Answerer.Answer(new Question(questions[0]), corpus);
        Say($"  first question: {watch.Elapsed.TotalMilliseconds:0} ms; {ResidentMemory.Now()}");
        var times = new List<List<double>>();
        for (var round = 1; round <= rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            times.Add([.. questions.Select(question => Time(server.Answerer, question, corpus))]);
            var processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / questions.Count;
            Say($"  round {round} of {questions.Count} questions: {Latencies.Of(times[^1])}; processor {processor:0.0} ms each");
        }

        // On a busy machine: what a question takes when nobody else was in the way.
        Say($"  best round of each: {Latencies.Of(questions.Select((_, at) => times.Min(round => round[at])))}");

        Say($"  {ResidentMemory.Now()}");
    }

    private static void Import(AssistantParts parts, string input, int documents)
    {
        if (documents == 0)
        {
            return;
        }

        InventedFolder.Write(input, ["--documents", documents.ToString(CultureInfo.InvariantCulture)]);
        parts.Import.Run([.. Directory.GetFiles(input).Order(StringComparer.Ordinal)], new CountingDesk(null), CancellationToken.None);
        // As a server that has been running for a while has it.
        while (parts.Library.Tend())
        {
        }
    }

    private static double Time(Answerer answerer, string question, CorpusSnapshot corpus)
    {
        var start = Stopwatch.GetTimestamp();
        answerer.Answer(new Question(question), corpus);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static List<string> Questions() =>
    [
        .. new[] { "dev", "everyday", "blind" }.SelectMany(name =>
            GoldFile.Read(File.ReadAllLines(Path.Combine(Repository.Folder("tests/gold"), name + ".jsonl"))).Questions.Select(question => question.Question)),
    ];

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
