using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Formats.Pages;
using Assistant.Formats.Reading;
using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

/// <summary>Pages that were printed, scanned and read again.</summary>
public sealed class RecognitionTests(RecognitionTests.Scans scans) : IClassFixture<RecognitionTests.Scans>
{
    [Fact]
    public void A_scanned_file_reads_as_its_source_and_says_that_it_was_recognised()
    {
        var read = scans.Read;
        Assert.Equal(ReadingMethod.Recognition, read.File.Reading.Method);
        Assert.Equal(2, read.File.Reading.PageStarts.Count);
        Assert.True(Share(Words(scans.Source), Words(read.File.Text)) > 0.95, read.File.Text);
        var document = DocumentParser.Parse(read.File);
        Assert.Equal(("12-KH/ĐU", "Kế hoạch", new DateOnly(2026, 3, 15)), (document.Number, document.Type, document.Date));
    }

    [Fact]
    public void A_sentence_goes_on_over_the_end_of_a_scanned_page()
    {
        var text = scans.Read.File.Text;
        Assert.All(text.Split('\n').Where(line => line.Length > 0 && char.IsLower(line[0])), line => Assert.StartsWith("nâng cao", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_pages_are_kept_as_pictures_for_whoever_checks()
    {
        var read = scans.Read;
        Assert.Equal([1, 2], read.Pictures.Select(picture => picture.Page));
        Assert.All(read.Pictures, picture => Assert.Equal(".png", PictureSize.EndingOf(picture.Png)));
        Assert.All(read.Pictures, picture => Assert.InRange(picture.Png.Length, 10_000, 1_000_000));
    }

    [Fact]
    public void Pages_of_a_scanned_file_that_ships_with_the_program_are_kept_too()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("catalog.yaml"), "documents:\n  - file: quet.pdf\n");
        File.WriteAllBytes(folder.File("quet.pdf"), ScannedPdf.Of([scans.Dots[0]]));
        var store = new InMemoryStore();

        var catalog = Catalog.Load(folder.Path);
        new Ingest(store).BringUpToDate(catalog.Files, DateTimeOffset.UnixEpoch, pictures: catalog.Pictures);

        Assert.Equal([1], store.PicturedPages(Assert.Single(store.DocumentHeads()).Id));
    }

    [Fact]
    public void Doubtful_words_are_words_of_the_text_in_order()
    {
        var file = Read("mo.pdf", ScannedPdf.Of(scans.PoorDots)).File;
        Assert.NotEmpty(file.Reading.DoubtfulWords);
        Assert.Equal(file.Reading.DoubtfulWords.OrderBy(span => span.Start), file.Reading.DoubtfulWords);
        Assert.All(file.Reading.DoubtfulWords, span => Assert.DoesNotContain(span.In(file.Text), char.IsWhiteSpace));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("tiff")]
    public void A_picture_reads_as_a_scanned_page(string kind)
    {
        var read = Read("anh." + kind, Printer.Pictures(scans.Pdf, 150, kind)[0]);
        Assert.Equal(ReadingMethod.Recognition, read.File.Reading.Method);
        Assert.Contains("KẾ HOẠCH", read.File.Text, StringComparison.Ordinal);
        Assert.Equal([1], read.Pictures.Select(picture => picture.Page));
    }

    [Fact]
    public void A_missing_recogniser_is_named_with_its_cure() =>
        Assert.Contains("apt-get install tesseract-ocr tesseract-ocr-vie", Message(new PdfReader(recogniser: "no-such-tool-here").Read("quet.pdf", ScannedPdf.Of(scans.Dots))), StringComparison.Ordinal);

    [Fact]
    public void A_picture_without_a_recogniser_gets_the_same_cure() =>
        Assert.Contains("apt-get install tesseract-ocr tesseract-ocr-vie", Message(new PictureReader("no-such-tool-here").Read("a.png", Printer.Pictures(scans.Pdf, 50, "png")[0])), StringComparison.Ordinal);

    [Fact]
    public void A_picture_of_endless_size_is_refused_before_it_is_unfolded()
    {
        byte[] head = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 8, 0, 0, 0, 0];
        Assert.Contains("60 triệu điểm ảnh", Message(new DocumentReaders().Read("bom.png", head)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_no_writing_is_not_taken_for_text()
    {
        var noise = new byte[(827 * 1169) + 17];
        new Random(11).NextBytes(noise);
        "P5\n827 1169\n255\n"u8.CopyTo(noise);
        Assert.IsType<ReadResult.Unreadable>(new DocumentReaders().Read("nhieu.pdf", ScannedPdf.Of(noise)));
    }

    [Fact]
    public void Only_pages_without_words_of_their_own_are_recognised()
    {
        static PrintedPage Page(int letters) => new(595, 842, [new PageWord(new string('a', letters), 10, 10, 500, 10)]);
        // Text; a scan; a scan under a digital signature; a text with a picture in it; a blank page; a scan that another program read.
        var kinds = PageKinds.Of([Page(900), Page(0), Page(90), Page(500), Page(0), Page(900)], [0, 0.95, 1, 0.3, 0, 1]);
        Assert.Equal([2, 3], kinds.Pictures);
        Assert.Equal([6], kinds.Overwritten);
    }

    [Fact]
    public void A_blank_page_is_told_from_an_empty_file()
    {
        var blank = new byte[(827 * 1169) + 17];
        Array.Fill(blank, byte.MaxValue);
        "P5\n827 1169\n255\n"u8.CopyTo(blank);
        Assert.Contains("không nhận ra chữ nào", Message(new DocumentReaders().Read("trang.pdf", ScannedPdf.Of(blank))), StringComparison.Ordinal);
    }

    private static ReadResult.Readable Read(string name, byte[] content) => Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read(name, content));

    private static string Message(ReadResult result) => Assert.IsType<ReadResult.Unreadable>(result).Message;

    private static List<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static double Share(List<string> expected, List<string> actual)
    {
        var left = actual.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return expected.Count(word => left.TryGetValue(word, out var count) && (left[word] = count - 1) >= 0) / (double)expected.Count;
    }

    /// <summary>One plan of two pages, made once.</summary>
    public sealed class Scans
    {
        public Scans()
        {
            const string Sentence = "Các đảng ủy, chi bộ cơ sở xây dựng kế hoạch, phân công đảng viên phụ trách từng nhóm hộ và báo cáo kết quả trước ngày 25/6/2026";
            var paper = new PaperDocx { Footer = "Trang #" }
                .Sides("HUYỆN ỦY LAM GIANG\nĐẢNG ỦY XÃ BÌNH AN\n*\nSố 12-KH/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM\n\nBình An, ngày 15 tháng 3 năm 2026")
                .Centred("KẾ HOẠCH", "nâng cao chất lượng sinh hoạt chi bộ năm 2026")
                .Text("I. Mục đích, yêu cầu");
            for (var item = 1; item <= 6; item++)
            {
                paper.Text($"{item}. {string.Join("; ", Enumerable.Repeat(Sentence, 3))}.");
            }

            var docx = paper.Text("II. Tổ chức thực hiện").Text("Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.").Bytes();
            Pdf = Printer.Converted("pdf", docx)[0];
            Dots = Printer.Pictures(Pdf, 200);
            PoorDots = Printer.Pictures(Pdf, 75).Take(1).ToList();
            Read = RecognitionTests.Read("quet.pdf", ScannedPdf.Of(Dots));
            Source = Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("a.docx", docx)).File.Text;
        }

        public byte[] Pdf { get; }

        public IReadOnlyList<byte[]> Dots { get; }

        public IReadOnlyList<byte[]> PoorDots { get; }

        public string Source { get; }

        public ReadResult.Readable Read { get; }
    }
}
