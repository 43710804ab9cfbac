using Assistant.Drafting;
using Assistant.Formats.Profiles;
using Assistant.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>The blocks of a report in the profile's styles and numbers.</summary>
internal sealed class BodyBlocks(FormatProfile profile, Sections sections)
{
    private readonly HeadingNumbers numbers = new(profile);

    public IReadOnlyList<IReadOnlyList<int>> HeadingLists => numbers.Lists;

    public IReadOnlyList<OpenXmlElement> Build(IReadOnlyList<ReportBlock> blocks)
    {
        var elements = new List<OpenXmlElement>();
        for (var at = 0; at < blocks.Count; at++)
        {
            elements.AddRange(Elements(blocks[at], isLast: at == blocks.Count - 1));
        }

        return elements;
    }

    private IEnumerable<OpenXmlElement> Elements(ReportBlock block, bool isLast) => block switch
    {
        ReportBlock.Part part => [Heading(0, part.Label, part.Title)],
        ReportBlock.Heading heading => [Heading(LevelOf(heading), heading.Label, heading.Title)],
        ReportBlock.Paragraph paragraph => Lines("VBThan", paragraph.Text, isLast),
        ReportBlock.Bullet bullet => Bullet(bullet, isLast),
        ReportBlock.Gap gap => [Gap(gap)],
        ReportBlock.Table table => Table(table),
        _ => throw new ArgumentException($"A report block of unknown kind: {block.GetType().Name}.", nameof(block)),
    };

    /// <summary>The label's own form says more than the level: an outline may go from a part to "1." directly.</summary>
    private int LevelOf(ReportBlock.Heading heading)
    {
        var said = Math.Clamp(heading.Level, 1, profile.Numbering.Count - 1);
        var fitting = Enumerable.Range(1, profile.Numbering.Count - 1)
            .Where(level => new LevelLabel(profile.Numbering[level]).Parse(heading.Label) is not null)
            .ToList();
        return fitting.Count == 0 || fitting.Contains(said) ? said : fitting[0];
    }

    private Paragraph Heading(int level, string label, string title)
    {
        var rule = profile.Numbering[level];
        var printed = TextParts.OneLine(label);
        var name = TextParts.OneLine(title);
        name = rule.Capitals ? TextParts.Capitals(name) : name;
        var numbered = numbers.Next(level, printed);
        var runs = new List<Run>();
        if (numbered.NumberingId is null && printed.Length > 0)
        {
            runs.Add(Words.Plain(rule.TitleBelow || name.Length == 0 ? printed : Typed(printed) + " "));
        }

        if (rule.TitleBelow && printed.Length > 0 && name.Length > 0)
        {
            runs.Add(Words.LineEnd());
        }

        runs.Add(Words.Plain(name));
        var paragraph = rule.TitleBelow ? Words.Evenly(profile, profile.Style(rule.Style), name, runs) : Words.Paragraph(rule.Style, runs);
        paragraph.ParagraphProperties!.NumberingProperties = Numbering(level, numbered.NumberingId ?? 0);
        return paragraph;
    }

    // A typed label ends as the printed ones of its kind do.
    private static string Typed(string label) => char.IsLetterOrDigit(label[^1]) ? label + "." : label;

    private IEnumerable<OpenXmlElement> Lines(string style, string text, bool isLast)
    {
        var lines = TextParts.Lines(text);
        return lines.Select((line, index) =>
            Words.Paragraph(style, Words.Plain(isLast && index == lines.Count - 1 ? TextParts.Ended(line, profile.Word("bodyEnd")) : line)));
    }

    private IEnumerable<OpenXmlElement> Bullet(ReportBlock.Bullet bullet, bool isLast)
    {
        var rule = profile.Bullets[Math.Clamp(bullet.Level, 1, profile.Bullets.Count) - 1];
        var text = bullet.Text.TrimStart().TrimStart('-', '+', '–').TrimStart();
        return Lines(rule.Style, text, isLast).Select((element, index) => index == 0 ? element : Continued((Paragraph)element));
    }

    // Further lines of an item are its paragraphs, not items of their own.
    private static Paragraph Continued(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.ParagraphStyleId!.Val = "VBThan";
        return paragraph;
    }

    private static Paragraph Gap(ReportBlock.Gap gap)
    {
        var asked = TextParts.OneLine(gap.Asked);
        return Words.Paragraph("VBThan", Words.Marked(asked.Length == 0 ? Replies.NotProvided : $"{Replies.NotProvided} {asked}"));
    }

    private IEnumerable<OpenXmlElement> Table(ReportBlock.Table block)
    {
        var table = new FiguresTable(profile, block);
        if (table.IsEmpty)
        {
            return [];
        }

        var caption = TextParts.OneLine(block.Caption);
        IEnumerable<OpenXmlElement> Set(int width) => caption.Length == 0
            ? [Words.Seam(), table.Build(width), Words.Seam()]
            : [Words.Paragraph("VBTenBang", Words.Plain(caption)), table.Build(width), Words.Seam()];
        return table.Fits(profile.Page.TextWidth)
            ? Set(profile.Page.TextWidth)
            : [sections.EndUpright(), .. Set(profile.Page.TextWidthTurned), sections.EndTurned()];
    }

    private static NumberingProperties Numbering(int level, int id) =>
        new(new NumberingLevelReference { Val = level }, new NumberingId { Val = id });
}
