namespace Assistant.Corpus;

/// <summary>What a đề cương asks for, as a tree.</summary>
/// <param name="Title">"ĐỀ CƯƠNG".</param>
/// <param name="Subject">The words under the title.</param>
/// <param name="Parent">The document that the outline is attached to: itself when it stands alone.</param>
public sealed record Outline(DocumentName Parent, string Title, string Subject, IReadOnlyList<OutlineNode> Nodes)
{
    /// <summary>All nodes in reading order, parents before children.</summary>
    public IEnumerable<OutlineNode> All() => Nodes.SelectMany(node => node.WithDescendants());
}
