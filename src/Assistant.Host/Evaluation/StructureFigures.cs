using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>What <c>eval --structure</c> prints.</summary>
/// <param name="ByKind">
/// documents of the gold that are there; identity (type, number, date, issuer, signer, recipients) and apart from it subject, place,
/// term, secrecy and urgency; headings by kind and all together, parents and levels of those found, and whether all their lines came
/// together; footnotes at their anchors, tables, their cells; references with their mentions, dates and issuers; tasks with kind,
/// last day, responsible body and whom to report to; sentences cut by page ends and by hard wraps; attachments; relations; words of time
/// that are neither in a task nor told aside, and lines without a place and
/// without a reason (the gold has none).
/// </param>
/// <param name="Missing">What of the gold was not found, for people.</param>
/// <param name="Extra">What was found and is not in the gold, for people.</param>
public sealed record StructureFigures(
    [property: JsonPropertyName("by_kind")] IReadOnlyDictionary<string, KindFigures> ByKind,
    [property: JsonPropertyName("missing")] IReadOnlyList<string> Missing,
    [property: JsonPropertyName("extra")] IReadOnlyList<string> Extra);
