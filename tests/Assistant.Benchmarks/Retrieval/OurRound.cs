using System.Diagnostics;
using Assistant.Host.Evaluation;
using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>One round of our engine on one thread: built in memory, built into a folder, opened there and asked.</summary>
/// <param name="Ranking">The ranking alone, as Lucene is measured.</param>
/// <param name="Whole">With the passages' texts, from the opened folder.</param>
internal sealed record OurRound(double BuildSeconds, double KeepSeconds, double FolderMegabytes, Latencies Ranking, Latencies Whole, IReadOnlyList<IReadOnlyList<Passage>> Found)
{
    private const int Depth = 100;

    // Lucene's two rounds of warming up take about as long.
    private const double WarmUpSeconds = 5;

    /// <param name="folder">Empty; holds the index afterwards.</param>
    public static OurRound Measure(RetrievalSet set, string folder)
    {
        var watch = Stopwatch.StartNew();
        IndexUnderTest.Build(set.Passages);
        var building = watch.Elapsed.TotalSeconds;
        watch.Restart();
        foreach (var batch in set.Passages.Chunk(IndexUnderTest.PassagesOfSegment))
        {
            IndexUnderTest.Keep(folder, batch);
        }

        var keeping = watch.Elapsed.TotalSeconds;
        var opened = IndexUnderTest.Open(folder);
        WarmUp(set, opened);
        return new OurRound(
            building,
            keeping,
            Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length) / 1e6,
            Timed(set, question => opened.Rank(question, Depth)),
            Timed(set, question => opened.Search(question, Depth)),
            [.. set.Questions.Select(question => opened.Found(question.Text, RankingWeights.Usual, Depth))]);
    }

    public static Latencies Timed(RetrievalSet set, Action<string> ask) => Latencies.Of(set.Questions.Select(question =>
    {
        var start = Stopwatch.GetTimestamp();
        ask(question.Text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }));

    private static void WarmUp(RetrievalSet set, IndexUnderTest index)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalSeconds < WarmUpSeconds)
        {
            Timed(set, question => index.Rank(question, Depth));
            Timed(set, question => index.Search(question, Depth));
        }
    }
}
