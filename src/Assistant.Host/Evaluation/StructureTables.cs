using System.Globalization;
using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>Tables by their captions, their cells one by one. A table without its caption is known by its place.</summary>
internal static class StructureTables
{
    public static void Compare(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var known = new HashSet<Table>(ReferenceEqualityComparer.Instance);
        foreach (var table in gold.GetProperty("tables").EnumerateArray())
        {
            var caption = table.GetProperty("title").GetString()!;
            var there = document.Tables.FirstOrDefault(candidate => At(table, candidate, lines));
            var ours = there ?? document.Tables.FirstOrDefault(candidate => StructureEvaluation.Fold(candidate.Caption) == StructureEvaluation.Fold(caption));
            // Without a caption of its own a table may bear that of the heading above.
            tally.Gold("tables", ours is not null && (caption.Length == 0 || StructureEvaluation.Fold(ours.Caption) == StructureEvaluation.Fold(caption)), $"{name} {caption}: {ours?.Caption ?? "no table"}");
            if (ours is not null)
            {
                known.Add(ours);
            }

            Cells($"{name} {caption} header", Rows(table.GetProperty("header_rows")), ours?.Header ?? [], tally);
            Cells($"{name} {caption}", Rows(table.GetProperty("rows")), ours?.Rows.Select(row => row.Cells).ToList() ?? [], tally);
        }

        foreach (var other in document.Tables.Where(other => !known.Contains(other)))
        {
            tally.Extra("tables", $"{name} {other.Caption}");
            tally.Found("table_cells", other.Rows.Sum(row => row.Cells.Count));
        }

        tally.Found("tables", document.Tables.Count);
    }

    private static bool At(JsonElement table, Table candidate, LineNumbers lines)
    {
        var body = table.GetProperty("body_lines");
        return candidate.Rows.Any(row => lines.Of(row.Span.Start) is var line && line >= body[0].GetInt32() && line <= body[1].GetInt32());
    }

    private static void Cells(string name, List<List<string>> gold, IReadOnlyList<IReadOnlyList<string>> ours, StructureTally tally)
    {
        for (var row = 0; row < gold.Count; row++)
        {
            for (var column = 0; column < gold[row].Count; column++)
            {
                var cell = row < ours.Count && column < ours[row].Count ? ours[row][column] : null;
                tally.Gold(
                    "table_cells",
                    cell is not null && StructureEvaluation.Fold(cell) == StructureEvaluation.Fold(gold[row][column]),
                    string.Create(CultureInfo.InvariantCulture, $"{name} {row},{column}: '{gold[row][column]}', not '{cell}'"));
            }
        }

        tally.Found("table_cells", ours.Sum(row => row.Count));
    }

    private static List<List<string>> Rows(JsonElement rows) =>
        [.. rows.EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToList())];
}
