using System.Text.Json;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>Cited documents: the document itself, each mention's line, the date and the issuer.</summary>
internal static class StructureReferences
{
    public static void Compare(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var known = new HashSet<Reference>(ReferenceEqualityComparer.Instance);
        foreach (var cited in gold.GetProperty("cited_documents").EnumerateArray())
        {
            var number = cited.GetProperty("number").GetString()!;
            var type = cited.GetProperty("type").GetString()!;
            var ours = document.References.FirstOrDefault(reference => !known.Contains(reference) && Same(number, type, reference));
            if (ours is not null)
            {
                known.Add(ours);
            }

            // What one may count or not, as the Statutes of the Party, is counted on neither side.
            if (Optional(cited))
            {
                tally.Found("references", ours is null ? 0 : -1);
                continue;
            }

            tally.Gold("references", ours is not null, $"{name} {number}");
            Mentions($"{name} {number}", cited, ours, lines, tally);
            // A document's own line says its date elsewhere.
            if (ours is not null && number != document.Number)
            {
                tally.Field("references.dates", cited.GetProperty("date").GetString(), ours.Date is { } date ? Dates.Format(date) : "", $"{name} {number}");
                tally.Field("references.issuers", cited.GetProperty("issuer").GetString(), ours.Issuer, $"{name} {number}");
            }
        }

        foreach (var other in document.References.Where(other => !known.Contains(other)))
        {
            tally.Extra("references", $"{name} line {lines.Of(other.Spans[0].Start)}: {other.Type} {other.Number}");
        }

        tally.Found("references", document.References.Count);
    }

    internal static bool Optional(JsonElement entry) => entry.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    private static void Mentions(string name, JsonElement cited, Reference? ours, LineNumbers lines, StructureTally tally)
    {
        var places = ours?.Spans.Select(span => (First: lines.Of(span.Start), Last: lines.Of(span.End))).ToList() ?? [];
        tally.Found("references.mentions", places.Count);
        foreach (var line in cited.GetProperty("occurrences").EnumerateArray().Select(place => place.GetProperty("line").GetInt32()))
        {
            // A mention may begin on one line and end on the next.
            var at = places.FindIndex(place => place.First <= line && line <= place.Last);
            tally.Gold("references.mentions", at >= 0, $"{name} line {line}");
            if (at >= 0)
            {
                places.RemoveAt(at);
            }
        }

        foreach (var place in places)
        {
            tally.Extra("references.mentions", $"{name} line {place.First}");
        }
    }

    /// <summary>Gold marks a bare number with "(viết tắt)" and a document without one with "(không số)".</summary>
    private static bool Same(string number, string type, Reference reference)
    {
        const string NoNumber = "(không số) ";
        const string Bare = " (viết tắt)";
        return number.StartsWith(NoNumber, StringComparison.Ordinal)
            ? StructureEvaluation.Fold(reference.Number) == StructureEvaluation.Fold(number[NoNumber.Length..])
            : number.EndsWith(Bare, StringComparison.Ordinal)
                ? reference.Number == number[..^Bare.Length] && reference.Type == type
                : reference.Number == number;
    }
}
