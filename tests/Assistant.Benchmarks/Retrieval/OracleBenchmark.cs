namespace Assistant.Benchmarks.Retrieval;

/// <summary>
/// Holds our BM25 against the scores that Lucene gave, over all that Lucene found. Lucene keeps lengths in one byte; so the proof has
/// two steps: BM25 in doubles with such lengths is Lucene's, and the engine is BM25 in doubles with exact lengths.
/// </summary>
internal static class OracleBenchmark
{
    private const int Depth = 100;

    // Lucene's hundredth passage must be among ours whatever the rounding of lengths did to the order.
    private const int Deep = 2000;

    public static int Run(string[] options)
    {
        var bench = BenchFolder.From(options);
        using var work = WorkFolder.From(options);
        var lucene = LuceneScores(bench, work);
        var tokens = bench.Set.Passages.Select(passage => SpacedTokens.Of(passage.Text)).ToList();
        var exact = new PlainBm25(tokens, length => length);
        var rounded = new PlainBm25(tokens, LuceneLength.Of);
        // What Lucene searches: one text without context.
        var engine = IndexUnderTest.Build([.. bench.Set.Passages.Select(passage => passage with { Context = "" })]);

        var steps = new[] { "doubles, lengths in one byte, against Lucene", "the engine against doubles, exact lengths", "doubles, exact lengths, against Lucene", "the engine against Lucene" }
            .Select(name => new OracleAgreement(name)).ToList();
        foreach (var (id, text, _) in bench.Set.Questions)
        {
            ScoredPassage[] given = [.. lucene[id]];
            var (plain, own) = (Best(exact, text), engine.SearchPlain(text, Deep));
            steps[0].Add(given, Best(rounded, text));
            steps[1].Add([.. plain.Take(Depth)], own);
            steps[2].Add(given, plain);
            steps[3].Add(given, own);
        }

        Console.WriteLine("| BM25 | greatest relative difference | mean | equal to 1e-5 | of the first 10 shared | of the first 100 | same first 10 in order | not found |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        steps.ForEach(step => step.Print());
        return 0;
    }

    private static ILookup<string, ScoredPassage> LuceneScores(BenchFolder bench, WorkFolder work)
    {
        var lucene = Lucene.Prepare(bench.LuceneSource, work.Folder("classes"));
        var folder = work.Folder("oracle");
        SpacedTokens.Write(folder, bench.Set, pairs: false);
        lucene.Index(folder);
        lucene.Search(folder, 1);
        return Lucene.RunIn(folder);
    }

    private static List<ScoredPassage> Best(PlainBm25 bm25, string question) =>
    [
        .. bm25.Scores(SpacedTokens.Of(question))
            .Select((score, passage) => new ScoredPassage(passage, score))
            .Where(one => one.Score > 0)
            .OrderByDescending(one => one.Score).ThenBy(one => one.Passage)
            .Take(Deep),
    ];
}
