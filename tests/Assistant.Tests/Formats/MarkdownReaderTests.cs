using System.Text;
using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Tests.Formats;

public sealed class MarkdownReaderTests
{
    private const string Note = """
        ---
        title: Biên bản sinh hoạt chi bộ
        kind: biên soạn
        date: 2026-11-20
        sources:
          - Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025
          - Chỉ thị số 50-CT/TW ngày 23/7/2025
        status: Ghi chú biên soạn
        ---

        # Biên bản

        Biên bản *phải* ghi đủ diễn biến.
        """;

    [Fact]
    public void Front_matter_becomes_metadata()
    {
        var metadata = Read(Note).Metadata;
        Assert.Equal("Biên bản sinh hoạt chi bộ", metadata.Subject);
        Assert.Equal(DocumentKind.GuidanceNote, metadata.Kind);
        Assert.Equal(new DateOnly(2026, 11, 20), metadata.Date);
        Assert.Equal(["Hướng dẫn số 42-HD/BTCTW ngày 28/10/2025", "Chỉ thị số 50-CT/TW ngày 23/7/2025"], metadata.Sources);
        Assert.Equal("Ghi chú biên soạn", metadata.Status);
    }

    [Fact]
    public void Front_matter_is_no_part_of_the_text() =>
        Assert.Equal("# Biên bản\n\nBiên bản *phải* ghi đủ diễn biến.", Read(Note).Text);

    [Fact]
    public void A_rule_in_the_text_is_no_front_matter() =>
        Assert.Equal("Một\n\n---\n\nHai", Read("Một\n\n---\n\nHai").Text);

    [Theory]
    [InlineData("---\ntitle: Một\n", "“---”")]
    [InlineData("---\ntitle: Một\ndate: 31/2/2026\n---\nChữ", "dòng 3")]
    [InlineData("---\ntitle: Một\nkhoá lạ: 1\n---\nChữ", "khoá lạ")]
    [InlineData("---\ntitle: 'Một\n---\nChữ", "cú pháp")]
    [InlineData("---\n- Một\n---\nChữ", "dòng 2")]
    [InlineData("---\nkind: khác\n---\nChữ", "khác")]
    public void A_mistake_in_the_front_matter_is_named_with_its_line(string text, string named)
    {
        var result = new DocumentReaders().Read("ghi-chu.md", Encoding.UTF8.GetBytes(text));
        var message = Assert.IsType<ReadResult.Unreadable>(result).Message;
        Assert.Contains("ghi-chu.md", message, StringComparison.Ordinal);
        Assert.Contains(named, message, StringComparison.Ordinal);
    }

    private static SourceFile Read(string text) =>
        Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("ghi-chu.md", Encoding.UTF8.GetBytes(text))).File;
}
