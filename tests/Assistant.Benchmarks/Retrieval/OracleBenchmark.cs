using System.Globalization;
using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>
/// Holds our BM25 against the scores that Lucene gave: computed here in doubles with exact lengths and with lengths as Lucene
/// remembers them, and by the engine itself where it offers its plain scores.
/// </summary>
internal static class OracleBenchmark
{
    // Lucene's hundredth passage must be among ours whatever the rounding of lengths did to the order.
    private const int Deep = 2000;

    public static int Run(string[] options)
    {
        var bench = BenchFolder.From(options);
        using var work = WorkFolder.From(options);
        var lucene = Lucene.Prepare(bench.LuceneSource, work.Folder("classes"));
        var folder = work.Folder("oracle");
        SpacedTokens.Write(folder, bench.Set, pairs: false);
        lucene.Index(folder);
        lucene.Search(folder, 1);
        var run = Lucene.RunIn(folder);

        Console.WriteLine("| BM25 | greatest relative difference | mean | equal to 1e-5 | of the first 10 shared | of the first 100 | same first 10 in order | not found |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        var tokens = bench.Set.Passages.Select(passage => SpacedTokens.Of(passage.Text)).ToList();
        Compare("in doubles, exact lengths", bench, run, Plain(new PlainBm25(tokens, length => length)));
        Compare("in doubles, lengths in one byte as Lucene's", bench, run, Plain(new PlainBm25(tokens, LuceneLength.Of)));
        // The numbers of passages stand for ids, and what is searched is what Lucene searches: one text without context.
        var index = IndexUnderTest.Build([.. bench.Set.Passages.Select(passage => passage with { DocumentId = Number(passage), Context = "" })]);
        if (index.SearchPlain is { } plain)
        {
            Compare("the engine", bench, run, question => plain(question, Deep));
        }
        else
        {
            Console.Error.WriteLine("The engine offers no plain scores yet: IndexUnderTest.SearchPlain.");
        }

        return 0;
    }

    private static Func<string, IReadOnlyList<ScoredDocument>> Plain(PlainBm25 bm25) => question =>
    [
        .. bm25.Scores(SpacedTokens.Of(question))
            .Select((score, passage) => (passage, score))
            .Where(one => one.score > 0)
            .OrderByDescending(one => one.score).ThenBy(one => one.passage)
            .Take(Deep)
            .Select(one => new ScoredDocument(one.passage.ToString(CultureInfo.InvariantCulture), one.score)),
    ];

    private static void Compare(string name, BenchFolder bench, ILookup<string, (int Passage, double Score)> run, Func<string, IReadOnlyList<ScoredDocument>> search)
    {
        var agreement = new OracleAgreement(name);
        foreach (var question in bench.Set.Questions)
        {
            agreement.Add([.. run[question.Id].Select(hit => (hit.Passage.ToString(CultureInfo.InvariantCulture), hit.Score))], search(question.Text));
        }

        agreement.Print();
    }

    private static string Number(Passage passage) => passage.Ordinal.ToString(CultureInfo.InvariantCulture);
}
