using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Formats;
using Assistant.Tests.Formats;

namespace Assistant.EndToEnd;

/// <summary>
/// What LibreOffice makes of a report: the pages as an official sees them. A missing tool fails here, it does not skip: a page
/// that nobody rendered is a page that nobody checked.
/// </summary>
public sealed partial class DocxRenderingTests : IDisposable
{
    private const double MillimetresPerPoint = 25.4 / 72;

    private readonly string folder = Directory.CreateTempSubdirectory("docx").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_report_prints_in_its_order_and_its_places()
    {
        Render(new DocxReportWriter().Write(SampleReport.Full));

        var pages = Run("pdftotext", "-layout", "report.pdf", "-").TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 3, 4);
        Assert.All(pages, page => Assert.Contains(page, char.IsLetter));
        Assert.Equal(Enumerable.Range(2, pages.Length - 1), pages.Skip(1).Select(page => int.Parse(page.Trim().Split('\n')[0], CultureInfo.InvariantCulture)));
        Assert.DoesNotContain("1", pages[0].Trim().Split('\n')[0].Trim(), StringComparison.Ordinal);
        InOrder(
            string.Join('\n', pages),
            "ĐẢNG BỘ HUYỆN LAM GIANG", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG UỶ XÃ BÌNH AN", "-BC/ĐU", "BÁO CÁO", "tổng kết 05 năm", "-----", "MỞ ĐẦU",
            "Phần thứ nhất", "I. ĐÁNH GIÁ TÌNH HÌNH", "1. Chi bộ trực thuộc", "- Đảng bộ xã có 11", "+ 06 chi bộ thôn;", "[chưa cung cấp] Số thôn",
            "2. Chi bộ cơ sở", "II. KẾT QUẢ", "1. Tình hình quán triệt", "2. Kết quả thực hiện", "2.1. Nhận thức", "2.2. Về nền nếp", "Bảng 1.",
            "Phần thứ hai", "I. ĐÁNH GIÁ MÔ HÌNH", "1. Về tổ chức", "III. ĐÁNH GIÁ CHUNG", "1. Ưu điểm", "Phần thứ ba", "1. Phương hướng", "2. Đề xuất",
            "quý tới.", "Nơi nhận:", "BÍ THƯ", "- Lưu Văn phòng Đảng uỷ.", "Nguyễn Văn Mẫu");

        var words = Words();
        At(words, page: 1, "SẢN", left: 145.8, top: 20.4);
        At(words, page: 1, "*", left: 64.5, top: 33.3);
        At(words, page: 1, "BÁO", left: 99.4, top: 53.0);
        At(words, page: 2, "2", left: 111.3, top: 9.9);
        Assert.Equal(words.Single(word => word.Text == "T/M").Top, words.Last(word => word.Text == "nhận:").Top, 0.5);
        Assert.All(words.Where(word => word.Page == 1), word => Assert.InRange(word.Left, 29.7, 195.5));
        Assert.Equal(pages.Length - 1, pages.Count(page => page.Contains("STT", StringComparison.Ordinal)));
    }

    /// <summary>Reports that grow line by line, so that the page ends everywhere around the signature.</summary>
    [Fact]
    public void The_signature_always_takes_two_lines_of_text_along()
    {
        const string TwoLines = "Đề nghị cấp trên mở thêm lớp bồi dưỡng kỹ năng điều hành sinh hoạt cho bí thư chi bộ mới, hướng dẫn cách ghi biên bản và lưu trữ tài liệu.";
        var names = Enumerable.Range(0, 12).Select(extra => $"report{extra}").ToList();
        foreach (var (name, extra) in names.Select((name, extra) => (name, extra)))
        {
            var lines = Enumerable.Repeat("Chi bộ đã sinh hoạt đúng kỳ.", 14 + extra).Append(TwoLines);
            File.WriteAllBytes(
                Path.Combine(folder, name + ".docx"),
                new DocxReportWriter().Write(SampleReport.Of([.. lines.Select(line => new ReportBlock.Paragraph(line))])));
        }

        Convert([.. names.Select(name => name + ".docx")]);

        var broken = 0;
        foreach (var name in names)
        {
            var pages = Run("pdftotext", "-layout", name + ".pdf", "-").TrimEnd('\f').Split('\f');
            Assert.All(pages, page => Assert.Contains(page, char.IsLetter));
            var last = pages[^1];
            InOrder(last, "tài liệu.", "Nơi nhận:", "Nguyễn Văn Mẫu");
            Assert.Contains("Đề nghị cấp trên", last, StringComparison.Ordinal);
            broken += pages.Length - 1;
        }

        Assert.InRange(broken, 1, names.Count - 1);
    }

    [Fact]
    public void A_printed_report_is_read_back_from_its_PDF()
    {
        Render(new DocxReportWriter().Write(SampleReport.Full));
        var content = File.ReadAllBytes(Path.Combine(folder, "report.pdf"));
        var text = Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("report.pdf", content)).File.Text;
        InOrder(
            text,
            "ĐẢNG UỶ XÃ BÌNH AN\n", "ĐẢNG CỘNG SẢN VIỆT NAM\n", "BÁO CÁO\n", "Phần thứ nhất\n",
            "I. ĐÁNH GIÁ TÌNH HÌNH TỔ CHỨC ĐẢNG, ĐẢNG VIÊN, ĐỘI NGŨ CẤP ỦY VIÊN, ĐẢNG VIÊN Ở CHI BỘ\n", "1. Chi bộ trực thuộc cấp ủy cơ sở\n",
            "+ 06 chi bộ thôn;\n", "trong đó miễn sinh hoạt đi làm ăn xa 9 (4,2%), người có đạo 3 (1,4%).\n", "1\tChi bộ thôn Mẫu 01\t1.001\t12\t91,5\n",
            "Nơi nhận:\n", "- Lưu Văn phòng Đảng uỷ.\n", "T/M ĐẢNG UỶ\n", "BÍ THƯ\n", "Nguyễn Văn Mẫu\n");
        Assert.DoesNotMatch(@"\n\s*[23]\s*\n", text);
    }

    [Fact]
    public void A_PDF_without_letters_and_a_broken_one_get_their_cures()
    {
        // Its one page is recognised, as a scanned one is, and nothing stands on it.
        var blank = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>"u8;
        Assert.Contains("không có chữ nào đọc được", Message(blank.ToArray()), StringComparison.Ordinal);
        Assert.Contains("bị hỏng", Message("%PDF-1.4\nrubbish"u8.ToArray()), StringComparison.Ordinal);
    }

    private static string Message(byte[] content) => Assert.IsType<ReadResult.Unreadable>(new DocumentReaders().Read("a.pdf", content)).Message;

    private void Render(byte[] report)
    {
        File.WriteAllBytes(Path.Combine(folder, "report.docx"), report);
        Convert("report.docx");
        Assert.True(File.Exists(Path.Combine(folder, "report.pdf")), "LibreOffice made no PDF of the report.");
    }

    private void Convert(params string[] files) =>
        Run("soffice", ["-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")), "--headless", "--convert-to", "pdf", .. files]);

    private string Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{tool} did not end.");
        }

        return output.Result;
    }

    private List<Word> Words()
    {
        var words = new List<Word>();
        var page = 0;
        foreach (var line in Run("pdftotext", "-bbox", "report.pdf", "-").Split('\n'))
        {
            page += line.Contains("<page", StringComparison.Ordinal) ? 1 : 0;
            if (BoxedWord().Match(line) is { Success: true } match)
            {
                words.Add(new Word(page, match.Groups[3].Value, Millimetres(match.Groups[1].Value), Millimetres(match.Groups[2].Value)));
            }
        }

        return words;
    }

    private static double Millimetres(string points) => double.Parse(points, CultureInfo.InvariantCulture) * MillimetresPerPoint;

    private static void At(List<Word> words, int page, string text, double left, double top)
    {
        var word = words.First(word => word.Page == page && word.Text == text);
        Assert.InRange(word.Left, left - 0.5, left + 0.5);
        Assert.InRange(word.Top, top - 0.5, top + 0.5);
    }

    private static void InOrder(string text, params string[] lines)
    {
        var at = 0;
        foreach (var line in lines)
        {
            var found = text.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{line}' does not follow on the pages.");
            at = found;
        }
    }

    [GeneratedRegex("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\".*>(.*)</word>")]
    private static partial Regex BoxedWord();

    private sealed record Word(int Page, string Text, double Left, double Top);
}
