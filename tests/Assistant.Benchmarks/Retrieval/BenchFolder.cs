using Assistant.Host.Evaluation;
using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>A benchmark of passages and judged questions (<c>--bench DIR</c>); nothing of it is kept in the repository.</summary>
internal sealed class BenchFolder
{
    private BenchFolder(string path)
    {
        Set = RetrievalSet.Read(path);
        LuceneSource = Path.Combine(Path.GetFullPath(path), "..", "LuceneBench.java");
    }

    public RetrievalSet Set { get; }

    /// <summary>The program that measures Lucene; it stands beside the folder.</summary>
    public string LuceneSource { get; }

    /// <exception cref="UsageException">No folder is named, or it is none of this kind.</exception>
    public static BenchFolder From(string[] options)
    {
        var path = Options.Text(options, "--bench") ?? throw new UsageException("Name the folder of the benchmark: --bench DIR");
        return File.Exists(Path.Combine(path, "queries.jsonl"))
            ? new BenchFolder(path)
            : throw new UsageException($"'{path}' holds no queries.jsonl, corpus.jsonl(.gz) and qrels.tsv. Name the folder of a retrieval benchmark: --bench DIR");
    }

    /// <param name="rankings">For each question in order what was found.</param>
    public RetrievalMetrics Judge(IReadOnlyList<IReadOnlyList<Passage>> rankings) => RetrievalMetrics.Of(Judged(rankings));

    /// <summary>The questions of one source only.</summary>
    public RetrievalMetrics Judge(IReadOnlyList<IReadOnlyList<Passage>> rankings, string source) =>
        RetrievalMetrics.Of([.. Judged(rankings).Where(ranking => ranking.Source == source)]);

    // The benchmark's id of a passage is its block.
    private List<JudgedRanking> Judged(IReadOnlyList<IReadOnlyList<Passage>> rankings) =>
        [.. Set.Questions.Zip(rankings, (question, found) => new JudgedRanking(question.Source, [.. found.Select(passage => passage.BlockId)], Set.Relevant[question.Id]))];
}
