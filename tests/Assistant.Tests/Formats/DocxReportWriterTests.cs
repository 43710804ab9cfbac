using Assistant.Drafting;
using Assistant.Formats;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Assistant.Tests.Formats;

public sealed class DocxReportWriterTests
{
    private static readonly DocxReportWriter Writer = new();

    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_file_breaks_no_rule_of_the_format(FileFormatVersions version)
    {
        using var document = Opened(SampleReport.Full);
        var errors = new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}");
        Assert.Empty(errors);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(Writer.Write(SampleReport.Full), new DocxReportWriter().Write(SampleReport.Full));

    private static WordprocessingDocument Opened(Report report) =>
        WordprocessingDocument.Open(new MemoryStream(Writer.Write(report)), isEditable: false);
}
