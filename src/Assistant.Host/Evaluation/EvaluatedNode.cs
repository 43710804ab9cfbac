using System.Globalization;
using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>A node of an outline, ours or the gold's, in the form in which the two are compared.</summary>
/// <param name="Parent">Null at the top and for what hangs on the outline's own title.</param>
/// <param name="OtherKind">A numbered entry is an item to one reader and a heading to another: the gold may allow two kinds.</param>
/// <param name="Condition">Empty for a node that is for everybody.</param>
/// <param name="Period">Empty where no time is set for the figures.</param>
internal sealed record EvaluatedNode(
    string Id,
    string? Parent,
    string Kind,
    string OtherKind,
    string Number,
    string Title,
    bool Optional,
    string Condition,
    string Period,
    IReadOnlyList<(string What, HashSet<string> Data)> Asks)
{
    private static readonly char[] FootnoteMarks = ['¹', '²', '³', '⁴', ' '];

    /// <summary>The gold's first node is the outline's title, which ours keeps beside the tree.</summary>
    public static IReadOnlyList<EvaluatedNode> OfGold(JsonElement outline) =>
        [.. outline.GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("parent").ValueKind != JsonValueKind.Null).Select(node => new EvaluatedNode(
            node.GetProperty("id").GetString()!,
            node.GetProperty("parent").GetString() is { } parent && parent != "n001" ? parent : null,
            node.GetProperty("kind").GetString()!.Split('|')[0],
            node.GetProperty("kind").GetString()!.Split('|')[^1],
            WordOverlap.Fold(node.TryGetProperty("footnote", out _) ? "" : node.GetProperty("number").GetString()!),
            WordOverlap.Fold(node.GetProperty("title").GetString()!.TrimStart(FootnoteMarks)),
            node.GetProperty("optional").GetBoolean(),
            Told(node, "condition"),
            Told(node, "period"),
            [.. node.GetProperty("asks").EnumerateArray().Select(ask => (
                ask.GetProperty("what").GetString()!,
                ask.GetProperty("data").EnumerateArray().Select(kind => kind.GetString()!).ToHashSet(StringComparer.Ordinal)))]))];

    public static IReadOnlyList<EvaluatedNode> OfOurs(Outline outline)
    {
        var nodes = new List<EvaluatedNode>();
        foreach (var node in outline.Nodes)
        {
            Add(node, null, nodes);
        }

        return nodes;
    }

    private static void Add(OutlineNode node, string? parent, List<EvaluatedNode> nodes)
    {
        nodes.Add(new EvaluatedNode(
            node.Id,
            parent,
            node.Kind.ToString().ToLowerInvariant(),
            node.Kind.ToString().ToLowerInvariant(),
            WordOverlap.Fold(node.Kind == OutlineNodeKind.Note ? "" : node.Label),
            WordOverlap.Fold(node.Title),
            node.Optional,
            WordOverlap.Fold(node.Condition ?? ""),
            WordOverlap.Fold(node.Asks.Select(ask => ask.Period).FirstOrDefault(period => period is not null) ?? ""),
            [.. node.Asks.Select(ask => (ask.Text, ask.Data.Select(DataName).ToHashSet(StringComparer.Ordinal)))]));
        foreach (var child in node.Children)
        {
            Add(child, node.Id, nodes);
        }
    }

    private static string Told(JsonElement node, string field) =>
        node.TryGetProperty(field, out var value) ? WordOverlap.Fold(value.GetString()!) : "";

    private static string DataName(AskData data) => data switch
    {
        AskData.DocumentList => "document-list",
        AskData.YesNo => "yes-no",
        _ => data.ToString().ToLower(CultureInfo.InvariantCulture),
    };
}
