using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>One node of a document's tree; <see cref="Document.Blocks"/> lists them in reading order.</summary>
/// <param name="Id">Stable within the document: "b001", "b002", … in reading order.</param>
/// <param name="ParentId">Null at the top.</param>
/// <param name="Level">1 at the top of the document (its title), children one deeper.</param>
/// <param name="Label">The printed label: "III", "3.2", "Phần thứ nhất", "a)", "-", "+", "¹"; empty when there is none.</param>
/// <param name="Heading">The heading's words without label and stars; empty for content blocks.</param>
/// <param name="Text">What a person reads: stars removed, lines joined, footnotes that stood between taken out. For a heading: label and heading.</param>
/// <param name="Pieces">Where <paramref name="Text"/> stands in the source, in order; more than one where a page end or a footnote cut it.</param>
/// <param name="Path">The headings above, joined with " > ", this block's own heading last when it has one.</param>
public sealed record Block(
    string Id,
    string? ParentId,
    BlockKind Kind,
    int Level,
    string Label,
    string Heading,
    string Text,
    IReadOnlyList<TextSpan> Pieces,
    string Path)
{
    /// <summary>From the first piece's start to the last one's end.</summary>
    public TextSpan Span => new(Pieces[0].Start, Pieces[^1].End);
}
