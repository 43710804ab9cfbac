using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>What <c>eval --structure</c> prints.</summary>
/// <param name="ByKind">
/// identity (type, number, date, issuer, signer, each recipient), headings by kind, parents and levels of the headings found,
/// footnotes at their anchors, table cells, references with their mentions, dates and issuers, tasks with kind and responsible
/// body, sentences cut by page ends.
/// </param>
/// <param name="Missing">What of the gold was not found, for people.</param>
public sealed record StructureFigures(
    [property: JsonPropertyName("by_kind")] IReadOnlyDictionary<string, KindFigures> ByKind,
    [property: JsonPropertyName("missing")] IReadOnlyList<string> Missing);
