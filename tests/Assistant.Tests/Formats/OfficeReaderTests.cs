using System.Security.Cryptography;
using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Formats.Reading;
using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

public sealed class OfficeReaderTests
{
    private static readonly byte[] Docx = new PaperDocx()
        .Sides("HUYỆN ỦY LAM GIANG\n*\nSố 12-KH/HU", "ĐẢNG CỘNG SẢN VIỆT NAM\n\nLam Giang, ngày 15 tháng 3 năm 2026")
        .Centred("KẾ HOẠCH", "nâng cao chất lượng sinh hoạt chi bộ")
        .Text("1. Các chi bộ sinh hoạt đúng kỳ.")
        .Table([700, 4000], ["STT", "Nội dung"], ["1", "Sinh hoạt chuyên đề"])
        .Bytes();

    [Theory]
    [InlineData("doc")]
    [InlineData("odt")]
    [InlineData("rtf")]
    public void An_old_file_reads_as_the_new_one(string kind)
    {
        var content = Printer.Converted(kind, Docx)[0];
        // Its name says nothing true: the content decides.
        var file = Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("ke hoach.docx", content)).File;
        Assert.Equal(Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("ke hoach.docx", Docx)).File.Text, file.Text);
        Assert.Equal("ke hoach.docx", file.FileName);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.ContentHash);
    }

    [Fact]
    public void A_missing_LibreOffice_is_named_with_its_cure() =>
        Assert.Contains("apt-get install libreoffice-writer", Message(new OfficeReader("no-such-tool-here").Read("a.rtf", """{\rtf1 Kế hoạch}"""u8.ToArray())), StringComparison.Ordinal);

    [Fact]
    public void An_old_file_with_macros_is_refused() =>
        Assert.Contains("macro", Message(new DocumentReaders().Read("a.doc", OldFile("WordDocument", "_VBA_PROJECT"))), StringComparison.Ordinal);

    [Fact]
    public void A_file_with_a_password_is_told_as_such() =>
        Assert.Contains("mật khẩu", Message(new DocumentReaders().Read("a.docx", OldFile("EncryptedPackage"))), StringComparison.Ordinal);

    [Fact]
    public void An_old_spreadsheet_is_no_document() =>
        Assert.Contains("không phải văn bản Word", Message(new DocumentReaders().Read("a.doc", OldFile("Workbook"))), StringComparison.Ordinal);

    [Fact]
    public void A_rich_text_that_embeds_another_file_is_refused() =>
        Assert.Contains("nhúng", Message(new DocumentReaders().Read("a.rtf", """{\rtf1 {\object\objemb{\*\objdata 0105}}}"""u8.ToArray())), StringComparison.Ordinal);

    [Fact]
    public void What_a_rich_text_links_to_is_not_read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("secret.txt"), "BIMAT");
        var linked = new StringBuilder("""{\rtf1 Ke hoach {\field{\*\fldinst INCLUDETEXT "PATH"}{\fldrslt so 12}} {\field{\*\fldinst INCLUDEPICTURE "PATH" \\d}{\fldrslt }}\par}""")
            .Replace("PATH", folder.File("secret.txt").Replace("\\", "\\\\", StringComparison.Ordinal)).ToString();

        var result = new DocumentReaders().Read("a.rtf", Encoding.ASCII.GetBytes(linked));

        // LibreOffice may give up on such a file; then nothing is read at all.
        Assert.DoesNotContain("BIMAT", (result as ReadResult.Readable)?.File.Text ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_old_file_gets_a_message()
    {
        var content = OldFile("WordDocument");
        new Random(5).NextBytes(content.AsSpan(600, 3000));
        Assert.IsType<ReadResult.Unreadable>(new DocumentReaders().Read("a.doc", content));
    }

    /// <summary>Only the head and the names by which such a file is known.</summary>
    private static byte[] OldFile(params string[] names) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4000], .. names.SelectMany(name => Encoding.Unicode.GetBytes(name + "\0")), .. new byte[600]];

    private static string Message(ReadResult result) => Assert.IsType<ReadResult.Unreadable>(result).Message;
}
