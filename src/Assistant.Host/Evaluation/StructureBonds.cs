using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>What a document brings with it and what it does to others. Older gold files say neither, or say it in prose.</summary>
internal static class StructureBonds
{
    public static void Compare(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        if (gold.TryGetProperty("attachments", out var attachments) && !Prose(attachments))
        {
            Attachments(name, attachments, document, lines, tally);
        }

        if (gold.TryGetProperty("relations", out var relations))
        {
            Relations(name, relations, document, lines, tally);
        }
    }

    private static bool Prose(JsonElement list) => list.EnumerateArray().Any(entry => entry.ValueKind == JsonValueKind.String);

    private static void Attachments(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var free = document.Attachments.ToList();
        foreach (var wanted in gold.EnumerateArray())
        {
            var line = wanted.GetProperty("line").GetInt32();
            var optional = StructureReferences.Optional(wanted);
            var at = free.FindIndex(candidate => lines.Of(candidate.Span.Start) == line
                && (optional || (Alike(wanted, "type", candidate.Type) && Alike(wanted, "label", candidate.Label))));
            if (optional)
            {
                tally.Found("attachments", at >= 0 ? -1 : 0);
            }
            else
            {
                tally.Gold("attachments", at >= 0, $"{name} line {line} {wanted.GetProperty("type")} {wanted.GetProperty("label")}");
            }

            if (at >= 0)
            {
                free.RemoveAt(at);
            }
        }

        foreach (var other in free)
        {
            tally.Extra("attachments", $"{name} line {lines.Of(other.Span.Start)}: {other.Type} {other.Label}");
        }

        tally.Found("attachments", document.Attachments.Count);
    }

    private static void Relations(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var free = document.Relations.ToList();
        foreach (var wanted in gold.EnumerateArray())
        {
            var line = wanted.GetProperty("line").GetInt32();
            // A rule that loses force to one on the same matter is repealed and replaced: gold may allow both words.
            var kinds = wanted.GetProperty("kind").GetString()!.Split('|');
            var at = free.FindIndex(candidate => kinds.Contains(candidate.Kind.ToString(), StringComparer.OrdinalIgnoreCase)
                && candidate.Number == wanted.GetProperty("number").GetString());
            tally.Gold("relations", at >= 0, $"{name} line {line} {wanted.GetProperty("kind")} {wanted.GetProperty("number")}");
            if (at >= 0)
            {
                // A title says it first, an article says it again: any of these lines will do.
                var (first, last) = (lines.Of(free[at].Span.Start), lines.Of(free[at].Span.End));
                tally.Both("relations.places", wanted.GetProperty("lines").EnumerateArray().Any(place => place.GetInt32() is var there && first <= there && there <= last), $"{name} line {line}");
                free.RemoveAt(at);
            }
        }

        foreach (var other in free)
        {
            tally.Extra("relations", $"{name} line {lines.Of(other.Span.Start)}: {other.Kind} {other.Number}");
        }

        tally.Found("relations", document.Relations.Count);
    }

    private static bool Alike(JsonElement gold, string field, string actual) =>
        StructureEvaluation.Fold(gold.GetProperty(field).GetString()!) == StructureEvaluation.Fold(actual);
}
