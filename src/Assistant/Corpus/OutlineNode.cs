using Assistant.Text;

namespace Assistant.Corpus;

/// <param name="Id">"n001", "n002", … in reading order.</param>
/// <param name="Label">"Phần thứ nhất", "I", "2.3"; empty for items and unnumbered headings.</param>
/// <param name="Title">The outline's own words, without label, stars and line breaks.</param>
/// <param name="Level">1 for the outermost nodes (MỞ ĐẦU, Phần).</param>
/// <param name="Optional">The whole node is "(nếu có)".</param>
/// <param name="Condition">"chi bộ thôn, tổ dân phố" of "Đối với chi bộ thôn, tổ dân phố: …"; null when it is for everybody.</param>
/// <param name="Notes">Bracketed instructions and "Lưu ý" that govern this node, with their places.</param>
/// <param name="Span">Where the node's own words stand.</param>
public sealed record OutlineNode(
    string Id,
    string Label,
    string Title,
    int Level,
    OutlineNodeKind Kind,
    bool Optional,
    string? Condition,
    IReadOnlyList<OutlineAsk> Asks,
    IReadOnlyList<OutlineNote> Notes,
    IReadOnlyList<OutlineNode> Children,
    TextSpan Span)
{
    public IEnumerable<OutlineNode> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}
