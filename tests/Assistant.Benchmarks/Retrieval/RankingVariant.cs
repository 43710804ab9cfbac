using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>The ranking with one of its factors switched off.</summary>
internal sealed record RankingVariant(string Name, RankingWeights? Weights)
{
    private static readonly RankingWeights Usual = RankingWeights.Usual;

    public static IReadOnlyList<RankingVariant> All =>
    [
        new("all factors", Usual),
        new("without pairs", Usual with { Pairs = 0 }),
        new("without the window", Usual with { Window = 0 }),
        new("without the headings' words said", Usual with { HeadingSaid = 0 }),
        new("headings not taken away", Usual with { HeadingShare = 0 }),
        new("without the title's pairs", Usual with { TitlePairs = 0 }),
        new("title not taken away", Usual with { TitleShare = 0 }),
        new("without other passages of the document", Usual with { SameDocument = 0 }),
        new("lists not lifted over their items", Usual with { ItemsForList = int.MaxValue }),
        new("repetitions as good as the first", Usual with { Repetition = 1 }),
        new("BM25 of words and pairs alone", null),
    ];
}
