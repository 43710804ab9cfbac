using Assistant.Search.Vectors;

namespace Assistant.Tests.Search.Vectors;

/// <summary>A model inside the test: counts what it is asked, and fails as it is told.</summary>
internal sealed class ToyModel : IPassageEmbedder
{
    public string Space { get; init; } = "toy";

    public int BatchSize { get; init; } = 4;

    public int Dimensions { get; set; } = 64;

    public List<string> Passages { get; } = [];

    public List<string> Questions { get; } = [];

    public List<int> Batches { get; } = [];

    /// <summary>What to answer in place of vectors; null answers with vectors.</summary>
    public Func<IReadOnlyList<string>, EndpointTrouble?> Trouble { get; set; } = _ => null;

    public Task<EmbeddingResult> PassagesAsync(IReadOnlyList<string> texts, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Batches.Add(texts.Count);
        var answer = Answer(texts);
        if (answer is EmbeddingResult.Vectors)
        {
            Passages.AddRange(texts);
        }

        return Task.FromResult(answer);
    }

    public Task<EmbeddingResult> QuestionAsync(string question, CancellationToken cancel)
    {
        Questions.Add(question);
        return Task.FromResult(Answer([question]));
    }

    private EmbeddingResult Answer(IReadOnlyList<string> texts) => Trouble(texts) is { } trouble
        ? new EmbeddingResult.Failed(trouble, "as the test wants")
        : new EmbeddingResult.Vectors([.. texts.Select(text => UnitVector.Of(ToyVectors.Of(text, Dimensions))!)]);
}
