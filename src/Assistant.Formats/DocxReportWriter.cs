using System.Globalization;
using System.Xml.Linq;
using Assistant.Drafting;
using Assistant.Formats.Docx;
using Assistant.Formats.Profiles;
using Assistant.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats;

/// <summary>Writes a report as a Word file after one of the profiles of this assembly. Same report, same bytes.</summary>
/// <param name="twoSided">Margins change sides on the back pages.</param>
public sealed class DocxReportWriter(bool twoSided = false) : IReportWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <exception cref="ArgumentException">The report names a profile that does not exist.</exception>
    public byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var profile = FormatProfile.Named(report.FormatProfile);
        using var buffer = new MemoryStream();
        using (var package = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document, autoSave: false))
        {
            // Ids are given throughout: the SDK's own are random.
            Fill(package.AddNewPart<MainDocumentPart>(MainType, "rIdDocument"), profile, report);
            using var properties = package.AddNewPart<CoreFilePropertiesPart>("rIdCore").GetStream(FileMode.Create);
            CoreProperties(profile, report).Save(properties, SaveOptions.DisableFormatting);
        }

        return SteadyZip.Repack(buffer.ToArray());
    }

    private void Fill(MainDocumentPart main, FormatProfile profile, Report report)
    {
        var page = new ReportPages(profile, report);
        Save(main, page.Build());
        Save(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), StyleSheet.Build(profile));
        Save(main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering"), NumberingSheet.Build(profile, page.HeadingLists));
        Save(main.AddNewPart<DocumentSettingsPart>("rIdSettings"), SettingsSheet.Build(profile, twoSided));
        Save(main.AddNewPart<HeaderPart>(Sections.NumberHeaderId), new Header(PageNumber()));
        Save(main.AddNewPart<HeaderPart>(Sections.FirstHeaderId), new Header(Words.Paragraph("Header")));
    }

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream);
    }

    private static Paragraph PageNumber() => Words.Paragraph(
        "Header",
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Words.Plain("2"),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }));

    private static XDocument CoreProperties(FormatProfile profile, Report report)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace schema = "http://www.w3.org/2001/XMLSchema-instance";
        var made = report.MadeOn.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        XElement Date(string name) => new(terms + name, new XAttribute(schema + "type", "dcterms:W3CDTF"), made);
        return new XDocument(new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", schema),
            new XElement(dc + "title", TextParts.OneLine($"{report.Header.Type} {report.Header.Subject}")),
            new XElement(dc + "creator", Replies.ProductName),
            new XElement(dc + "language", profile.Font.Language),
            Date("created"),
            Date("modified")));
    }
}
