using Assistant.Corpus;

namespace Assistant.Host.Web;

/// <summary>The contents list beside a document: its headings, the branch with the open passage unfolded.</summary>
internal sealed class DocumentContents(Document document, IReadOnlyList<PassageMark> marks)
{
    private const int DeepestLevel = 3;

    // Longer headings are cut at a word; the whole one stands in the text beside.
    private const int LongestHeading = 48;

    public Markup Html()
    {
        // The document's own title says nothing here that the head of the page does not.
        var tops = Headings(null).SelectMany(top => top == document.Blocks.FirstOrDefault(IsHeading) && top.Kind == BlockKind.Title ? Headings(top.Id) : [top]).ToList();
        return tops.Count == 0 ? Markup.Empty : Markup.Of($"<ul>{Markup.Join(tops.Select(heading => Entry(heading, 1)))}</ul>");
    }

    /// <summary>The headings under a block; blocks that are none are looked through.</summary>
    private IEnumerable<Block> Headings(string? parentId) => document.ChildrenOf(parentId).Where(IsHeading);

    private static bool IsHeading(Block block) =>
        block.Kind is BlockKind.Title or BlockKind.Part or BlockKind.Section or BlockKind.Subsection;

    private Markup Entry(Block heading, int level)
    {
        var holds = marks.Where(mark => Holds(heading, mark)).ToList();
        var children = level < DeepestLevel && (level == 1 || holds.Count > 0) ? Headings(heading.Id).ToList() : [];
        var below = children.Count == 0 ? Markup.Empty : Markup.Of($"<ul>{Markup.Join(children.Select(child => Entry(child, level + 1)))}</ul>");
        var seals = children.Exists(child => holds.Exists(mark => Holds(child, mark))) ? [] : holds.Where(mark => mark.N > 0);
        var current = holds.Exists(mark => mark.Chosen) ? Markup.Of($" aria-current=\"true\"") : Markup.Empty;
        return Markup.Of($"<li><a href=\"#{heading.Id}\"{current}><span>{Short(Name(heading))}</span>{Markup.Join(seals.Select(Seal))}</a>{below}</li>");
    }

    private static Markup Seal(PassageMark mark) => Markup.Of($" <span class=\"cite\" aria-hidden=\"true\">{mark.N}</span>");

    private bool Holds(Block heading, PassageMark mark) =>
        document.Blocks.Any(block => block.Pieces.Any(piece => piece.Overlaps(mark.Span)) && IsWithin(block, heading));

    private bool IsWithin(Block? block, Block heading)
    {
        while (block is not null && block.Id != heading.Id)
        {
            block = block.ParentId is null ? null : document.Find(block.ParentId);
        }

        return block is not null;
    }

    /// <summary>A part by its label ("Phần thứ nhất"), a title by its type, which is all that stands in capitals ("ĐỀ CƯƠNG").</summary>
    private static string Name(Block heading) => heading.Kind switch
    {
        BlockKind.Part when heading.Label.Length > 0 => heading.Label,
        BlockKind.Title when string.Join(' ', heading.Text.Split(' ').TakeWhile(word => !word.Any(char.IsLower))) is { Length: > 0 } type => type,
        _ => heading.Text,
    };

    private static string Short(string heading)
    {
        if (heading.Length <= LongestHeading)
        {
            return heading;
        }

        var end = heading.LastIndexOf(' ', LongestHeading);
        return string.Concat(heading.AsSpan(0, end > 0 ? end : LongestHeading), "…");
    }
}
