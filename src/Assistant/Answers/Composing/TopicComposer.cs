using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers with what stands under a heading, all its items in order.</summary>
internal static class TopicComposer
{
    // Beyond this a list is no answer any more; the citation leads to the rest.
    private const int MostItems = 24;
    private const int LongestItem = 900;
    private const int LongestWhole = 1500;

    public static Candidate? Best(Inquiry inquiry) =>
        inquiry.Topics.FirstOrDefault(candidate => Guard.Lets(inquiry, candidate.Block, Everything(candidate.Block)));

    public static Candidate? BestHeading(Inquiry inquiry) =>
        inquiry.Topics.FirstOrDefault(candidate => candidate.Block.IsHeading && Guard.Lets(inquiry, candidate.Block, Everything(candidate.Block)));

    public static Draft? Compose(Inquiry inquiry) => Best(inquiry) is { } best ? Show(best) : null;

    public static Draft Show(Candidate best)
    {
        var writer = new AnswerWriter();
        Write(writer, best.Block);
        return new Draft(writer, best.Trust, []);
    }

    public static void Write(AnswerWriter writer, BlockView topic)
    {
        var items = Items(topic);
        if (items.Count == 0)
        {
            var mark = writer.Cite(topic);
            writer.Line(DocumentNames.Source(topic)).Gap().Line($"{AnswerWriter.Shown(topic.Block.Text)} {mark}");
            return;
        }

        var heading = AnswerWriter.Shown(topic.IsHeading ? topic.Block.Heading : topic.Block.Text);
        var count = items.Count(item => item.Block.Kind != BlockKind.Note && !Introduces(item, items));
        var whole = CiteWhole(writer, topic, items);
        var lines = new List<string>();
        foreach (var item in items.Take(MostItems))
        {
            var (start, end) = Part(item);
            var dash = Introduces(item, items) ? string.Empty : Indent(item, topic) + "- ";
            lines.Add($"{dash}{AnswerWriter.Shown(item.Block.Text[start..end])} {(whole.Length > 0 ? whole : writer.Cite(item, start, end))}");
        }

        // After the items, so that they keep the first numbers.
        var own = whole.Length > 0 ? string.Empty : " " + writer.Cite(topic);
        writer.Line(Lead(topic)).Gap();
        writer.Line((count > 1 ? Replies.AnswerItems(heading, int.Parse(writer.Reckon(Plain(count)), System.Globalization.CultureInfo.InvariantCulture)) : heading + ":") + own).Gap();
        lines.ForEach(line => writer.Line(line));
        if (items.Count > MostItems)
        {
            writer.Reckon(Plain(items.Count - MostItems));
            writer.Line(Replies.AnswerMore(items.Count - MostItems));
        }
    }

    // A short list is cited as one place, from its heading to its last item; a long one item by item.
    private static string CiteWhole(AnswerWriter writer, BlockView topic, List<BlockView> items)
    {
        var span = new TextSpan(topic.Block.Span.Start, items[^1].Block.Span.End);
        var inside = topic.Below().Where(view => view.Block.Span.Start < span.End).Select(view => view.Block).Append(topic.Block).ToList();
        var contiguous = topic.Document.Blocks.Select(view => view.Block).All(block => !block.Span.Overlaps(span) || inside.Contains(block));
        return span.Length is > 0 and <= LongestWhole && contiguous ? writer.Cite(topic.Document.Document, span, topic.Block.Path) : string.Empty;
    }

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Lead(BlockView topic) =>
        topic.Document.IsNote ? DocumentNames.Source(topic) : Replies.AnswerFrom(DocumentNames.Short(topic.Document.Document), DocumentNames.Section(topic));

    private static string Indent(BlockView item, BlockView topic) => item.Parent == topic || item.Parent == topic.Parent ? string.Empty : "  ";

    /// <summary>The direct children; where they are headings only these, else their own items too.</summary>
    private static List<BlockView> Items(BlockView topic)
    {
        var children = topic.Children.Where(child => child.Block.Kind is not (BlockKind.Header or BlockKind.Recipients or BlockKind.Signature or BlockKind.Footnote or BlockKind.Table)).ToList();
        if (children.Exists(child => child.IsHeading))
        {
            // A part's paragraphs before its first section introduce it; the sections are the answer.
            return [.. children.Where(child => child.IsHeading)];
        }

        return [.. children.SelectMany(child => child.Children.Where(below => below.Block.Kind == BlockKind.Item).Prepend(child))];
    }

    private static (int Start, int End) Part(BlockView item)
    {
        var text = item.Block.Text;
        if (text.Length <= LongestItem)
        {
            return (0, text.Length);
        }

        var fitting = item.Clauses.TakeWhile(clause => clause.End <= LongestItem).LastOrDefault();
        return (0, fitting?.End ?? text.Length);
    }

    /// <summary>"… những nội dung sau:" leads to the list and is no part of it.</summary>
    private static bool Introduces(BlockView item, List<BlockView> items) =>
        item == items[0] && items.Count > 1 && item.Block.Kind == BlockKind.Paragraph && items[1].Block.Kind == BlockKind.Item && item.Block.Text.EndsWith(':');

    private static string Everything(BlockView block) => string.Join('\n', block.Below().Select(view => view.Block.Text).Prepend(block.Block.Text));
}
