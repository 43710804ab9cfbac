using System.Text.Json.Serialization;

namespace Assistant.Host.Commands.Output;

/// <param name="Document">The document's id.</param>
/// <param name="Explanation">Which words gave the score; only when asked for.</param>
/// <param name="Ranks">Where words and vectors put it, when they were fused; only when asked for.</param>
/// <param name="Before">What stands before it in the document, in reading order; only when asked for.</param>
internal sealed record HitLine(
    string Document,
    string Section,
    string Text,
    int Start,
    int End,
    double Score,
    IReadOnlyList<HitLine.Share>? Explanation,
    HitLine.Both? Ranks = null,
    IReadOnlyList<HitLine.Neighbour>? Before = null,
    IReadOnlyList<HitLine.Neighbour>? After = null)
{
    /// <summary>From 1; null when one of the two did not find it.</summary>
    internal sealed record Both(int? ByWords, int? ByVector);

    /// <param name="Name">For a person.</param>
    internal sealed record Share(string Term, string Source, double Score, [property: JsonIgnore] string Name);

    internal sealed record Neighbour(string Section, string Text, int Start, int End);
}
