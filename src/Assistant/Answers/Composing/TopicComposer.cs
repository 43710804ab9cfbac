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

    // A list is cited as one place: seventeen entries under an answer cannot be read. The longest section of a note has 2,600 characters.
    private const int LongestWhole = 6000;
    private const double Filled = 0.6;

    private const double HeadingSpeaks = 0.5;
    private const int MostAround = 10;
    private const int LongestAround = 2600;

    public static Candidate? Best(Inquiry inquiry) =>
        inquiry.Topics.FirstOrDefault(candidate => Guard.Lets(inquiry, candidate.Block, Everything(candidate.Block))
            && (inquiry.Reading.Kind != QuestionKind.Tasks || AskedBody.Acts(inquiry, candidate.Block, candidate.Block.Line)));

    public static Candidate? BestHeading(Inquiry inquiry) =>
        inquiry.Topics.FirstOrDefault(candidate => candidate.Block.IsHeading && Guard.Lets(inquiry, candidate.Block, Everything(candidate.Block)));

    public static Draft? Compose(Inquiry inquiry) => Best(inquiry) is { } best ? Show(best) : null;

    /// <param name="fitting">The item that answers by itself; it is shown, and cited, before the others.</param>
    public static Draft Show(Candidate best, BlockView? fitting = null, string lead = "")
    {
        var writer = new AnswerWriter();
        if (lead.Length > 0)
        {
            writer.Line(lead).Gap();
        }

        Write(writer, best.Block, fitting);
        return new Draft(writer, best.Trust, []);
    }

    /// <summary>The section of a note around one of its items: a note's sections are short, and their items belong together.</summary>
    /// <returns>Null when the section's heading does not speak of what is asked, or it is too long to be read at a glance.</returns>
    public static BlockView? SectionAround(Inquiry inquiry, BlockView item)
    {
        var heading = item.Document.IsNote && !item.IsHeading ? item.Above().FirstOrDefault(view => view.IsHeading) : null;
        return heading is { Block.Kind: not BlockKind.Title }
            && inquiry.Matcher.Measure(new Zone(heading.Lead, 1)).Own >= HeadingSpeaks
            && Items(heading) is { Count: > 1 and <= MostAround } items
            && items.Contains(item)
            && items.Sum(view => view.Block.Text.Length) <= LongestAround
            ? heading
            : null;
    }

    public static void Write(AnswerWriter writer, BlockView topic, BlockView? fitting = null)
    {
        var items = Items(topic);
        if (items.Count == 0)
        {
            var mark = writer.Cite(topic);
            writer.Line(DocumentNames.Source(topic)).Gap().Line($"{AnswerWriter.Shown(topic.Block.Text)} {mark}");
            return;
        }

        writer.Line(Lead(topic)).Gap();
        var heading = AnswerWriter.Shown(topic.IsHeading ? topic.Block.Heading : topic.Block.Text);
        if (fitting is not null && items.Contains(fitting))
        {
            writer.Line($"{heading}:").Gap();
            WriteFirst(writer, topic, items, fitting);
            return;
        }

        var count = items.Count(item => item.Block.Kind != BlockKind.Note && !Introduces(item, items));
        var title = count > 1 ? Replies.AnswerItems(heading, int.Parse(writer.Reckon(Plain(count)), System.Globalization.CultureInfo.InvariantCulture)) : heading + ":";
        WriteList(writer, topic, items, title);
    }

    private static void WriteFirst(AnswerWriter writer, BlockView topic, List<BlockView> items, BlockView fitting)
    {
        // "Đây là việc người biên soạn đề xuất, không phải quy định:" goes before whatever it introduces.
        if (Introduces(items[0], items) && items[0] != fitting)
        {
            writer.Line($"{AnswerWriter.Shown(items[0].Block.Text)} {writer.Cite(items[0])}").Gap();
        }

        writer.Line($"- {AnswerWriter.Shown(fitting.Block.Text)} {writer.Cite(fitting)}").Gap();
        List<BlockView> others = [.. items.Where(item => item != fitting && !Introduces(item, items))];
        if (others.Count > 0)
        {
            WriteList(writer, topic, others, Replies.AnswerSameSection);
        }
    }

    private static void WriteList(AnswerWriter writer, BlockView topic, List<BlockView> items, string title)
    {
        var whole = CiteWhole(writer, topic, items);
        var lines = new List<string>();
        foreach (var item in items.Take(MostItems))
        {
            var (start, end) = Part(item);
            var dash = Introduces(item, items) ? string.Empty : Indent(item, topic) + "- ";
            var mark = whole.Length > 0 ? string.Empty : " " + writer.Cite(item, start, end);
            lines.Add($"{dash}{AnswerWriter.Shown(item.Block.Text[start..end])}{mark}");
        }

        // After the items, so that they keep the first numbers.
        writer.Line($"{title} {(whole.Length > 0 ? whole : writer.Cite(topic))}").Gap();
        lines.ForEach(line => writer.Line(line));
        if (items.Count > MostItems)
        {
            writer.Reckon(Plain(items.Count - MostItems));
            writer.Line(Replies.AnswerMore(items.Count - MostItems));
        }
    }

    // A list that stands together is cited as one place, from its first to its last item; one with much between its items item by item.
    private static string CiteWhole(AnswerWriter writer, BlockView topic, List<BlockView> items)
    {
        var span = new TextSpan(items.Min(item => item.Block.Span.Start), items.Max(item => item.Block.Span.End));
        var inside = topic.Below().Where(view => view.Block.Span.Start < span.End).Select(view => view.Block).Append(topic.Block).ToHashSet();
        var together = topic.Document.Blocks.Select(view => view.Block).All(block => !block.Span.Overlaps(span) || inside.Contains(block));
        var shown = items.Sum(item => item.Block.Span.Length);
        return span.Length is > 0 and <= LongestWhole && together && shown >= Filled * span.Length ? writer.Cite(topic.Document.Document, span, topic.Block.Path) : string.Empty;
    }

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Lead(BlockView topic) =>
        topic.Document.IsNote ? DocumentNames.Source(topic) : Replies.AnswerFrom(DocumentNames.Short(topic.Document.Document), DocumentNames.Section(topic));

    private static string Indent(BlockView item, BlockView topic) => item.Parent == topic || item.Parent == topic.Parent ? string.Empty : "  ";

    /// <summary>The direct children with their own items; where headings are among them, these and the items beside them.</summary>
    private static List<BlockView> Items(BlockView topic)
    {
        var children = topic.Children.Where(child => child.Block.Kind is not (BlockKind.Header or BlockKind.Recipients or BlockKind.Signature or BlockKind.Footnote or BlockKind.Table)).ToList();
        if (children.Exists(child => child.IsHeading))
        {
            // A part's paragraphs before its first section introduce it; the sections are the answer, and items that stand beside them.
            children.RemoveAll(child => !child.IsHeading && child.Block.Kind != BlockKind.Item);
            return children;
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
