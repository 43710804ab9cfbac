using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>What <c>eval --outline</c> prints.</summary>
/// <param name="ByKind">part, section, subsection, item, note, and all nodes; the outline's own title is not counted.</param>
/// <param name="Parents">Of the nodes found, the share that hangs under the right one.</param>
/// <param name="Optional">Nodes that are "(nếu có)" as a whole.</param>
/// <param name="Conditions">Of the nodes found: those that are for one kind of body only.</param>
/// <param name="Periods">Of the nodes found: those whose figures are of a given time.</param>
/// <param name="Asks">Asks of matching nodes whose words are alike.</param>
/// <param name="AskData">Of the matched asks, the share of gold data kinds that were told.</param>
/// <param name="Missing">Of the gold: nodes and asks that were not found.</param>
/// <param name="Extra">Found, and not in the gold.</param>
public sealed record OutlineFigures(
    [property: JsonPropertyName("by_kind")] IReadOnlyDictionary<string, KindFigures> ByKind,
    [property: JsonPropertyName("parents")] double Parents,
    [property: JsonPropertyName("optional")] KindFigures Optional,
    [property: JsonPropertyName("conditions")] KindFigures? Conditions,
    [property: JsonPropertyName("periods")] KindFigures? Periods,
    [property: JsonPropertyName("asks")] KindFigures Asks,
    [property: JsonPropertyName("ask_data")] KindFigures AskData,
    [property: JsonPropertyName("missing")] IReadOnlyList<string> Missing,
    [property: JsonPropertyName("extra")] IReadOnlyList<string> Extra);
