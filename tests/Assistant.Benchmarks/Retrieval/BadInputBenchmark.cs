using System.Diagnostics;
using System.Globalization;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>Asks what nobody should ask: never an exception, and no answer takes longer than the limit.</summary>
internal static class BadInputBenchmark
{
    private const double LimitMs = 100;
    private const int Times = 5;

    public static int Run(string[] options)
    {
        var bench = BenchFolder.From(options);
        var index = IndexUnderTest.Build(bench.Set.Passages);
        foreach (var question in bench.Set.Questions)
        {
            index.Search(question.Text, 10);
        }

        Console.WriteLine("| input | found | first ms | greatest of 5, ms | |");
        Console.WriteLine("|---|---|---|---|---|");
        var bad = BadInputs.All(bench.Set).Count(input => !Passes(index, input.Name, input.Text));
        Console.WriteLine();
        Console.WriteLine(bad == 0 ? "All within 100 ms, no exception." : $"{bad} inputs fail.");
        return bad == 0 ? 0 : 1;
    }

    private static bool Passes(IndexUnderTest index, string name, string text)
    {
        var times = new List<double>();
        var found = 0;
        try
        {
            for (var i = 0; i < Times; i++)
            {
                var start = Stopwatch.GetTimestamp();
                found = index.Search(text, 10).Count;
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Console.WriteLine($"| {name} | – | – | – | {error.GetType().Name}: {error.Message} |");
            return false;
        }

        var slow = times.Max() > LimitMs;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {found} | {times[0]:0.0} | {times.Max():0.0} | {(slow ? "too slow" : "")} |"));
        return !slow;
    }
}
