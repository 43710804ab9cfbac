using System.IO.Compression;
using System.Text;
using Assistant.Drafting;
using Assistant.Formats;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Tests.Formats;

public sealed class DocxReportWriterTests
{
    private static readonly DocxReportWriter Writer = new();

    public static TheoryData<string> Kinds => new(Reports.Keys);

    private static Dictionary<string, Report> Reports { get; } = new(StringComparer.Ordinal)
    {
        ["full"] = SampleReport.Full,
        ["empty"] = SampleReport.Of(),
        ["open"] = SampleReport.Of(new ReportBlock.Gap("Tình hình chung")) with
        {
            Header = SampleReport.Header with { SuperiorBody = null, Place = null, Subject = "" },
            Ending = new ReportEnding([], "T/M ĐẢNG UỶ", null, null),
        },
        ["wide table last"] = SampleReport.Of(
            new ReportBlock.Paragraph("Kết quả như sau:"),
            new ReportBlock.Table("", [.. Enumerable.Range(1, 20).Select(at => $"Chỉ tiêu {at}")], [[.. Enumerable.Range(1, 25).Select(at => $"{at}.234.567")]])),
        ["control characters"] = SampleReport.Of(new ReportBlock.Paragraph("Một\u0001\u0000 hai \uD800 <ba> & 😀")),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_breaks_no_rule_of_the_format(string kind)
    {
        using var document = Opened(Reports[kind]);
        foreach (var version in (FileFormatVersions[])[FileFormatVersions.Office2007, FileFormatVersions.Office2013, FileFormatVersions.Microsoft365])
        {
            Assert.Empty(new OpenXmlValidator(version).Validate(document).Select(error => $"{version} {error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(Writer.Write(SampleReport.Full), new DocxReportWriter().Write(SampleReport.Full));

    [Fact]
    public void Nothing_of_the_clock_is_in_the_file()
    {
        using var zip = new ZipArchive(new MemoryStream(Writer.Write(SampleReport.Full)));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        using var reader = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open(), Encoding.UTF8);
        Assert.Contains("2026-11-20T02:30:00Z", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_as_the_profile_has_it()
    {
        using var document = Opened(SampleReport.Full);
        var section = Body(document).Elements<SectionProperties>().Single();
        Assert.Equal((11906u, 16838u), (section.GetFirstChild<PageSize>()!.Width!.Value, section.GetFirstChild<PageSize>()!.Height!.Value));
        var margin = section.GetFirstChild<PageMargin>()!;
        Assert.Equal((1134, 850u, 1134, 1701u, 567u), (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Header!.Value));
        Assert.NotNull(section.GetFirstChild<TitlePage>());
    }

    [Fact]
    public void Two_sided_printing_is_a_choice()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(new DocxReportWriter(twoSided: true).Write(SampleReport.Full)), isEditable: false);
        Assert.NotNull(document.MainDocumentPart!.DocumentSettingsPart!.Settings.GetFirstChild<MirrorMargins>());
    }

    [Fact]
    public void What_is_open_is_marked_and_nothing_is_invented()
    {
        using var document = Opened(Reports["open"]);
        Assert.Equal(
            ["[TÊN ĐẢNG BỘ CẤP TRÊN]", "[địa danh]", "[chưa cung cấp] Tình hình chung", "[nơi nhận]", "[CHỨC VỤ NGƯỜI KÝ]", "[họ và tên người ký]"],
            Body(document).Descendants<Run>().Where(run => run.RunProperties?.Highlight is not null).Select(run => run.InnerText));
    }

    [Fact]
    public void A_draft_without_a_unit_shows_what_its_frame_lacks()
    {
        var report = SampleReport.Of() with
        {
            Header = SampleReport.Header with { IssuingBody = "", NumberAndSymbol = "Số      -BC/" },
            Ending = new ReportEnding(["Lưu"], "", null, null),
        };
        using var document = Opened(report);
        Assert.Equal(["[TÊN CƠ QUAN BAN HÀNH]"], Texts(document, "VBCoQuan"));
        Assert.Equal(["Số      -BC/[ký hiệu cơ quan]"], Texts(document, "VBSo"));
        Assert.Equal(["[QUYỀN HẠN KÝ]"], Texts(document, "VBQuyenHan"));
    }

    [Fact]
    public void Number_and_date_stay_open_for_the_pen()
    {
        using var document = Opened(SampleReport.Full);
        Assert.Equal(["Số      -BC/ĐU"], Texts(document, "VBSo"));
        Assert.Equal(["Bình An, ngày       tháng       năm 2026"], Texts(document, "VBNgay"));
    }

    [Theory]
    [InlineData(2026, 2, 3, "Bình An, ngày 03 tháng 02 năm 2026")]
    [InlineData(2026, 11, 25, "Bình An, ngày 25 tháng 11 năm 2026")]
    [InlineData(2026, 3, 9, "Bình An, ngày 09 tháng 3 năm 2026")]
    public void Small_days_and_the_first_two_months_carry_a_zero(int year, int month, int day, string printed)
    {
        using var document = Opened(SampleReport.Full with { Header = SampleReport.Header with { Date = new DateOnly(year, month, day) } });
        Assert.Equal([printed], Texts(document, "VBNgay"));
    }

    [Fact]
    public void The_Partys_spelling_holds_in_the_frame_and_the_users_in_the_text()
    {
        using var document = Opened(SampleReport.Of(new ReportBlock.Paragraph("Đảng ủy xã họp thường kỳ.")));
        Assert.Equal(["ĐẢNG UỶ XÃ BÌNH AN"], Texts(document, "VBCoQuan"));
        Assert.Equal(["T/M ĐẢNG UỶ"], Texts(document, "VBQuyenHan"));
        Assert.Equal(["Đảng ủy xã họp thường kỳ."], Texts(document, "VBThan"));
    }

    [Fact]
    public void Recipients_end_with_semicolons_and_the_last_with_a_full_stop()
    {
        var report = SampleReport.Of() with { Ending = SampleReport.Ending with { Recipients = ["- Như trên,", "Các chi bộ;", "Lưu Văn phòng"] } };
        using var document = Opened(report);
        Assert.Equal(["- Như trên;", "- Các chi bộ;", "- Lưu Văn phòng."], Texts(document, "VBNoiNhanMuc"));
    }

    [Theory]
    [InlineData("đã hoàn thành", "đã hoàn thành.")]
    [InlineData("đã hoàn thành./.", "đã hoàn thành.")]
    [InlineData("đã hoàn thành;", "đã hoàn thành.")]
    [InlineData("đã hoàn thành.", "đã hoàn thành.")]
    public void The_text_ends_with_one_full_stop(string written, string printed)
    {
        using var document = Opened(SampleReport.Of(new ReportBlock.Paragraph(written)));
        Assert.Equal([printed], Texts(document, "VBThan"));
    }

    [Fact]
    public void The_signature_never_stands_alone()
    {
        using var document = Opened(SampleReport.Full);
        var last = Body(document).Elements<Table>().Last();
        Assert.All(last.Descendants<TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.NotNull(Assert.IsType<Paragraph>(last.PreviousSibling()).ParagraphProperties!.KeepNext);
    }

    [Fact]
    public void The_head_of_a_table_comes_again_and_its_grid_is_as_wide_as_the_text()
    {
        using var document = Opened(SampleReport.Full);
        var table = Body(document).Elements<Table>().Single(table => table.Descendants<TableHeader>().Any());
        Assert.Equal(9355, table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(column => int.Parse(column.Width!, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["STT", "Chi bộ", "Tổng số đảng viên", "Số kỳ sinh hoạt", "Tỷ lệ dự (%)"], Texts(document, "VBBangDau"));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    [InlineData(500)]
    [InlineData(700)]
    [InlineData(9000)]
    public void A_very_long_cell_leaves_the_other_columns_their_room(int times)
    {
        var words = string.Join(' ', Enumerable.Repeat("chi bộ", times));
        using var document = Opened(SampleReport.Of(new ReportBlock.Table("", ["STT", "Nội dung", "Số"], [["1", words, "1.234"], ["2", words, "5"]])));
        var widths = Body(document).Descendants<TableGrid>().ElementAt(1).Elements<GridColumn>()
            .Select(column => int.Parse(column.Width!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(9355, widths.Sum());
        Assert.All(widths, width => Assert.InRange(width, 500, 8500));
    }

    [Fact]
    public void A_table_too_wide_for_the_page_turns_it_and_turns_it_back()
    {
        using var document = Opened(Reports["wide table last"]);
        Assert.Equal([11906u, 16838u, 11906u], Body(document).Descendants<PageSize>().Select(size => size.Width!.Value));
        Assert.Single(Body(document).Descendants<TitlePage>());
    }

    [Fact]
    public void Headings_have_real_levels()
    {
        using var document = Opened(SampleReport.Full);
        var levels = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(style => style.StyleId!.Value!.StartsWith("Heading", StringComparison.Ordinal))
            .Select(style => style.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        Assert.Equal([0, 1, 2, 3, 4], levels);
        Assert.Equal(
            ["MỞ ĐẦU", "Phần thứ haiSƠ KẾT 01 NĂM THỰC HIỆN KẾ HOẠCH SỐ 246-KH/TU", "Phần thứ baPHƯƠNG HƯỚNG, NHIỆM VỤ, GIẢI PHÁP"],
            Texts(document, "Heading1").Where((_, index) => index != 1));
    }

    [Fact]
    public void An_unknown_profile_is_a_broken_promise() =>
        Assert.Throws<ArgumentException>(() => Writer.Write(SampleReport.Full with { FormatProfile = "none" }));

    private static WordprocessingDocument Opened(Report report) =>
        WordprocessingDocument.Open(new MemoryStream(Writer.Write(report)), isEditable: false);

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!;

    private static IEnumerable<string> Texts(WordprocessingDocument document, string style) => Body(document).Descendants<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style)
        .Select(paragraph => paragraph.InnerText);
}
