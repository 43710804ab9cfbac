using System.Globalization;
using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>Headings: of the right kind and number on their line, under the right one, at the right level, with all their lines.</summary>
internal static class StructureHeadings
{
    private static readonly BlockKind[] Counted =
        [BlockKind.Title, BlockKind.Part, BlockKind.Section, BlockKind.Subsection, BlockKind.Clause, BlockKind.Recipients, BlockKind.Signature];

    public static void Compare(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var byLine = ByLine(document, lines);
        var known = new HashSet<Block>();
        foreach (var heading in gold.GetProperty("headings").EnumerateArray())
        {
            var line = heading.GetProperty("lines")[0].GetInt32();
            // "2. Các huyện ủy:" over its points is a heading to one reader and a clause to another: gold may allow both.
            var kinds = heading.GetProperty("kind").GetString()!.Split('|').Select(KindOf).ToList();
            var block = byLine[line].FirstOrDefault(other => kinds.Contains(other.Kind)) ?? byLine[line].FirstOrDefault();
            var kind = block is not null && kinds.Contains(block.Kind) ? block.Kind : kinds[0];
            if (kind == BlockKind.Note)
            {
                continue;
            }

            var right = block is not null && block.Kind == kind && Same(kind, heading, block);
            tally.Gold("headings", right, $"{name} line {line}: {Name(kind)} {heading.GetProperty("number")}, not {block?.Kind} {block?.Label}");
            tally.Gold("headings." + Name(kind), right, $"{name} line {line}: {block?.Kind} {block?.Label}");
            if (right)
            {
                known.Add(block!);
                Place(name, heading, block!, line, document, byLine, tally);
            }
        }

        Count(name, document, lines, known, tally);
    }

    private static void Place(
        string name, JsonElement heading, Block block, int line, Document document, ILookup<int, Block> byLine, StructureTally tally)
    {
        var all = heading.GetProperty("lines").EnumerateArray().Select(place => place.GetInt32()).ToList();
        if (all.Count > 1)
        {
            tally.Both("headings.whole", all.TrueForAll(place => byLine[place].Contains(block)), $"{name} line {line}");
        }

        if (heading.GetProperty("parent_line") is { ValueKind: JsonValueKind.Number } parentLine)
        {
            var parent = block.ParentId is { } id ? document.Find(id) : null;
            tally.Both("headings.parents", parent is not null && byLine[parentLine.GetInt32()].Contains(parent), $"{name} line {line}");
            tally.Both("headings.levels", block.Level == heading.GetProperty("level").GetInt32(), $"{name} line {line}: {block.Level}");
        }
    }

    private static void Count(string name, Document document, LineNumbers lines, HashSet<Block> known, StructureTally tally)
    {
        foreach (var block in document.Blocks.Where(block => Counted.Contains(block.Kind)))
        {
            tally.Found("headings", 1);
            tally.Found("headings." + Name(block.Kind), 1);
            if (!known.Contains(block))
            {
                tally.Extra("headings." + Name(block.Kind), $"{name} line {lines.Of(block.Span.Start)}: {block.Label}");
            }
        }
    }

    // Recipients and signature stand side by side on many a last page: a line may belong to two blocks.
    private static ILookup<int, Block> ByLine(Document document, LineNumbers lines) =>
        document.Blocks
            .SelectMany(block => block.Pieces.SelectMany(piece =>
            {
                var first = lines.Of(piece.Start);
                return Enumerable.Range(first, lines.Of(Math.Max(piece.Start, piece.End - 1)) - first + 1).Select(line => (Line: line, Block: block));
            }))
            .ToLookup(place => place.Line, place => place.Block);

    private static bool Same(BlockKind kind, JsonElement heading, Block block) =>
        kind is not (BlockKind.Section or BlockKind.Subsection or BlockKind.Clause)
        || StructureEvaluation.Fold(block.Label) == StructureEvaluation.Fold(heading.GetProperty("number").GetString()!);

    private static BlockKind KindOf(string kind) => kind switch
    {
        "doc-title" or "attachment-title" or "appendix" => BlockKind.Title,
        _ => Enum.Parse<BlockKind>(kind, ignoreCase: true),
    };

    private static string Name(BlockKind kind) => kind.ToString().ToLower(CultureInfo.InvariantCulture);
}
