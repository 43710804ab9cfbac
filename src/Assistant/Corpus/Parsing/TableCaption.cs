using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Gives a table the name and the unit that stand above it.</summary>
internal static partial class TableCaption
{
    // "ĐVT: …" stands right above the table, or between its name and it.
    private const int BlocksAbove = 3;

    /// <param name="blocks">All blocks up to the table's own, which is the last.</param>
    public static Table Give(Table table, string blockId, Block? parent, IReadOnlyList<Block> blocks)
    {
        var near = Enumerable.Range(1, Math.Min(BlocksAbove, blocks.Count - 1)).Select(back => blocks[^(back + 1)]).TakeWhile(block => block.Kind is BlockKind.Paragraph or BlockKind.Note).ToList();
        var named = near.Find(block => Numbered().IsMatch(block.Text));
        var caption = named?.Text ?? (parent is { Kind: BlockKind.Title } ? parent.Text : parent?.Heading ?? "");
        var unit = near.Select(block => TitleFinder.UnitOf(block.Text)).FirstOrDefault(found => found.Length > 0)
            ?? (InCaption().Match(caption) is { Success: true } inside ? inside.Groups["unit"].Value.Trim() : "");
        return table with { BlockId = blockId, Caption = Accompaniment().Replace(InCaption().Replace(caption, ""), "").Trim(), Unit = unit };
    }

    [GeneratedRegex(@"^(?:Bảng|Biểu|BẢNG|BIỂU)\s+(?:số\s+|SỐ\s+)?\d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s*\(?(?:ĐVT|Đvt|Đơn vị tính|đơn vị tính)\s*:\s*(?<unit>[^():]{1,40})\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex InCaption();

    [GeneratedRegex(@"\s*\((?:[Bb]an hành )?(?:[Kk]èm theo|[Đđ]ính kèm)[^()]{0,400}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Accompaniment();
}
