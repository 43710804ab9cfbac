using Assistant.Text;

namespace Assistant.Drafting.Figures;

/// <summary>A figure that the user gave.</summary>
/// <param name="Entry">The answer's <see cref="Drafting.Entry.Id"/>; −1 for an answer that is not recorded yet.</param>
/// <param name="Written">As typed: "6.420".</param>
/// <param name="Span">Its place in the answer's text.</param>
/// <param name="Noun">What it counts: "chi bộ thôn"; empty when nothing says it.</param>
/// <param name="Sentence">Which sentence of the answer, from 0.</param>
/// <param name="Years">The years that its clause or sentence names; empty when none.</param>
public sealed record Figure(
    int Entry,
    OutlineLine Line,
    decimal Value,
    string Written,
    TextSpan Span,
    string Noun,
    FigureRole Role,
    int Sentence,
    IReadOnlyList<int> Years)
{
    /// <summary>The noun without marks: who types "chi bo thon" counts the same branches.</summary>
    public string Key => Diacritics.Fold(Noun);

    public bool Counts => Role != FigureRole.Percent;
}
