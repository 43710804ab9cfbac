using System.Text;
using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Cuts documents into what a search can find.</summary>
public static partial class PassageSplitter
{
    // Longer blocks hold several statements; a passage should be about one, and short enough to be read at a glance.
    private const int LongBlock = 900;
    private const int GoodLength = 500;

    // Of a lead-in ("Thành phần dự họp gồm:") the beginning is enough to tell what its items are about.
    private const int LeadIn = 200;

    /// <summary>
    /// One passage for each block; long blocks are cut at sentence ends; each row of a table is one, with caption and columns as
    /// its context. Headings are context of everything below them; what stands over a list or a table makes a passage with its
    /// items or rows, so that most of these stand in two passages.
    /// </summary>
    public static IReadOnlyList<Passage> Split(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var passages = new List<Passage>();
        foreach (var document in documents)
        {
            var blocks = document.Blocks.ToDictionary(block => block.Id, StringComparer.Ordinal);
            var tables = document.Tables.ToDictionary(table => table.BlockId, StringComparer.Ordinal);
            var below = document.Blocks.ToLookup(block => block.ParentId, StringComparer.Ordinal);
            foreach (var block in document.Blocks)
            {
                var context = ContextOf(document, block, blocks);
                var pieces = tables.TryGetValue(block.Id, out var table) ? Rows(block, table)
                    : ItemsOf(block, below) is [_, ..] items ? Lists(block, items)
                    : Pieces(document.Text, block);
                foreach (var (text, own, span) in pieces)
                {
                    var all = own.Length == 0 ? context : context + "\n" + own;
                    passages.Add(new Passage(passages.Count, document.Id, block.Id, block.Path, text, all, span));
                }
            }
        }

        return passages;
    }

    private static string ContextOf(Document document, Block block, Dictionary<string, Block> blocks)
    {
        var context = new StringBuilder(document.Title);
        foreach (var above in Above(block, blocks).Reverse())
        {
            context.Append('\n').Append(above.Text.Length <= LeadIn ? above.Text : above.Text[..LeadIn]);
        }

        return context.Append(AskedFor(block.Kind)).ToString();
    }

    // These blocks never say what they are, and people ask for just that: "ai ký", "gửi cho những ai", "số mấy, ngày nào".
    private static string AskedFor(BlockKind kind) => kind switch
    {
        BlockKind.Signature => "\nNgười ký",
        BlockKind.Recipients => "\nNơi nhận, gửi cho",
        BlockKind.Header => "\nSố, ngày ban hành",
        _ => string.Empty,
    };

    private static IEnumerable<Block> Above(Block block, Dictionary<string, Block> blocks)
    {
        for (var id = block.ParentId; id is not null && blocks.TryGetValue(id, out var parent); id = parent.ParentId)
        {
            yield return parent;
        }
    }

    private static IEnumerable<(string Text, string Context, TextSpan Span)> Rows(Block block, Table table)
    {
        var width = table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max();
        var columns = string.Join("; ", Enumerable.Range(0, width).Select(table.ColumnName).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));
        var head = new TextSpan(block.Span.Start, table.Rows.Count > 0 ? Math.Max(block.Span.Start, table.Rows[0].Span.Start) : block.Span.End);
        var parts = table.Rows.Select(row => (Text: RowText(row), row.Span));
        if (head.Length > 0)
        {
            parts = parts.Prepend((table.Caption.Length > 0 ? table.Caption : columns, head));
        }

        foreach (var (text, span) in Together(parts, head.Length > 0))
        {
            yield return (text, table.Caption + "\n" + columns, span);
        }

        var group = string.Empty;
        foreach (var row in table.Rows)
        {
            var heads = GroupLabel().IsMatch(row.Cells[0]);
            yield return (RowText(row), table.Caption + "\n" + columns + (heads ? string.Empty : "\n" + group), row.Span);
            group = heads ? string.Join(" | ", row.Cells.Where(cell => cell.Any(char.IsLetter))) : group;
        }
    }

    private static string RowText(TableRow row) => string.Join(" | ", row.Cells.Where(cell => cell.Length > 0));

    // "II | Xếp loại cấp uỷ" stands over the rows 1, 2, 3 that follow, which mean nothing without it.
    [GeneratedRegex(@"^(?:[IVX]+|[A-H])\.?$")]
    private static partial Regex GroupLabel();

    /// <summary>The items straight below a heading or a lead-in, up to the first that has some of its own; empty for all other blocks.</summary>
    private static List<Block> ItemsOf(Block block, ILookup<string?, Block> below) =>
        block.Kind == BlockKind.Title || block.Text.Length >= LeadIn
            ? []
            : [.. below[block.Id].TakeWhile(item => item.Kind != BlockKind.Table && !below[item.Id].Any())];

    private static IEnumerable<(string Text, string Context, TextSpan Span)> Lists(Block head, List<Block> items) =>
        Together([(head.Text, head.Span), .. items.Select(item => (item.Text, item.Span))], hasHead: true)
            .Select((list, index) => (list.Text, index == 0 ? string.Empty : head.Text, list.Span));

    /// <summary>
    /// What is asked for as a whole ("gồm những gì") must be found as a whole, and a heading alone answers nothing: it takes what is
    /// below it with it, as much as fits; the rest makes further passages.
    /// </summary>
    private static IEnumerable<(string Text, TextSpan Span)> Together(IEnumerable<(string Text, TextSpan Span)> parts, bool hasHead)
    {
        var groups = new List<List<(string Text, TextSpan Span)>> { new() };
        foreach (var part in parts)
        {
            if (groups[^1].Count > 0 && groups[^1].Sum(other => other.Text.Length) + part.Text.Length > LongBlock)
            {
                groups.Add([]);
            }

            groups[^1].Add(part);
        }

        // Any other single part is a passage already.
        return groups
            .Where((group, index) => group.Count > (hasHead && index == 0 ? 0 : 1))
            .Select(group => (string.Join('\n', group.Select(part => part.Text)), new TextSpan(group[0].Span.Start, group[^1].Span.End)));
    }

    private static IEnumerable<(string Text, string Context, TextSpan Span)> Pieces(string source, Block block)
    {
        if (block.Text.Length <= LongBlock)
        {
            return [(block.Text, string.Empty, block.Span)];
        }

        return Sentences.Of(source, block.Pieces)
            .Aggregate(new List<List<Sentence>>(), Gathered)
            .Select(group => (
                string.Join(' ', group.Select(sentence => sentence.Text)),
                string.Empty,
                new TextSpan(group[0].Span.Start, group[^1].Span.End)));
    }

    private static List<List<Sentence>> Gathered(List<List<Sentence>> groups, Sentence sentence)
    {
        if (groups.Count == 0 || groups[^1].Sum(other => other.Text.Length) + sentence.Text.Length > GoodLength)
        {
            groups.Add([]);
        }

        groups[^1].Add(sentence);
        return groups;
    }
}
