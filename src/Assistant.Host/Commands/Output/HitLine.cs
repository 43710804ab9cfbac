namespace Assistant.Host.Commands.Output;

/// <param name="Document">The document's id.</param>
/// <param name="Explanation">Which words gave the score; only when asked for.</param>
/// <param name="Ranks">Where words and vectors put it, when they were fused; only when asked for.</param>
internal sealed record HitLine(
    string Document,
    string Section,
    string Text,
    int Start,
    int End,
    double Score,
    IReadOnlyList<HitLine.Share>? Explanation,
    HitLine.Both? Ranks = null)
{
    /// <summary>From 1; null when one of the two did not find it.</summary>
    internal sealed record Both(int? ByWords, int? ByVector);

    internal sealed record Share(string Term, string Source, double Score);
}
