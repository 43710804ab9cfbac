using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Outlines;

/// <summary>Turns the blocks under an outline's title into nodes.</summary>
internal sealed partial class NodeBuilder(ILookup<string?, Block> children, IReadOnlyList<Table> tables)
{
    // "2. Hạn chế, nguyên nhân" is a heading, whatever stands below it.
    private const int LongestHeading = 60;

    public IReadOnlyList<OutlineNode> ChildrenOf(Block parent) => ChildrenOf(parent, 1, parent.Kind == BlockKind.Title ? "" : parent.Heading);

    /// <summary>An outline whose title is no heading of the text: what stands at the top below it.</summary>
    public IReadOnlyList<OutlineNode> Below(Block title) =>
        Dated([.. children[null].Where(block => block.Span.Start >= title.Span.End && block.Kind is not (BlockKind.Header or BlockKind.Recipients or BlockKind.Signature or BlockKind.Title)).Select(block => Node(block, 1, ""))]);

    /// <summary>An appendix to be filled in.</summary>
    public OutlineNode Appendix(Block title)
    {
        var nodes = ChildrenOf(title, 2, "");
        return new OutlineNode("", title.Label, title.Heading, 1, OutlineNodeKind.Section, Optional: false, null, [], [], nodes, title.Span);
    }

    private List<OutlineNode> ChildrenOf(Block parent, int level, string heading)
    {
        var nodes = new List<OutlineNode>();
        foreach (var block in children[parent.Id].Where(block => block.Kind is not (BlockKind.Header or BlockKind.Recipients or BlockKind.Signature)))
        {
            if (block.Kind == BlockKind.Footnote && !Heads(parent))
            {
                continue;
            }

            nodes.Add(Node(block, level, heading));
            // A footnote hangs on the entry that bears its mark; as a node it stands beside it.
            if (!Heads(block))
            {
                nodes.AddRange(children[block.Id].Where(below => below.Kind == BlockKind.Footnote).Select(below => Node(below, level, heading)));
            }
        }

        return Dated(nodes);
    }

    /// <summary>"Lưu ý: Số liệu lấy từ … đến …" sets the time of all figures beside it that have none of their own.</summary>
    private static List<OutlineNode> Dated(List<OutlineNode> nodes)
    {
        var period = nodes.Where(node => node.Kind == OutlineNodeKind.Note).Select(node => AskReader.PeriodOfNote(node.Title)).FirstOrDefault(found => found is not null);
        return period is null ? nodes : [.. nodes.Select(node => WithPeriod(node, period))];
    }

    private static OutlineNode WithPeriod(OutlineNode node, string period) => node with
    {
        Asks = [.. node.Asks.Select(ask => ask.Period is null && ask.Data.Any(kind => kind is AskData.Number or AskData.Percent or AskData.Table) ? ask with { Period = period } : ask)],
        Children = [.. node.Children.Select(child => WithPeriod(child, period))],
    };

    private OutlineNode Node(Block block, int level, string heading)
    {
        var title = Title(block);
        var (condition, words) = ConditionReader.Split(title, heading);
        var nodes = ChildrenOf(block, level + 1, Heads(block) ? block.Heading : heading);
        return new OutlineNode(
            "",
            Label(block),
            title,
            level,
            Kind(block),
            IsOptional(title),
            condition,
            Asks(block, words, Covers(block), heading),
            Notes(block, title),
            nodes,
            block.Span);
    }

    /// <summary>Entries below a heading ask for it, and so does a note that asks; a note that says how does not.</summary>
    private bool Covers(Block block) => children[block.Id].Any(child =>
        child.Kind is not (BlockKind.Note or BlockKind.Footnote) || (child.Kind == BlockKind.Note && child.Text.StartsWith('(') && AskReader.OfNote(child.Text).Count > 0));

    private static bool Heads(Block block) => block.Kind is BlockKind.Title or BlockKind.Part or BlockKind.Section or BlockKind.Subsection;

    private IReadOnlyList<OutlineAsk> Asks(Block block, string words, bool covers, string heading)
    {
        switch (block.Kind)
        {
            case BlockKind.Footnote or BlockKind.Part:
                return covers || block.Kind == BlockKind.Footnote ? [] : AskReader.OfHeading(words);
            case BlockKind.Section or BlockKind.Subsection:
                return covers ? [] : AskReader.OfHeading(words);
            case BlockKind.Table:
                return [Form(block, words)];
            case BlockKind.Note:
                return AskReader.OfNote(words);
            case BlockKind.Clause when words.Length > 0 && char.IsLetter(words[^1]):
                return words.Length <= LongestHeading ? AskReader.OfHeading(words) : AskReader.Of(words);
            default:
                return words.EndsWith(':') ? [] : AskReader.Of(AskReader.WithHeading(words, heading));
        }
    }

    /// <summary>A table to be filled in: its columns, and what its rows are for.</summary>
    private OutlineAsk Form(Block block, string words)
    {
        var table = tables.FirstOrDefault(candidate => candidate.BlockId == block.Id);
        if (table is null)
        {
            return new OutlineAsk(words, [AskData.Table], Optional: false);
        }

        var width = table.Header.Count > 0 ? table.Header.Max(row => row.Count) : 0;
        var rows = table.Rows.Select(row => row.Cells.FirstOrDefault(cell => cell.Any(char.IsLetter)) ?? "").Where(row => row.Length > 0);
        return new OutlineAsk(words, [AskData.Table], Optional: false)
        {
            Columns = [.. Enumerable.Range(0, width).Select(table.ColumnName)],
            Rows = [.. rows],
        };
    }

    private IReadOnlyList<OutlineNote> Notes(Block block, string title)
    {
        var notes = children[block.Id]
            .Where(child => child.Kind is BlockKind.Note or BlockKind.Footnote)
            .Select(child => new OutlineNote(child.Text, child.Span));
        if (block.Kind is BlockKind.Item or BlockKind.Clause)
        {
            notes = notes.Concat(Instruction().Matches(title).Select(match => new OutlineNote(match.Groups["note"].Value.Trim(), block.Span)));
        }

        return [.. notes];
    }

    private static string Title(Block block) => block.Kind switch
    {
        BlockKind.Table => "Biểu mẫu",
        BlockKind.Clause when block.Heading.Length == 0 => WithoutLabel(block.Text, block.Label),
        _ => block.Heading.Length > 0 ? block.Heading : block.Text,
    };

    private static string WithoutLabel(string text, string label) =>
        text.StartsWith(label, StringComparison.Ordinal) ? text[label.Length..].TrimStart('.', ')', '-', '–', ':', ' ') : text;

    private static string Label(Block block) => block.Kind == BlockKind.Item ? "" : block.Label;

    private static OutlineNodeKind Kind(Block block) => block.Kind switch
    {
        BlockKind.Part => OutlineNodeKind.Part,
        BlockKind.Section => OutlineNodeKind.Section,
        BlockKind.Subsection or BlockKind.Clause => OutlineNodeKind.Subsection,
        BlockKind.Item or BlockKind.Table => OutlineNodeKind.Item,
        _ => OutlineNodeKind.Note,
    };

    private static bool IsOptional(string title) => WhollyOptional().IsMatch(title);

    [GeneratedRegex(@"\((?:nếu có|nếu cần)\)\s*[.;:]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhollyOptional();

    [GeneratedRegex(@"\((?<note>(?:cần |phải )?(?:nêu|cụ thể|trong đó|tính|đánh giá|phân tích|ghi rõ|báo cáo|kèm|lưu ý)[^()]*(?:\([^()]*\)[^()]*)*)\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();
}
