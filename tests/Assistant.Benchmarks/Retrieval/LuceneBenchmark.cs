namespace Assistant.Benchmarks.Retrieval;

/// <summary>Lucene and our engine on the same machine in the same minutes, by turns, one thread, warm, top 100.</summary>
internal static class LuceneBenchmark
{
    public static int Run(string[] options)
    {
        var bench = BenchFolder.From(options);
        using var work = WorkFolder.From(options);
        var lucene = Lucene.Prepare(bench.LuceneSource, work.Folder("classes"));
        var variants = LuceneVariant.All(bench, work);
        var ours = new List<OurRound>();
        for (var round = 0; round < Options.Number(options, "--rounds", 5); round++)
        {
            foreach (var variant in variants)
            {
                variant.Round(lucene);
            }

            var folder = work.Folder("ours");
            Directory.Delete(folder, recursive: true);
            ours.Add(OurRound.Measure(bench.Set, work.Folder("ours")));
            Console.Error.WriteLine($"round {round + 1}: Lucene p50 {variants[0].Searches[^1].P50} and {variants[1].Searches[^1].P50} ms, ours {ours[^1].Ranking}");
        }

        new LuceneReport(bench, ours).Print(variants);
        return 0;
    }
}
