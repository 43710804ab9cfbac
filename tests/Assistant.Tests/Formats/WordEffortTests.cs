using Assistant.Corpus;
using Assistant.Formats.Reading;
using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

/// <summary>Small Word files that ask for much work.</summary>
public sealed class WordEffortTests
{
    [Fact]
    public void A_file_that_takes_too_long_is_told_as_such() =>
        Assert.Contains("quá nhiều thời gian", Message(new DocxReader(TimeSpan.Zero).Read("a.docx", Docx.Of(Docx.Paragraph("Kế hoạch")))), StringComparison.Ordinal);

    [Fact]
    public void A_style_that_every_run_looks_up_in_vain_does_not_hold_up_the_program()
    {
        var styles = string.Concat(Enumerable.Range(0, 20).Select(at => $"<w:style w:type='paragraph' w:styleId='s{at}'><w:basedOn w:val='s{at + 1}'/>{string.Concat(Enumerable.Repeat("<w:x/>", 10_000))}</w:style>"));
        var runs = string.Concat(Enumerable.Range(0, 100_000).Select(at => $"<w:p><w:pPr><w:pStyle w:val='s0'/></w:pPr><w:r><w:rPr><w:rStyle w:val='r{at}'/></w:rPr><w:t>a</w:t></w:r></w:p>"));

        Assert.Contains("quá nhiều thời gian", Message(new DocxReader(TimeSpan.FromSeconds(1)).Read("a.docx", Docx.Of(runs, Docx.Styles(styles)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_longer_than_any_document_is_refused()
    {
        WordEffort.CheckLength(10_000_000);
        Assert.Throws<FileLimitException>(() => WordEffort.CheckLength(40_000_000));
    }

    private static string Message(ReadResult result) => Assert.IsType<ReadResult.Unreadable>(result).Message;
}
