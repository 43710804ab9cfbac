using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Corpus.Outlines;

namespace Assistant.Corpus;

/// <summary>
/// Reads what an outline asks for. Bracketed instructions and "Lưu ý" stand twice: as a node of kind note where they are printed,
/// with what they ask, and among the <see cref="OutlineNode.Notes"/> of the section that they govern. A footnote is a note
/// without asks.
/// </summary>
public static partial class OutlineReader
{
    private const int LinesOfHead = 12;
    private const int LongestTitle = 200;

    /// <returns>Null when the document holds no outline.</returns>
    public static Outline? Read(Document document)
    {
        var children = document.Blocks.ToLookup(block => block.ParentId, StringComparer.Ordinal);
        var builder = new NodeBuilder(children, document.Tables);
        if (FindTitle(document) is not { } title)
        {
            return FindLine(document) is { } line ? Make(document, line, [.. builder.ChildrenOf(line), .. builder.Below(line)]) : null;
        }

        return Make(document, title, [.. builder.ChildrenOf(title), .. Forms(document, title, children).Select(builder.Appendix)]);
    }

    private static Outline? Make(Document document, Block title, IReadOnlyList<OutlineNode> nodes)
    {
        var name = TitleWord().Match(title.Text);
        var first = name.Success ? name.Groups["name"].Value : title.Heading;
        var subject = name.Success ? title.Text[(name.Index + name.Length)..].Trim(' ', ':', '-') : title.Heading.Length < title.Text.Length ? title.Text[title.Heading.Length..].Trim(' ', ':', '-') : "";
        // Bold words right under a bare title are its subject.
        if (subject.Length == 0 && nodes is [{ Kind: OutlineNodeKind.Subsection or OutlineNodeKind.Note, Label: "", Children.Count: 0 } below, _, ..] && !NoSubject().IsMatch(below.Title))
        {
            (subject, nodes) = (below.Title, [.. nodes.Skip(1)]);
        }

        return new Outline(new DocumentName(document.Id, document.Number, document.Title), first.ToUpperInvariant(), subject, Numbered(nodes));
    }

    private static Block? FindTitle(Document document)
    {
        var titles = document.Blocks.Where(block => block.Kind == BlockKind.Title).ToList();
        return titles.Find(title => title.Text.StartsWith("Đề cương", StringComparison.OrdinalIgnoreCase))
            ?? titles.Find(title => title.Label.Length > 0 && title.Heading.Contains("đề cương", StringComparison.OrdinalIgnoreCase))
            ?? titles.Find(title => TitleWord().Match(title.Text) is { Success: true, Index: 0 })
            ?? (document.Type == "Đề cương" ? titles.FirstOrDefault() : null);
    }

    /// <summary>"Gợi ý nội dung báo cáo" near the top of a text without any title.</summary>
    private static Block? FindLine(Document document) =>
        document.Blocks.Any(block => block.Kind == BlockKind.Title)
            ? null
            : document.Blocks.Take(LinesOfHead).FirstOrDefault(block => block.Text.Length <= LongestTitle && TitleWord().Match(block.Text) is { Success: true, Index: 0 });

    /// <summary>The appendices with tables behind an outline that stands alone.</summary>
    private static IEnumerable<Block> Forms(Document document, Block title, ILookup<string?, Block> children) =>
        document.Blocks.First(block => block.Kind == BlockKind.Title) != title
            ? []
            : document.Blocks.Where(block => block.Kind == BlockKind.Title && block.Span.Start > title.Span.Start && children[block.Id].Any(child => child.Kind == BlockKind.Table));

    /// <summary>Ids in reading order.</summary>
    private static IReadOnlyList<OutlineNode> Numbered(IReadOnlyList<OutlineNode> nodes)
    {
        var count = 0;
        OutlineNode Number(OutlineNode node)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"n{++count:000}");
            return node with { Id = id, Children = [.. node.Children.Select(Number)] };
        }

        return [.. nodes.Select(Number)];
    }

    [GeneratedRegex(@"^[(\[]|[.;:]\s*$|^[^:]{1,30}:", RegexOptions.CultureInvariant)]
    private static partial Regex NoSubject();

    [GeneratedRegex(@"(?:^|(?<=^(?:PHỤ LỤC|MẪU|Mẫu|Phụ lục)[^:]{0,12}[:.]?\s))(?<name>(?:ĐỀ CƯƠNG|Đề cương)(?: GỢI Ý| CHI TIẾT| gợi ý| chi tiết)?(?: BÁO CÁO| báo cáo)?|(?:MẪU|KHUNG|GỢI Ý|Mẫu|Khung|Gợi ý)(?: NỘI DUNG| ĐỀ CƯƠNG| nội dung| đề cương)?(?: BÁO CÁO| báo cáo)|(?:HƯỚNG DẪN|Hướng dẫn)(?: XÂY DỰNG| VIẾT| NỘI DUNG| xây dựng| viết| nội dung)(?: ĐỀ CƯƠNG| đề cương)?(?: BÁO CÁO| báo cáo))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex TitleWord();
}
