using Assistant.Text;

namespace Assistant.Corpus;

/// <param name="Span">The whole physical line.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, TextSpan Span);
