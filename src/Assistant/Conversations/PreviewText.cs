using Assistant.Drafting;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>A report as text in the chat: the same blocks that go to paper.</summary>
internal static class PreviewText
{
    public static void Write(Say say, DraftAnalysis analysis, OutlineHeading? only)
    {
        var draft = analysis.Draft;
        var composer = analysis.Composer();
        var blocks = only is null ? composer.Compose().Body : composer.ComposeOnly(only);
        say.Add(Replies.PreviewTitle(only is null ? DraftDesk.Title(draft) : only.IsPart ? only.Node.Label : Places.Short(only.Node.Title)));
        foreach (var paragraph in Render(blocks))
        {
            say.Add(paragraph);
        }

        var shares = analysis.Figures.Shares.Where(share => only is null || only.Lines.Contains(share.Part.Line)).ToList();
        say.Add(shares.Count == 0
            ? Replies.PreviewNoComputed
            : Replies.PreviewLegend + "\n" + string.Join('\n', shares.Select(share => Replies.PreviewShare(Overview.ShareLine(share), Places.Of(share.Part.Line)))));
        Overview.Missing(say, draft, only);
        if (only is null && composer.Dropped() is { Count: > 0 } dropped)
        {
            say.Add(Replies.OptionalDropped(string.Join("; ", dropped.Select(heading => Places.Short(heading.Node.Title)))));
        }
    }

    // Headings under which nothing was given yet stand with their gap on one line, so that what is there can be seen.
    private static IEnumerable<string> Render(IReadOnlyList<ReportBlock> blocks)
    {
        var open = new List<string>();
        foreach (var (block, index) in blocks.Select((block, index) => (block, index)))
        {
            var isList = block is ReportBlock.Bullet or ReportBlock.Gap;
            if (!isList && open.Count > 0)
            {
                yield return string.Join('\n', open);
                open.Clear();
            }

            if (isList)
            {
                open.Add(Line(block));
            }
            else
            {
                yield return Line(block);
            }

            if (index == blocks.Count - 1 && open.Count > 0)
            {
                yield return string.Join('\n', open);
            }
        }
    }

    private static string Line(ReportBlock block) => block switch
    {
        ReportBlock.Part part => part.Label.Length == 0 ? $"**{part.Title}**" : $"**{part.Label}**\n**{part.Title}**",
        ReportBlock.Heading heading => heading.Label.Length == 0 ? $"**{heading.Title}**" : $"**{heading.Label}. {heading.Title}**",
        ReportBlock.Bullet bullet => (bullet.Level > 1 ? "  + " : "- ") + bullet.Text,
        ReportBlock.Gap gap => $"- {Replies.Gap} *{Places.Short(gap.Asked)}*",
        ReportBlock.Paragraph paragraph => paragraph.Text,
        ReportBlock.Table table => table.Caption,
        _ => string.Empty,
    };
}
