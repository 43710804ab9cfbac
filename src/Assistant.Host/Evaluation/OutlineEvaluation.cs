using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>Compares what <see cref="OutlineReader"/> reads with gold outlines made by hand: one a file, or several under <c>outlines</c>.</summary>
public static class OutlineEvaluation
{
    /// <exception cref="InvalidDataException">A document of the gold is not there.</exception>
    public static OutlineFigures Run(string goldPath, IReadOnlyList<Document> corpus)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(goldPath));
        var tally = new OutlineTally();
        IEnumerable<JsonElement> outlines = json.RootElement.TryGetProperty("outlines", out var several) ? several.EnumerateArray() : [json.RootElement];
        foreach (var gold in outlines)
        {
            var name = gold.GetProperty("seed").GetString()!;
            var document = GoldDocuments.Find(name, gold, goldPath, corpus)
                ?? throw new InvalidDataException($"No document of the corpus answers to the gold file {goldPath}.");
            // An outline that is not recognised is one whose nodes are all missing.
            IReadOnlyList<EvaluatedNode> ours = OutlineReader.Read(document) is { } outline ? EvaluatedNode.OfOurs(outline) : [];
            var wanted = EvaluatedNode.OfGold(gold);
            tally.Add(name, wanted, ours, Align(wanted, ours));
        }

        return tally.Figures();
    }

    /// <summary>Equal numbers and titles, in order: a longest common run of nodes.</summary>
    private static List<(EvaluatedNode Gold, EvaluatedNode Ours)> Align(IReadOnlyList<EvaluatedNode> gold, IReadOnlyList<EvaluatedNode> ours)
    {
        var pairs = new List<(EvaluatedNode, EvaluatedNode)>();
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

    private static bool Same(EvaluatedNode a, EvaluatedNode b) => a.Number == b.Number && a.Title == b.Title;
}
