using Assistant.Corpus;

namespace Assistant.Drafting;

/// <summary>One line of an outline that wants an answer of its own.</summary>
/// <param name="Index">Its place among the lines, from 0.</param>
/// <param name="Asks">Its own and those of the instructions that stand under it in prose.</param>
public sealed record OutlineLine(int Index, OutlineNode Node, OutlineStep Step, IReadOnlyList<OutlineAsk> Asks)
{
    public string Id => Node.Id;

    public string Title => Node.Title;

    public bool Optional { get; init; }

    /// <summary>The line first of all wants a figure, no description.</summary>
    public bool AsksForFigure =>
        Asks.Count > 0 && Asks[0].Data.Any(IsFigure) && !Asks[0].Data.Contains(AskData.Narrative);

    public bool AsksForShare => Asks.Any(ask => ask.Data.Contains(AskData.Percent));

    public bool AsksForDocuments => Asks.Any(ask => ask.Data.Contains(AskData.DocumentList));

    public bool Equals(OutlineLine? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    private static bool IsFigure(AskData data) => data is AskData.Number or AskData.Percent;
}
