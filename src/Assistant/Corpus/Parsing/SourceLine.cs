using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>One physical line, or one cell of a line whose tabs only lay out a page head or a signature.</summary>
/// <param name="Span">Without the white space around; a row keeps its outer tabs.</param>
/// <param name="Text">The source at <paramref name="Span"/>.</param>
/// <param name="Indent">Columns of white space before it.</param>
/// <param name="AfterBlank">An empty line, or the text's start, stands before it.</param>
internal sealed record SourceLine(TextSpan Span, string Text, int Indent, bool AfterBlank)
{
    private string? _bare;

    /// <summary>For a row whose columns are set with spaces: where each cell stands, in one piece for each line that it was wrapped over; none for a rule.</summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>>? Cells { get; init; }

    /// <summary>Without stars, white space folded.</summary>
    public string Bare => _bare ??= PlainText.Of(Text);

    public bool HasTab => Text.Contains('\t', StringComparison.Ordinal);
}
