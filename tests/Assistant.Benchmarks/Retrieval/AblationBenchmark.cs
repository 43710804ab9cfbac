using System.Globalization;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>What each factor of the ranking is worth: the whole, and the whole without that one.</summary>
internal static class AblationBenchmark
{
    private const int Depth = 100;

    public static int Run(string[] options)
    {
        var bench = BenchFolder.From(options);
        var index = IndexUnderTest.Build(bench.Set.Passages);
        Console.WriteLine("| ranking | R@1 | R@10 | R@100 | MRR@10 | drill MRR |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, weights) in RankingVariant.All)
        {
            var found = bench.Set.Questions.Select(question => index.Found(question.Text, weights, Depth)).ToList();
            var all = bench.Judge(found);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {all.RecallAt1:0.000} | {all.RecallAt10:0.000} | {all.RecallAt100:0.000} | {all.MrrAt10:0.000} | {bench.Judge(found, "drill").MrrAt10:0.000} |"));
        }

        return 0;
    }
}
