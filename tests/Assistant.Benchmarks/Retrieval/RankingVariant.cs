using Assistant.Search;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>The engine with one of its ranking factors switched off.</summary>
/// <param name="Build">Makes the index, or takes another one's where the switch is on the side of the question.</param>
internal sealed record RankingVariant(string Name, Func<IReadOnlyList<Passage>, IndexUnderTest> Build)
{
    /// <summary>All switches of the engine; none so far.</summary>
    public static IReadOnlyList<RankingVariant> All => [];
}
