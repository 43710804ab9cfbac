using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

/// <param name="Document">The id of the document that the outline is attached to.</param>
internal sealed record OutlineLine(string Document, string Title, string Subject, IReadOnlyList<OutlineLine.Node> Nodes)
{
    public static OutlineLine From(Outline outline) =>
        new(outline.Parent.Id, outline.Title, outline.Subject, [.. outline.Nodes.Select(Node.From)]);

    internal sealed record Node(
        string Id,
        string Label,
        string Title,
        int Level,
        string Kind,
        bool Optional,
        string? Condition,
        IReadOnlyList<Ask> Asks,
        IReadOnlyList<string> Notes,
        IReadOnlyList<Node> Children,
        int Start,
        int End)
    {
        public static Node From(OutlineNode node) => new(
            node.Id,
            node.Label,
            node.Title,
            node.Level,
            Words.Of(node.Kind),
            node.Optional,
            node.Condition,
            [.. node.Asks.Select(ask => new Ask(ask.Text, [.. ask.Data.Select(data => Words.Of(data))], ask.Optional))],
            [.. node.Notes.Select(note => note.Text)],
            [.. node.Children.Select(From)],
            node.Span.Start,
            node.Span.End);
    }

    internal sealed record Ask(string Text, IReadOnlyList<string> Data, bool Optional);
}
