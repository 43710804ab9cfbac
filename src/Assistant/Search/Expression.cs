namespace Assistant.Search;

/// <summary>Another way in which the corpus says what a question says.</summary>
/// <param name="Keys">Its words in order.</param>
internal sealed record Expression(IReadOnlyList<string> Keys, ScoreFactor Source)
{
    /// <summary>The numbers of the words in the vocabulary of a corpus that holds them.</summary>
    public IReadOnlyList<int> Terms { get; init; } = [];
}
