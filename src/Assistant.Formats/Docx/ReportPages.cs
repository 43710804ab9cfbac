using Assistant.Drafting;
using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>The whole document from the head of page 1 to the signature.</summary>
internal sealed class ReportPages(FormatProfile profile, Report report)
{
    // More lines than this would move to the next page in one piece and leave a hole.
    private const int MostLinesKept = 4;

    // Between the last sentence and the signature.
    private const int SpaceBeforeSignature = 240;

    private readonly Sections sections = new(profile);

    public IReadOnlyList<IReadOnlyList<int>> HeadingLists { get; private set; } = [];

    public DocumentFormat.OpenXml.Wordprocessing.Document Build()
    {
        var blocks = new BodyBlocks(profile, sections);
        var content = blocks.Build(report.Body);
        HeadingLists = blocks.HeadingLists;
        KeepSignatureCompany(content);

        // LibreOffice sets a document that starts with a table too low once it has footnotes: it starts with a seam instead.
        var body = new Body(Words.Seam(), new HeadOfPage(profile, report.Header, report.MadeOn.Year).Build());
        body.Append(TypeAndSubject());
        body.Append(content);
        if (content is not [.., Paragraph])
        {
            body.AppendChild(Words.Seam());
        }

        body.Append(new SignatureBlock(profile, report.Ending).Build(), Words.Seam(), sections.Last());
        return new DocumentFormat.OpenXml.Wordprocessing.Document(body);
    }

    private IEnumerable<OpenXmlElement> TypeAndSubject()
    {
        yield return Words.Paragraph("VBTenLoai", Words.Plain(TextParts.OneLine(report.Header.Type).ToUpperInvariant()));
        var subject = TextParts.OneLine(report.Header.Subject).TrimEnd('.');
        if (subject.Length > 0)
        {
            yield return Words.Evenly(profile, profile.Style("VBTrichYeu"), subject, [Words.Plain(subject)]);
        }

        yield return Words.Paragraph("VBGach", Words.Plain(profile.Word("underSubject")));
    }

    /// <summary>At least two lines of the text go to the signature's page.</summary>
    private void KeepSignatureCompany(IReadOnlyList<OpenXmlElement> content)
    {
        if (content is not [.., Paragraph last] || IsSeam(last))
        {
            return;
        }

        last.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = Grid.Number(SpaceBeforeSignature) };
        var lines = LinesOf(last);
        Keep(last, lines);
        if (lines == 1 && content is [.., Paragraph before, _] && !IsSeam(before))
        {
            Keep(before, LinesOf(before));
        }
    }

    private static void Keep(Paragraph paragraph, int lines)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        if (lines <= MostLinesKept)
        {
            paragraph.ParagraphProperties.KeepLines = new KeepLines();
        }
    }

    private int LinesOf(Paragraph paragraph)
    {
        var width = GlyphWidths.Table.Of(paragraph.InnerText, profile.Font.Size, bold: false, italic: false);
        return (int)Math.Ceiling((width + Twips.OfMm(profile.Style("VBThan").FirstLineMm)) / profile.Page.TextWidth);
    }

    private static bool IsSeam(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "VBNgat";
}
