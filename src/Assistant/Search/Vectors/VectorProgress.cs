namespace Assistant.Search.Vectors;

/// <summary>How far the vectors of a corpus have come.</summary>
/// <param name="Passages">How many can have one.</param>
/// <param name="Embedded">How many have one.</param>
/// <param name="Refused">Of how many the endpoint would not take the text; they are found by their words as before.</param>
/// <param name="Failure">Why the work stopped before its end; null when it did not.</param>
/// <param name="IsElsewhere">Another process is at work on the same file.</param>
public sealed record VectorProgress(int Passages, int Embedded, int Refused, EmbeddingResult.Failed? Failure = null, bool IsElsewhere = false)
{
    public bool IsComplete => Embedded + Refused >= Passages;
}
