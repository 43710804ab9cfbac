using Assistant.Text;

namespace Assistant.Corpus;

/// <param name="Span">The whole physical line.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, TextSpan Span)
{
    /// <summary>The row above that this one is counted under: "Giao thông" of "I Giao thông"; empty at the top.</summary>
    public string Group { get; init; } = "";

    /// <summary>"Tổng cộng", "Cộng": sums up others.</summary>
    public bool IsTotal { get; init; }
}
