using System.Globalization;
using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>Compares what <see cref="OutlineReader"/> reads with a gold outline made by hand.</summary>
public static class OutlineEvaluation
{
    // Gold asks are paraphrased; below this share of common words two wordings are about different things.
    private const double Alike = 0.4;

    private sealed record Node(string Id, string? Parent, string Kind, string Number, string Title, bool Optional, IReadOnlyList<(string What, HashSet<string> Data)> Asks);

    /// <exception cref="InvalidDataException">The gold's document holds no outline for us.</exception>
    public static OutlineFigures Run(string goldPath, IReadOnlyList<Document> corpus)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(goldPath));
        var document = GoldDocuments.Find(json.RootElement.GetProperty("seed").GetString()!, corpus)
            ?? throw new InvalidDataException($"No document of the corpus answers to the gold file {goldPath}.");
        var outline = OutlineReader.Read(document) ?? throw new InvalidDataException($"Document {document.Id} holds no outline.");
        return Compare(Gold(json.RootElement), Ours(outline));
    }

    private static OutlineFigures Compare(IReadOnlyList<Node> gold, IReadOnlyList<Node> ours)
    {
        var pairs = Align(gold, ours);
        var kinds = gold.Concat(ours).Select(node => node.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var byKind = kinds.ToDictionary(kind => kind, kind => new KindFigures(
            gold.Count(node => node.Kind == kind), ours.Count(node => node.Kind == kind), pairs.Count(pair => pair.Gold.Kind == kind && pair.Ours.Kind == kind)), StringComparer.Ordinal);
        byKind["all"] = byKind.Values.Aggregate(new KindFigures(0, 0, 0), (sum, figures) => sum.Plus(figures));
        var parents = pairs.ToDictionary(pair => pair.Ours.Id, pair => pair.Gold.Id, StringComparer.Ordinal);
        var rightParents = pairs.Count(pair => (pair.Ours.Parent is null ? null : parents.GetValueOrDefault(pair.Ours.Parent)) == pair.Gold.Parent);
        var optional = new KindFigures(gold.Count(node => node.Optional), ours.Count(node => node.Optional), pairs.Count(pair => pair.Gold.Optional && pair.Ours.Optional));
        var (asks, data, missing) = Asks(gold, ours, pairs);
        return new OutlineFigures(byKind, pairs.Count == 0 ? 0 : Math.Round((double)rightParents / pairs.Count, 4), optional, asks, data, missing);
    }

    /// <summary>Equal numbers and titles, in order: a longest common run of nodes.</summary>
    private static List<(Node Gold, Node Ours)> Align(IReadOnlyList<Node> gold, IReadOnlyList<Node> ours)
    {
        var pairs = new List<(Node, Node)>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var from = 0;
        foreach (var node in gold)
        {
            var at = -1;
            for (var i = 0; i < ours.Count && at < 0; i++)
            {
                var index = (from + i) % ours.Count;
                at = !used.Contains(ours[index].Id) && Same(node, ours[index]) ? index : -1;
            }

            if (at >= 0)
            {
                used.Add(ours[at].Id);
                pairs.Add((node, ours[at]));
                from = at + 1;
            }
        }

        return pairs;
    }

    private static bool Same(Node a, Node b) => a.Number == b.Number && a.Title == b.Title;

    private static (KindFigures Asks, KindFigures Data, IReadOnlyList<string> Missing) Asks(
        IReadOnlyList<Node> gold, IReadOnlyList<Node> ours, List<(Node Gold, Node Ours)> pairs)
    {
        var missing = new List<string>();
        var (right, goldKinds, ourKinds, rightKinds) = (0, 0, 0, 0);
        foreach (var (one, other) in pairs)
        {
            var free = other.Asks.ToList();
            foreach (var ask in one.Asks)
            {
                var best = free.OrderByDescending(candidate => WordOverlap.Of(ask.What, candidate.What)).FirstOrDefault();
                // The only ask on both sides is the same one, however it is told.
                var matched = best.What is not null
                    && (WordOverlap.Of(ask.What, best.What) >= Alike || (one.Asks.Count == 1 && other.Asks.Count == 1));
                if (!matched)
                {
                    missing.Add($"{one.Id}: {ask.What}");
                    continue;
                }

                free.Remove(best);
                right++;
                goldKinds += ask.Data.Count;
                ourKinds += best.Data!.Count;
                rightKinds += ask.Data.Intersect(best.Data, StringComparer.Ordinal).Count();
            }
        }

        return (new KindFigures(gold.Sum(node => node.Asks.Count), ours.Sum(node => node.Asks.Count), right), new KindFigures(goldKinds, ourKinds, rightKinds), missing);
    }

    /// <summary>The gold's first node is the outline's title, which ours keeps beside the tree.</summary>
    private static List<Node> Gold(JsonElement root) =>
        [.. root.GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("parent").ValueKind != JsonValueKind.Null).Select(node => new Node(
            node.GetProperty("id").GetString()!,
            node.GetProperty("parent").GetString() is { } parent && parent != "n001" ? parent : null,
            node.GetProperty("kind").GetString()!,
            WordOverlap.Fold(node.TryGetProperty("footnote", out _) ? "" : node.GetProperty("number").GetString()!),
            WordOverlap.Fold(node.GetProperty("title").GetString()!.TrimStart('¹', '²', '³', '⁴', ' ')),
            node.GetProperty("optional").GetBoolean(),
            [.. node.GetProperty("asks").EnumerateArray().Select(ask => (
                ask.GetProperty("what").GetString()!,
                ask.GetProperty("data").EnumerateArray().Select(kind => kind.GetString()!).ToHashSet(StringComparer.Ordinal)))]))];

    private static List<Node> Ours(Outline outline)
    {
        var nodes = new List<Node>();
        void Add(OutlineNode node, string? parent)
        {
            var number = node.Kind == OutlineNodeKind.Note ? "" : node.Label;
            nodes.Add(new Node(
                node.Id,
                parent,
                node.Kind.ToString().ToLowerInvariant(),
                WordOverlap.Fold(number),
                WordOverlap.Fold(node.Title),
                node.Optional,
                [.. node.Asks.Select(ask => (ask.Text, ask.Data.Select(DataName).ToHashSet(StringComparer.Ordinal)))]));
            foreach (var child in node.Children)
            {
                Add(child, node.Id);
            }
        }

        foreach (var node in outline.Nodes)
        {
            Add(node, null);
        }

        return nodes;
    }

    private static string DataName(AskData data) => data switch
    {
        AskData.DocumentList => "document-list",
        AskData.YesNo => "yes-no",
        _ => data.ToString().ToLower(CultureInfo.InvariantCulture),
    };
}
