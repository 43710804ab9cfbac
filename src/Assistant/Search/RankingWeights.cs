namespace Assistant.Search;

/// <summary>
/// How much each factor counts, in shares of what the question's words weigh. Fitted on half of a public benchmark (conditional logit,
/// five-fold cross-validation) and checked on the gold questions; see tests/Assistant.Benchmarks/RESULTS.md.
/// </summary>
internal sealed record RankingWeights
{
    public static readonly RankingWeights Usual = new();

    /// <summary>Pairs of words; those that tell the best passages apart count more than those that all of them have.</summary>
    public float Pairs { get; init; } = 0.5f;

    /// <summary>What stands in the headings and within a few words of the text.</summary>
    public float Window { get; init; } = 1;

    /// <summary>The share of the headings' words that the question says.</summary>
    public float HeadingSaid { get; init; } = 0.3f;

    /// <summary>Taken away for what the headings have of the question: a long heading has much for nothing.</summary>
    public float HeadingShare { get; init; } = 0.3f;

    /// <summary>The share of the title's pairs that the question says: it names the document.</summary>
    public float TitlePairs { get; init; } = 0.6f;

    /// <summary>Taken away for what the title has of the question: it stands over all passages and says nothing about which one.</summary>
    public float TitleShare { get; init; } = 0.9f;

    /// <summary>That other passages of the same document fit as well.</summary>
    public float SameDocument { get; init; } = 0.1f;

    /// <summary>So many items must be found for their list to be found with them.</summary>
    public int ItemsForList { get; init; } = 2;

    /// <summary>What is left of a score when a better passage of the document says all that the passage says.</summary>
    public float Repetition { get; init; } = 0.1f;
}
