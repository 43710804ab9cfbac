namespace Assistant.Host.Commands.Output;

/// <param name="Hits">Null when they are grouped.</param>
/// <param name="Groups">Null when they are not.</param>
/// <param name="Suggestion">What else may have been meant; null when there is nothing to suggest.</param>
internal sealed record HitsLine(IReadOnlyList<HitLine>? Hits, IReadOnlyList<HitsLine.Group>? Groups = null, string? Suggestion = null)
{
    /// <param name="More">How many further passages of the document were found.</param>
    internal sealed record Group(string Document, string Title, IReadOnlyList<HitLine> Hits, int More);
}
