using Assistant.Text;

namespace Assistant.Corpus;

/// <param name="Span">The whole physical line; all lines that its cells were wrapped over.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, TextSpan Span)
{
    /// <summary>Where each cell stands, where columns are set with spaces; empty where a sign parts the cells of the line.</summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>> Pieces { get; init; } = [];

    /// <summary>The row above that this one is counted under: "Giao thông" of "I Giao thông"; empty at the top.</summary>
    public string Group { get; init; } = "";

    /// <summary>"Tổng cộng", "Cộng": sums up others.</summary>
    public bool IsTotal { get; init; }
}
