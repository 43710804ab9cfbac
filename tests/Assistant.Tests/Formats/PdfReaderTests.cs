using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Tests.Formats;

/// <summary>A PDF reads as the file from which it was printed.</summary>
public sealed class PdfReaderTests(PrintedDocuments printed) : IClassFixture<PrintedDocuments>
{
    [Fact]
    public void A_printed_report_has_the_parts_of_its_source() => AssertSame(printed.Report, printed.ReportPdf);

    [Fact]
    public void A_drafted_report_has_the_parts_of_its_source_when_it_is_printed() => AssertSame(printed.Drafted, printed.DraftedPdf);

    [Fact]
    public void Notes_of_a_page_stand_behind_the_paragraphs_that_refer_to_them() => AssertSame(printed.Notes, printed.NotesPdf);

    [Fact]
    public void What_belongs_to_the_pages_is_no_text()
    {
        var text = Read(printed.ReportPdf).Text;
        Assert.DoesNotContain("Trang", text, StringComparison.Ordinal);
        Assert.DoesNotContain("UBND xã Bình An", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_of_a_table_that_is_printed_on_every_page_stands_once() =>
        Assert.Single(Lines(Read(printed.ReportPdf).Text), line => line.StartsWith("STT\t", StringComparison.Ordinal));

    [Fact]
    public void Every_page_begins_somewhere_behind_the_one_before()
    {
        var file = Read(printed.ReportPdf);
        Assert.True(file.Reading.PageStarts.Count > 3);
        Assert.Equal(file.Reading.PageStarts.Order().Distinct(), file.Reading.PageStarts);
        Assert.Equal(ReadingMethod.Characters, file.Reading.Method);
    }

    private static void AssertSame(byte[] docx, byte[] pdf)
    {
        var expected = Read(docx);
        var actual = Read(pdf);
        Assert.Equal(Lines(expected.Text), Lines(actual.Text));
        var (source, print) = (DocumentParser.Parse(expected), DocumentParser.Parse(actual));
        Assert.Equal((source.Number, source.Type, source.Date, source.Issuer, source.Subject, source.Signer), (print.Number, print.Type, print.Date, print.Issuer, print.Subject, print.Signer));
        Assert.Equal(source.Recipients, print.Recipients);
        Assert.Equal(source.Blocks.Select(block => (block.Kind, block.Level, block.Label, block.Text)), print.Blocks.Select(block => (block.Kind, block.Level, block.Label, block.Text)));
        Assert.Equal(source.Tables.SelectMany(table => table.Rows).Select(row => string.Join('|', row.Cells)), print.Tables.SelectMany(table => table.Rows).Select(row => string.Join('|', row.Cells)));
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Where(line => line.Length > 0)];

    private static SourceFile Read(byte[] content) => Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("bao-cao.docx", content)).File;
}
