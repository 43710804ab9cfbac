using System.IO.Compression;
using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Formats.Reading;

namespace Assistant.Tests.Formats;

public sealed class DocumentReadersTests
{
    private const string Sentence = "Đảng ủy xã báo cáo kết quả sinh hoạt chi bộ.";

    private static readonly DocumentReaders Readers = new();

    public static TheoryData<byte[]> Encodings => new(
        Encoding.UTF8.GetBytes(Sentence),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sentence)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sentence)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sentence)],
        Encoding.UTF8.GetBytes(Sentence.Normalize(NormalizationForm.FormD)));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_Unicode_encoding_gives_the_same_text(byte[] content) =>
        Assert.Equal(Sentence, Text("a.txt", content));

    [Fact]
    public void Windows_line_ends_become_plain_ones() =>
        Assert.Equal("Một\nHai\n", Text("a.txt", "Một\r\nHai\r\n"u8.ToArray()));

    [Fact]
    public void The_same_file_has_the_same_hash_and_another_file_another()
    {
        Assert.Equal(File("a.txt", "Một"u8.ToArray()).ContentHash, File("b.txt", "Một"u8.ToArray()).ContentHash);
        Assert.NotEqual(File("a.txt", "Một"u8.ToArray()).ContentHash, File("a.txt", "Hai"u8.ToArray()).ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", File("a.txt", "Một"u8.ToArray()).ContentHash);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData(@"C:\Users\van thu\báo cáo.txt", "báo cáo.txt")]
    public void A_file_name_is_only_a_name(string given, string kept) =>
        Assert.Equal(kept, File(given, "Một"u8.ToArray()).FileName);

    [Fact]
    public void An_empty_file_is_named_as_such() => Assert.Contains("không có dữ liệu", Message("a.txt", []), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_blanks_holds_no_words() => Assert.Contains("không có chữ", Message("a.txt", " \n\t\n"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read() =>
        Assert.Contains("50 MB", Message("a.txt", new byte[DocumentReaders.LargestFile + 1]), StringComparison.Ordinal);

    [Fact]
    public void Random_bytes_are_no_text()
    {
        var noise = new byte[4096];
        new Random(7).NextBytes(noise);
        Assert.Contains("UTF-8", Message("a.txt", noise), StringComparison.Ordinal);
        Assert.Contains("UTF-8", Message("a.md", [.. "Chữ"u8, 0, 0, 1, 2]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_with_the_name_of_a_document_is_refused() =>
        Assert.Contains("chương trình", Message("bao-cao.docx", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]), StringComparison.Ordinal);

    [Fact]
    public void A_web_page_with_the_name_of_a_document_gets_its_cure() =>
        Assert.Contains("trang web", Message("bao-cao.docx", "<!DOCTYPE html><html><p>Báo cáo</p></html>"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void An_old_or_locked_Word_file_gets_its_cure() =>
        Assert.Contains(".doc", Message("bao-cao.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_kind_of_file_is_told_what_is_read() =>
        Assert.Contains(".docx", Message("so-lieu.xyz", "a,b"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_Word_file_with_another_name_is_still_read_as_one() =>
        Assert.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", Text("bao-cao.txt", new DocxReportWriter().Write(SampleReport.Full)), StringComparison.Ordinal);

    [Fact]
    public void No_damage_to_a_Word_file_makes_the_reader_throw()
    {
        var sound = new DocxReportWriter().Write(SampleReport.Full);
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var broken = sound.ToArray();
            for (var hits = 0; hits < 20; hits++)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            var cut = seed % 2 == 0 ? broken : broken[..random.Next(4, broken.Length)];
            var result = Record.Exception(() => Readers.Read("a.docx", cut));
            Assert.True(result is null, $"seed {seed}: {result}");
        }
    }

    [Fact]
    public void A_part_that_unfolds_without_end_is_refused()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "_rels/.rels", """<Relationships xmlns="r"><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>""");
            using var stream = zip.CreateEntry("word/document.xml").Open();
            for (var megabyte = 0; megabyte < 45; megabyte++)
            {
                stream.Write(new byte[1024 * 1024]);
            }
        }

        Assert.Contains("giải nén", Message("a.docx", bomb.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_nests_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000));
        Assert.Contains("lồng nhau", Message("a.docx", DocxOf($"<w:body>{deep}</w:body>")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_macros_is_refused()
    {
        var content = DocxOf("<w:body><w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p></w:body>", ("word/vbaProject.bin", "x"));
        Assert.Contains("macro", Message("a.docx", content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_with_the_name_of_a_document_is_no_document()
    {
        using var zipped = new MemoryStream();
        using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "xl/workbook.xml", "<workbook/>");
        }

        Assert.Contains("không phải văn bản Word", Message("a.docx", zipped.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_PDF_tool_is_named_with_its_cure()
    {
        var result = new PdfReader("no-such-tool-here").Read("a.pdf", "%PDF-1.4"u8.ToArray());
        Assert.Contains("poppler-utils", Assert.IsType<ReadResult.Unreadable>(result).Message, StringComparison.Ordinal);
    }

    internal static byte[] DocxOf(string body, params (string Part, string Content)[] more)
    {
        using var zipped = new MemoryStream();
        using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "_rels/.rels", """<Relationships xmlns="r"><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>""");
            Put(zip, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{body}</w:document>""");
            foreach (var (part, content) in more)
            {
                Put(zip, part, content);
            }
        }

        return zipped.ToArray();
    }

    private static void Put(ZipArchive zip, string part, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(content);
    }

    private static SourceFile File(string name, byte[] content) => Assert.IsType<ReadResult.Readable>(Readers.Read(name, content)).File;

    private static string Text(string name, byte[] content) => File(name, content).Text;

    private static string Message(string name, byte[] content) => Assert.IsType<ReadResult.Unreadable>(Readers.Read(name, content)).Message;
}
