namespace Assistant.Search;

/// <summary>
/// How much each factor counts beside BM25, in shares of what the question's words could give at most. Fitted on half of a public
/// benchmark (conditional logit, five-fold cross-validation) and checked on the gold questions; see tests/Assistant.Benchmarks/RESULTS.md.
/// </summary>
internal sealed record RankingWeights
{
    public static readonly RankingWeights Usual = new();

    /// <summary>BM25 alone.</summary>
    public static readonly RankingWeights None = new()
    {
        Pairs = 0, Window = 0, HeadingSaid = 0, HeadingShare = 0, TitlePairs = 0, TitleShare = 0, SameDocument = 0, Repetition = 1,
    };

    /// <summary>Pairs of words, as a whole, against the words. 0 leaves them as BM25 counts them.</summary>
    public float Pairs { get; init; } = 0.7f;

    /// <summary>What stands in the headings and within a few words of the text.</summary>
    public float Window { get; init; } = 1.25f;

    /// <summary>The share of the headings' words that the question says.</summary>
    public float HeadingSaid { get; init; } = 0.35f;

    /// <summary>Taken away for what the headings have of the question: a long heading has much for nothing.</summary>
    public float HeadingShare { get; init; } = 0.35f;

    /// <summary>The share of the title's pairs that the question says: it names the document.</summary>
    public float TitlePairs { get; init; } = 0.75f;

    /// <summary>Taken away for what the title has of the question: it stands over all passages and says nothing about which one.</summary>
    public float TitleShare { get; init; } = 1.2f;

    /// <summary>That other passages of the same document fit as well.</summary>
    public float SameDocument { get; init; } = 0.1f;

    /// <summary>What is left of a score when a better passage of the document says all that the passage says.</summary>
    public float Repetition { get; init; } = 0.1f;
}
