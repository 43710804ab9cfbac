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
        if (only is null && draft.Unit is not null)
        {
            say.Add(Replies.PreviewHead(Drafting.Composition.Issuer.Name(draft.Unit), Drafting.Composition.Issuer.NumberAndSymbol(draft.Unit)));
        }

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

    // Headings under which nothing was given yet stand with one gap, so that what is there can be seen.
    private static IEnumerable<string> Render(IReadOnlyList<ReportBlock> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var end = End(blocks, i);
            var inner = blocks.Skip(i + 1).Take(end - i - 1).ToList();
            var gaps = inner.Count(block => block is ReportBlock.Gap);
            if (IsHeading(blocks[i]) && gaps > 0 && inner.All(block => block is ReportBlock.Gap || IsHeading(block)))
            {
                yield return Replies.PreviewEmpty(Line(blocks[i]), gaps);
                i = end;
                continue;
            }

            var items = blocks.Skip(i).TakeWhile(block => block is ReportBlock.Bullet or ReportBlock.Gap).ToList();
            yield return items.Count > 0 ? string.Join('\n', items.Select(Line)) : Line(blocks[i]);
            i += Math.Max(1, items.Count);
        }
    }

    // Behind the last block that stands under a heading.
    private static int End(IReadOnlyList<ReportBlock> blocks, int start)
    {
        var end = start + 1;
        while (end < blocks.Count && (!IsHeading(blocks[end]) || Rank(blocks[end]) > Rank(blocks[start])))
        {
            end++;
        }

        return end;
    }

    private static bool IsHeading(ReportBlock block) => block is ReportBlock.Part or ReportBlock.Heading;

    private static int Rank(ReportBlock block) => block is ReportBlock.Heading heading ? heading.Level : 0;

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
