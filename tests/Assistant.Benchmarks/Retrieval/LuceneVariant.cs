using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>Lucene over one choice of fields, and what it showed round after round.</summary>
internal sealed class LuceneVariant(string name, int fields, string folder)
{
    private readonly List<LuceneBuild> _builds = [];
    private readonly List<LuceneSearch> _searches = [];

    public string Name => name;

    public IReadOnlyList<LuceneBuild> Builds => _builds;

    public IReadOnlyList<LuceneSearch> Searches => _searches;

    public static IReadOnlyList<LuceneVariant> All(BenchFolder bench, WorkFolder work)
    {
        var (syllables, pairs) = (work.Folder("syllables"), work.Folder("pairs"));
        SpacedTokens.Write(syllables, bench.Set, pairs: false);
        SpacedTokens.Write(pairs, bench.Set, pairs: true);
        return [new("Lucene, syllables", 1, syllables), new("Lucene, syllables + pairs", 2, pairs)];
    }

    public void Round(Lucene lucene)
    {
        _builds.Add(lucene.Index(folder));
        _searches.Add(lucene.Search(folder, fields));
    }

    public IReadOnlyList<IReadOnlyList<Passage>> Found(BenchFolder bench)
    {
        var run = Lucene.RunIn(folder);
        return [.. bench.Set.Questions.Select(question => (IReadOnlyList<Passage>)[.. run[question.Id].Select(hit => bench.Set.Passages[hit.Passage])])];
    }
}
