using System.Diagnostics;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>Measures the ranking alone, on one thread, warm, on questions whose passages are known.</summary>
public static class RetrievalEvaluation
{
    private const int Depth = 100;

    /// <param name="folder">See <see cref="RetrievalSet"/>.</param>
    /// <param name="unmarked">Asks every question as it would come from a keyboard without Vietnamese letters.</param>
    public static RetrievalFigures Run(string folder, bool unmarked)
    {
        var set = RetrievalSet.Read(folder);
        var building = Stopwatch.StartNew();
        var index = SearchIndex.Build(set.Passages);
        building.Stop();

        var questions = set.Questions
            .Select(question => unmarked ? question with { Text = Diacritics.Fold(question.Text) } : question)
            .ToList();
        foreach (var question in questions)
        {
            index.Rank(question.Text, Depth);
        }

        var rankings = new List<JudgedRanking>();
        var times = new List<double>();
        foreach (var (id, text, source) in questions)
        {
            var start = Stopwatch.GetTimestamp();
            var hits = index.Rank(text, Depth);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            rankings.Add(new JudgedRanking(source, [.. hits.Select(hit => index.Passages[hit.Ordinal].BlockId)], set.Relevant[id]));
        }

        times.Sort();
        var all = RetrievalMetrics.Of(rankings);
        return new RetrievalFigures(
            all.Questions,
            all.RecallAt1,
            all.RecallAt10,
            all.RecallAt100,
            all.MrrAt10,
            all.NdcgAt10,
            rankings
                .GroupBy(ranking => ranking.Source, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => RetrievalMetrics.Of([.. group]), StringComparer.Ordinal),
            Math.Round(building.Elapsed.TotalSeconds, 2),
            Math.Round(index.KeptBytes / 1e6, 1),
            Percentile(times, 0.50),
            Percentile(times, 0.95),
            Percentile(times, 0.99));
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : Math.Round(sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))], 3);
}
