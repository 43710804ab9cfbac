using Assistant.Formats.Profiles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>Pages upright and turned. Page numbers run on; only the very first page shows none.</summary>
internal sealed class Sections(FormatProfile profile)
{
    public const string NumberHeaderId = "rIdHeaderNumber";

    public const string FirstHeaderId = "rIdHeaderFirst";

    private bool first = true;

    /// <summary>Ends the upright pages before a table that needs the page's length.</summary>
    public Paragraph EndUpright() => Ended(Upright());

    public Paragraph EndTurned() => Ended(Turned());

    /// <summary>The section that the document ends with.</summary>
    public SectionProperties Last() => Upright();

    private static Paragraph Ended(SectionProperties section)
    {
        var seam = Words.Seam();
        seam.ParagraphProperties!.SectionProperties = section;
        return seam;
    }

    private SectionProperties Upright() => Section(
        new PageSize { Width = Unsigned(profile.Page.WidthMm), Height = Unsigned(profile.Page.HeightMm) },
        new PageMargin
        {
            Top = Twips.OfMm(profile.Page.TopMm),
            Right = Unsigned(profile.Page.RightMm),
            Bottom = Twips.OfMm(profile.Page.BottomMm),
            Left = Unsigned(profile.Page.LeftMm),
        });

    /// <summary>The binding edge goes to the top, and the other margins around with it.</summary>
    private SectionProperties Turned() => Section(
        new PageSize { Width = Unsigned(profile.Page.HeightMm), Height = Unsigned(profile.Page.WidthMm), Orient = PageOrientationValues.Landscape },
        new PageMargin
        {
            Top = Twips.OfMm(profile.Page.LeftMm),
            Right = Unsigned(profile.Page.TopMm),
            Bottom = Twips.OfMm(profile.Page.RightMm),
            Left = Unsigned(profile.Page.BottomMm),
        });

    private SectionProperties Section(PageSize size, PageMargin margin)
    {
        margin.Header = Unsigned(profile.Page.NumberFromTopMm);
        margin.Footer = Unsigned(profile.Page.NumberFromTopMm);
        margin.Gutter = 0;
        var section = new SectionProperties(new HeaderReference { Type = HeaderFooterValues.Default, Id = NumberHeaderId });
        if (first)
        {
            section.AppendChild(new HeaderReference { Type = HeaderFooterValues.First, Id = FirstHeaderId });
        }

        section.Append(size, margin);
        if (first)
        {
            section.AppendChild(new TitlePage());
        }

        first = false;
        return section;
    }

    private static UInt32Value Unsigned(double millimetres) => (uint)Twips.OfMm(millimetres);
}
