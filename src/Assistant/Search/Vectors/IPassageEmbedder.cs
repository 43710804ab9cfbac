namespace Assistant.Search.Vectors;

/// <summary>
/// A model outside of the program that turns texts into vectors. It may be slow, wrong or gone: each of these is a value, and
/// nothing but a stop that was asked for is thrown. Any number of threads may ask at once.
/// </summary>
public interface IPassageEmbedder
{
    /// <summary>Names the model and whatever else decides what a passage's vector is. Vectors of two spaces are never compared.</summary>
    string Space { get; }

    /// <summary>How many passages may be sent at once.</summary>
    int BatchSize { get; }

    /// <summary>Takes its time: it waits and asks again where that may help.</summary>
    /// <param name="texts">At most <see cref="BatchSize"/>, none blank.</param>
    Task<EmbeddingResult> PassagesAsync(IReadOnlyList<string> texts, CancellationToken cancel);

    /// <summary>Somebody waits for it: asks once, for a short time.</summary>
    Task<EmbeddingResult> QuestionAsync(string question, CancellationToken cancel);
}
