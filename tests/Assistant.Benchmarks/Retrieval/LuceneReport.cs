using System.Globalization;
using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>The table for RESULTS.md: least – middle – greatest of the rounds wherever a figure is a time.</summary>
internal sealed class LuceneReport(BenchFolder bench, IReadOnlyList<OurRound> ours)
{
    private readonly int _passages = bench.Set.Passages.Count;

    public void Print(IReadOnlyList<LuceneVariant> variants)
    {
        Console.WriteLine("| engine | R@1 | R@10 | R@100 | MRR@10 | drill MRR | build s | passages/s | p50 ms | p95 ms | p99 ms | index MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var variant in variants)
        {
            // Both make one segment in the end.
            Row(
                variant.Name,
                variant.Found(bench),
                [.. variant.Builds.Select(build => build.Seconds + build.MergeSeconds)],
                [.. variant.Searches.Select(search => new Latencies(search.P50, search.P95, search.P99, double.NaN))],
                variant.Builds[^1].Megabytes * 1.048576);
        }

        Row("ours, ranking", ours[^1].Found, [.. ours.Select(round => round.KeepSeconds)], [.. ours.Select(round => round.Ranking)], ours[^1].FolderMegabytes);
        Row("ours, with the texts", ours[^1].Found, [.. ours.Select(round => round.KeepSeconds)], [.. ours.Select(round => round.Whole)], ours[^1].FolderMegabytes);
        Console.WriteLine();
        Console.WriteLine($"Ours built in memory only: {Rounded(ours.Select(round => round.BuildSeconds), "0.00")} s. Ours on the disk holds the passages' texts too.");
        foreach (var variant in variants)
        {
            Ratios(variant);
        }
    }

    private static string Rounded(IEnumerable<double> values, string format) => new Rounds(values).Print(format);

    private void Row(string name, IReadOnlyList<IReadOnlyList<Passage>> found, IReadOnlyList<double> builds, IReadOnlyList<Latencies> latencies, double megabytes)
    {
        var quality = bench.Judge(found);
        var drill = bench.Judge(found, "drill").MrrAt10;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {quality.RecallAt1:0.000} | {quality.RecallAt10:0.000} | {quality.RecallAt100:0.000} | {quality.MrrAt10:0.000} | {drill:0.000} | {Rounded(builds, "0.0")} | {_passages / new Rounds(builds).Median:0} | {Rounded(latencies.Select(one => one.P50), "0.00")} | {Rounded(latencies.Select(one => one.P95), "0.00")} | {Rounded(latencies.Select(one => one.P99), "0.00")} | {megabytes:0.0} |"));
    }

    private void Ratios(LuceneVariant variant)
    {
        var faster = ours.Zip(variant.Searches, (own, other) => other.P50 / own.Ranking.P50);
        var tail = ours.Zip(variant.Searches, (own, other) => own.Ranking.P99 / other.P50);
        var building = ours.Zip(variant.Builds, (own, other) => (other.Seconds + other.MergeSeconds) / own.KeepSeconds);
        var unmerged = ours.Zip(variant.Builds, (own, other) => other.Seconds / own.KeepSeconds);
        // A busy machine only ever makes slower: the quietest round of each is nearest to the truth.
        var quiet = (new Rounds(variant.Searches.Select(one => one.P50)).Least / new Rounds(ours.Select(one => one.Ranking.P50)).Least).ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine($"""
            Against {variant.Name} (least – middle – greatest of {ours.Count} rounds):
              median latency: ours is {Rounded(faster, "0.0")} times faster; the quietest round of each: {quiet} times
              our p99 / Lucene's median: {Rounded(tail, "0.00")}
              build: ours is {Rounded(building, "0.00")} times as fast as Lucene with its merge to one segment, {Rounded(unmerged, "0.00")} times without
            """);
    }
}
