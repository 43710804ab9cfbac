using System.Globalization;
using System.Text.Json;
using Assistant.Corpus;
using Assistant.Text;

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
            if (GoldDocuments.Find(seed.Name, corpus) is { } document)
            {
                Compare(seed.Name, seed.Value, document, tally);
            }
        }

        return tally.Figures();
    }

    private static void Compare(string name, JsonElement gold, Document document, StructureTally tally)
    {
        var lines = new LineNumbers(document.Text);
        Identity(name, gold, document, tally);
        Headings(name, gold, document, lines, tally);
        Footnotes(name, gold, document, lines, tally);
        Tables(name, gold, document, tally);
        StructureReferences.Compare(name, gold, document, lines, tally);
        StructureTasks.Compare(name, gold, document, lines, tally);
        foreach (var split in gold.GetProperty("page_splits").EnumerateArray())
        {
            var joined = Fold(split.GetProperty("joined").GetString()!);
            tally.Gold("page_splits", document.Blocks.Any(block => Fold(block.Text).Contains(joined, StringComparison.Ordinal)), $"{name} {split.GetProperty("lines")}");
        }

        tally.Found("page_splits", document.Blocks.Count(block =>
            block.Pieces.Count > 1 && block.Kind is BlockKind.Item or BlockKind.Clause or BlockKind.Paragraph));
    }

    private static void Identity(string name, JsonElement gold, Document document, StructureTally tally)
    {
        void Field(string field, string? expected, string actual, bool startsWith = false)
        {
            var (want, have) = (Fold(expected ?? ""), Fold(actual));
            var right = want == have || (startsWith && have.Length > 0 && want.StartsWith(have, StringComparison.Ordinal));
            if (want.Length > 0)
            {
                tally.Gold("identity", right, $"{name} {field}: '{expected}', not '{actual}'");
            }

            tally.Found("identity", have.Length > 0 ? 1 : 0);
        }

        Field("type", gold.GetProperty("type").GetString(), document.Type);
        Field("number", gold.GetProperty("number").GetString(), document.Number);
        Field("date", gold.GetProperty("date").GetString(), document.Date is { } date ? Dates.Format(date) : "");
        // Gold issuers carry a remark in brackets.
        Field("issuer", gold.GetProperty("issuer").GetString()?.Split(" (")[0], document.Issuer, startsWith: true);
        Field("signer", gold.GetProperty("signer") is { ValueKind: JsonValueKind.Object } signer ? signer.GetProperty("name").GetString() : null, document.Signer);
        foreach (var recipient in gold.GetProperty("recipients").EnumerateArray().Select(entry => entry.GetString()!))
        {
            tally.Gold("recipients", document.Recipients.Contains(recipient, StringComparer.Ordinal), $"{name} {recipient}");
        }

        tally.Found("recipients", document.Recipients.Count);
    }

    private static void Headings(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var byLine = new Dictionary<int, Block>();
        foreach (var block in document.Blocks)
        {
            foreach (var piece in block.Pieces)
            {
                byLine.TryAdd(lines.Of(piece.Start), block);
            }
        }

        foreach (var heading in gold.GetProperty("headings").EnumerateArray())
        {
            var kind = KindOf(heading.GetProperty("kind").GetString()!);
            var line = heading.GetProperty("lines")[0].GetInt32();
            var block = byLine.GetValueOrDefault(line);
            var right = block is not null && block.Kind == kind
                && Fold(kind is BlockKind.Section or BlockKind.Subsection or BlockKind.Clause ? block.Label : "")
                    == Fold(kind is BlockKind.Section or BlockKind.Subsection or BlockKind.Clause ? heading.GetProperty("number").GetString()! : "");
            if (kind == BlockKind.Note)
            {
                continue;
            }

            tally.Gold("headings." + Name(kind), right, $"{name} line {line}: {block?.Kind}");
            if (right && heading.GetProperty("parent_line") is { ValueKind: JsonValueKind.Number } parentLine)
            {
                var parent = block!.ParentId is { } id ? document.Find(id) : null;
                tally.Both("headings.parents", parent is not null && byLine.GetValueOrDefault(parentLine.GetInt32()) == parent, $"{name} line {line}");
                tally.Both("headings.levels", block.Level == heading.GetProperty("level").GetInt32(), $"{name} line {line}: {block.Level}");
            }
        }

        foreach (var kind in new[] { BlockKind.Title, BlockKind.Part, BlockKind.Section, BlockKind.Subsection, BlockKind.Clause, BlockKind.Recipients, BlockKind.Signature })
        {
            tally.Found("headings." + Name(kind), document.Blocks.Count(block => block.Kind == kind));
        }
    }

    private static void Footnotes(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        foreach (var note in gold.GetProperty("footnotes").EnumerateArray())
        {
            var mark = note.GetProperty("mark").GetString();
            var block = document.Blocks.FirstOrDefault(candidate => candidate.Kind == BlockKind.Footnote && candidate.Label == mark);
            var anchor = block?.ParentId is { } id ? document.Find(id) : null;
            var right = block is not null && anchor is not null
                && Fold(note.GetProperty("text").GetString()!) == Fold(block.Label + block.Text)
                && lines.Of(anchor.Span.Start) == note.GetProperty("anchor_line").GetInt32();
            tally.Gold("footnotes", right, $"{name} {mark}");
        }

        tally.Found("footnotes", document.Blocks.Count(block => block.Kind == BlockKind.Footnote));
    }

    private static void Tables(string name, JsonElement gold, Document document, StructureTally tally)
    {
        var tables = gold.GetProperty("tables").EnumerateArray().ToList();
        foreach (var table in tables)
        {
            var caption = table.GetProperty("title").GetString()!;
            var ours = document.Tables.FirstOrDefault(candidate => Fold(candidate.Caption) == Fold(caption));
            tally.Gold("tables", ours is not null, $"{name} {caption}");
            var header = Rows(table.GetProperty("header_rows"));
            var rows = Rows(table.GetProperty("rows"));
            Cells($"{name} {caption} header", header, ours?.Header ?? [], tally);
            Cells($"{name} {caption}", rows, ours?.Rows.Select(row => row.Cells).ToList() ?? [], tally);
        }

        tally.Found("tables", document.Tables.Count);
    }

    private static void Cells(string name, List<List<string>> gold, IReadOnlyList<IReadOnlyList<string>> ours, StructureTally tally)
    {
        for (var row = 0; row < gold.Count; row++)
        {
            for (var column = 0; column < gold[row].Count; column++)
            {
                var cell = row < ours.Count && column < ours[row].Count ? ours[row][column] : null;
                tally.Gold("table_cells", cell is not null && Fold(cell) == Fold(gold[row][column]), string.Create(CultureInfo.InvariantCulture, $"{name} {row},{column}"));
            }
        }

        tally.Found("table_cells", ours.Sum(row => row.Count));
    }

    private static List<List<string>> Rows(JsonElement rows) =>
        [.. rows.EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToList())];

    private static BlockKind KindOf(string kind) => kind switch
    {
        "doc-title" or "attachment-title" or "appendix" => BlockKind.Title,
        _ => Enum.Parse<BlockKind>(kind, ignoreCase: true),
    };

    private static string Name(BlockKind kind) => kind.ToString().ToLower(CultureInfo.InvariantCulture);

    internal static string Fold(string text) => WordOverlap.Fold(text);
}
