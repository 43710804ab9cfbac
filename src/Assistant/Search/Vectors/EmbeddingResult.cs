namespace Assistant.Search.Vectors;

public abstract record EmbeddingResult
{
    /// <param name="All">One for each text, in the same order; all of one length, each of length 1 (see <see cref="UnitVector"/>).</param>
    public sealed record Vectors(IReadOnlyList<float[]> All) : EmbeddingResult;

    /// <param name="Detail">English, for logs; never holds texts, keys or what the endpoint said.</param>
    public sealed record Failed(EndpointTrouble Trouble, string Detail) : EmbeddingResult;
}
