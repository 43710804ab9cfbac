using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>Compares what <see cref="DocumentParser"/> reads with a gold structure made by hand. Gold names places by line numbers.</summary>
public static class StructureEvaluation
{
    public static StructureFigures Run(string goldPath, IReadOnlyList<Document> corpus)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(goldPath));
        var tally = new StructureTally();
        foreach (var seed in json.RootElement.GetProperty("seeds").EnumerateObject())
        {
            var document = GoldDocuments.Find(seed.Name, seed.Value, goldPath, corpus);
            tally.Gold("documents", document is not null, seed.Name);
            if (document is not null)
            {
                tally.Found("documents", 1);
                Compare(seed.Name, seed.Value, document, tally);
            }
        }

        return tally.Figures();
    }

    private static void Compare(string name, JsonElement gold, Document document, StructureTally tally)
    {
        var lines = new LineNumbers(document.Text);
        StructureIdentity.Compare(name, gold, document, tally);
        StructureHeadings.Compare(name, gold, document, lines, tally);
        Footnotes(name, gold, document, lines, tally);
        StructureTables.Compare(name, gold, document, lines, tally);
        StructureReferences.Compare(name, gold, document, lines, tally);
        StructureTasks.Compare(name, gold, document, lines, tally);
        StructureBonds.Compare(name, gold, document, lines, tally);
        PageSplits(name, gold, document, lines, tally);
        HardWraps(name, gold, document, tally);
        StructureTiming.Compare(name, document, lines, tally);
        foreach (var line in document.Unplaced.Where(line => line.Reason == UnplacedReason.Unknown))
        {
            tally.Found("unplaced.unknown", 1);
            tally.Extra("unplaced.unknown", $"{name} line {lines.Of(line.Span.Start)}");
        }

        tally.Found("unplaced.unknown", 0);
    }

    private static void HardWraps(string name, JsonElement gold, Document document, StructureTally tally)
    {
        foreach (var wrap in gold.TryGetProperty("hard_wraps", out var wraps) ? wraps.EnumerateArray() : default)
        {
            // What became part of a signature or a name has its own figures; here only nothing may be cut off.
            var joined = Fold(wrap.GetProperty("joined").GetString()!);
            tally.Both("hard_wraps", document.Blocks.Any(block => Fold(block.Text).Contains(joined, StringComparison.Ordinal)), $"{name} {wrap.GetProperty("lines")}");
        }
    }

    private static void PageSplits(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        foreach (var split in gold.GetProperty("page_splits").EnumerateArray())
        {
            var joined = Fold(split.GetProperty("joined").GetString()!);
            tally.Gold("page_splits", document.Blocks.Any(block => Fold(block.Text).Contains(joined, StringComparison.Ordinal)), $"{name} {split.GetProperty("lines")}");
        }

        // Pieces on neighbouring lines are a hard wrap; a page end leaves at least one line between.
        tally.Found("page_splits", document.Blocks
            .Where(block => block.Kind is BlockKind.Item or BlockKind.Clause or BlockKind.Paragraph)
            .Sum(block => block.Pieces.Zip(block.Pieces.Skip(1)).Count(pair => lines.Of(pair.Second.Start) - lines.Of(pair.First.End) > 1)));
    }

    private static void Footnotes(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        foreach (var note in gold.GetProperty("footnotes").EnumerateArray())
        {
            var mark = Mark(note.GetProperty("mark").GetString()!);
            var block = document.Blocks.FirstOrDefault(candidate => candidate.Kind == BlockKind.Footnote && Mark(candidate.Label) == mark);
            var anchor = block?.ParentId is { } id ? document.Find(id) : null;
            var wanted = note.GetProperty("anchor_line").GetInt32();
            var right = block is not null && anchor is not null
                && Fold(note.GetProperty("text").GetString()!).EndsWith(Fold(block.Text), StringComparison.Ordinal)
                && lines.Of(anchor.Span.Start) <= wanted && wanted <= lines.Of(anchor.Span.End);
            tally.Gold("footnotes", right, $"{name} {mark}");
        }

        tally.Found("footnotes", document.Blocks.Count(block => block.Kind == BlockKind.Footnote));
    }

    // "¹", "[^1]", "(1)" are one mark.
    private static string Mark(string label) => Fold(label.Normalize(System.Text.NormalizationForm.FormKC));

    internal static string Fold(string text) => WordOverlap.Fold(text);
}
