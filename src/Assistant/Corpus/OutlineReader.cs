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
    /// <returns>Null when the document holds no outline.</returns>
    public static Outline? Read(Document document)
    {
        var title = FindTitle(document);
        if (title is null)
        {
            return null;
        }

        var children = document.Blocks.ToLookup(block => block.ParentId, StringComparer.Ordinal);
        var builder = new NodeBuilder(children, document.Tables);
        var nodes = builder.ChildrenOf(title);
        var first = title.Text.Length > 0 && TitleWord().Match(title.Text) is { Success: true } word ? word.Value : title.Heading;
        return new Outline(
            new DocumentName(document.Id, document.Number, document.Title),
            first.ToUpperInvariant(),
            title.Text[Math.Min(first.Length, title.Text.Length)..].Trim(' ', ':', '-'),
            Numbered(nodes));
    }

    private static Block? FindTitle(Document document)
    {
        var titles = document.Blocks.Where(block => block.Kind == BlockKind.Title).ToList();
        return titles.Find(title => title.Text.StartsWith("Đề cương", StringComparison.OrdinalIgnoreCase))
            ?? titles.Find(title => title.Label.Length > 0 && title.Heading.Contains("đề cương", StringComparison.OrdinalIgnoreCase))
            ?? (document.Type == "Đề cương" ? titles.FirstOrDefault() : null);
    }

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

    [GeneratedRegex(@"^(?:PHỤ LỤC(?: \S{1,4})?[:.]?\s+)?(?:ĐỀ CƯƠNG|Đề cương)(?: BÁO CÁO| báo cáo)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex TitleWord();
}
