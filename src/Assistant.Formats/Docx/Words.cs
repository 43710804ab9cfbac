using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>Paragraphs and runs in the profile's styles.</summary>
internal static class Words
{
    public static Paragraph Paragraph(string style, params Run[] runs) => Paragraph(style, (IEnumerable<Run>)runs);

    public static Paragraph Paragraph(string style, IEnumerable<Run> runs)
    {
        var paragraph = new Paragraph { ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } } };
        paragraph.Append(runs);
        return paragraph;
    }

    public static Run Plain(string text) => new(Text(text));

    /// <summary>What is still open: marked, so that nobody signs over it.</summary>
    public static Run Marked(string text) =>
        new(Text(text)) { RunProperties = new RunProperties { Highlight = new Highlight { Val = HighlightColorValues.Yellow } } };

    public static Run Underlined(string text) =>
        new(Text(text)) { RunProperties = new RunProperties { Underline = new Underline { Val = UnderlineValues.Single } } };

    public static Run LineEnd() => new(new Break());

    /// <summary>Lines of one paragraph.</summary>
    public static IEnumerable<Run> Lines(IReadOnlyList<string> lines) =>
        lines.SelectMany((line, index) => index == 0 ? [Plain(line)] : new[] { LineEnd(), Plain(line) });

    /// <summary>A centred paragraph whose lines are nearly the same length.</summary>
    /// <param name="text">What has to be set, without a label on a line of its own.</param>
    public static Paragraph Evenly(FormatProfile profile, StyleRule style, string text, IEnumerable<Run> runs)
    {
        var paragraph = Paragraph(style.Id, runs);
        var total = profile.Page.TextWidth;
        var side = (total - new EvenLines(LineBreaker.For(profile, style).WidthOf).WidthFor(text, total)) / 2;
        if (side > 0)
        {
            paragraph.ParagraphProperties!.Indentation = new Indentation { Left = Grid.Number(side), Right = Grid.Number(side) };
        }

        return paragraph;
    }

    /// <summary>The technical paragraph that the format wants before and after a table; it has no height to speak of.</summary>
    public static Paragraph Seam() => Paragraph("VBNgat");

    private static DocumentFormat.OpenXml.Wordprocessing.Text Text(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
