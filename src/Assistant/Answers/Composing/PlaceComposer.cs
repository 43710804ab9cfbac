using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Shows what stands at or beside the place that the last answer cited.</summary>
internal static class PlaceComposer
{
    // Two printed pages: more is read in the document itself.
    private const int LongestQuote = 6000;

    /// <param name="reading">The line, for the section that it may name.</param>
    /// <returns>Null when there is nothing there.</returns>
    public static Draft? Compose(FollowUpAct act, DocumentView document, TextSpan place, QuestionReading reading)
    {
        if (document.At(place) is not { } block)
        {
            return null;
        }

        return act switch
        {
            FollowUpAct.Next or FollowUpAct.Previous => Neighbour(block, reading.Folded, act == FollowUpAct.Next ? 1 : -1) is { } beside ? Whole(beside) : null,
            FollowUpAct.Around => Heading(block) is { } heading ? Whole(heading) : Quoted(document, [block]),
            FollowUpAct.Verbatim when reading.Sections.Count > 0 => Named(document, block, reading.Sections) is { } named ? Quoted(document, [named, .. named.Below()]) : null,
            _ => Quoted(document, At(document, place)),
        };
    }

    private static Draft Whole(BlockView block) => block.Children.Count > 0
        ? TopicComposer.Show(new Candidate(block, null, new Fit(1, 1, 1, []), Draft.Certain))
        : Quoted(block.Document, [block])!;

    private static Draft? Quoted(DocumentView document, IReadOnlyList<BlockView> blocks)
    {
        var shown = blocks.Where(view => view.Block.Text.Trim().Length > 0).ToList();
        if (shown.Count == 0 || shown.Sum(view => view.Block.Text.Length) > LongestQuote)
        {
            return null;
        }

        // Clauses 1 to 3 of an article are the article, not its clause 1.
        var named = shown is [{ Parent: { } parent }, _, ..] && shown.TrueForAll(view => view.Parent == parent) ? parent : shown[0];
        var writer = new AnswerWriter();
        writer.Line(document.IsNote ? DocumentNames.Source(named) : Replies.AnswerFrom(DocumentNames.Short(document.Document), DocumentNames.Section(named))).Gap();
        foreach (var view in shown)
        {
            writer.Line($"> {view.Block.Text.Replace("*", string.Empty, StringComparison.Ordinal).Trim()} {writer.Cite(view)}");
        }

        return Draft.Sure(writer);
    }

    // All that the place covers; a heading with what stands under it.
    private static List<BlockView> At(DocumentView document, TextSpan place)
    {
        var covered = document.Blocks.Where(view => view.Block.Kind != BlockKind.Table && view.Block.Span.Overlaps(place)).ToList();
        return covered is [{ IsHeading: true } heading] ? [heading, .. heading.Below()] : covered;
    }

    private static BlockView? Heading(BlockView block) => block.Above().FirstOrDefault(view => view.IsHeading && view.Block.Kind != BlockKind.Title);

    // "trích nguyên văn khoản 3": first under the article or heading that was spoken of, then in the whole document.
    private static BlockView? Named(DocumentView document, BlockView block, IReadOnlyList<SectionName> sections) =>
        block.Above().Prepend(block).Where(view => view.IsHeading).SelectMany(view => view.Below())
            .Concat(document.Blocks)
            .FirstOrDefault(view => Place.IsNamed(view, sections[^1])
                && sections.SkipLast(1).All(section => view.Above().Any(above => Place.IsNamed(above, section))));

    private static BlockView? Neighbour(BlockView block, string line, int step)
    {
        var anchor = Anchor(block, line);
        for (var view = anchor; view is not null; view = view.Parent)
        {
            var row = Row(view).Where(other => Alike(other, anchor!)).ToList();
            var at = row.IndexOf(view);
            if (view != anchor)
            {
                // Past the last one of its section: the first of the next section, or the last of the one before.
                row = [.. Row(view).Where(other => other.IsHeading || other == view)];
                at = row.IndexOf(view);
            }

            if (at >= 0 && at + step >= 0 && at + step < row.Count)
            {
                return row[at + step];
            }
        }

        return null;
    }

    private static BlockView? Anchor(BlockView block, string line)
    {
        var here = block.Above().Prepend(block);
        return line.Contains(" dieu ", StringComparison.Ordinal) ? here.FirstOrDefault(view => view.IsArticle)
            : line.Contains(" khoan ", StringComparison.Ordinal) || line.Contains(" diem ", StringComparison.Ordinal) ? here.FirstOrDefault(view => view.Block.Label.Length > 0 && !view.IsArticle)
            : here.FirstOrDefault(view => view.IsHeading && view.Block.Kind != BlockKind.Title) ?? here.FirstOrDefault(view => view.Block.Label.Length > 0);
    }

    private static IEnumerable<BlockView> Row(BlockView view) => view.Parent?.Children ?? view.Document.Blocks.Where(other => other.Parent is null);

    private static bool Alike(BlockView other, BlockView anchor) =>
        anchor.IsArticle ? other.IsArticle : anchor.IsHeading ? other.IsHeading : other.Block.Kind == anchor.Block.Kind && other.Block.Label.Length > 0;
}
