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
            [.. node.Asks.Select(ask => Ask.From(ask))],
            [.. node.Notes.Select(note => note.Text)],
            [.. node.Children.Select(From)],
            node.Span.Start,
            node.Span.End);
    }

    /// <param name="Unit">Like the following four, left out where the outline does not say.</param>
    internal sealed record Ask(
        string Text,
        IReadOnlyList<string> Data,
        bool Optional,
        string? Unit,
        string? Period,
        IReadOnlyList<string>? Breakdown,
        IReadOnlyList<string>? Columns,
        IReadOnlyList<string>? Rows)
    {
        public static Ask From(OutlineAsk ask) => new(
            ask.Text, [.. ask.Data.Select(data => Words.Of(data))], ask.Optional, ask.Unit, ask.Period, Some(ask.Breakdown), Some(ask.Columns), Some(ask.Rows));

        private static IReadOnlyList<string>? Some(IReadOnlyList<string> list) => list.Count > 0 ? list : null;
    }
}
