namespace Assistant.Host.Commands.Output;

/// <param name="Document">The document's id.</param>
/// <param name="Explanation">Which words gave the score; only when asked for.</param>
internal sealed record HitLine(
    string Document,
    string Section,
    string Text,
    int Start,
    int End,
    double Score,
    IReadOnlyList<HitLine.Share>? Explanation)
{
    internal sealed record Share(string Term, string Source, double Score);
}
