using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Tests.Formats;

public sealed class DocxReaderTests
{
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private const string Lists = $"""
        <w:numbering {Space}>
          <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
            <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl>
          </w:abstractNum>
          <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
          </w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
          <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
          <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        </w:numbering>
        """;

    [Fact]
    public void Automatic_numbers_are_printed_into_the_text() =>
        Assert.Equal(
            ["I. Một", "1. Hai", "1.1. Ba", "1.2. Bốn", "a) Năm", "2. Sáu", "2.1. Bảy", "II. Tám", "1. Chín", "- Mười", "+ Mười một", "V. Mười hai", "VI. Mười ba"],
            Lines(
                Item(1, 0, "Một") + Item(1, 1, "Hai") + Item(1, 2, "Ba") + Item(1, 2, "Bốn") + Item(1, 3, "Năm") + Item(1, 1, "Sáu") + Item(1, 2, "Bảy")
                + Item(1, 0, "Tám") + Item(1, 1, "Chín") + Item(2, 0, "Mười") + Item(2, 1, "Mười một") + Item(3, 0, "Mười hai") + Item(3, 0, "Mười ba"),
                ("word/numbering.xml", Lists)));

    [Theory]
    [InlineData("400", "CD. Một")]
    [InlineData("2000000000", "2000000000. Một")]
    [InlineData("-5", "-5. Một")]
    public void A_number_beyond_reason_is_still_a_number(string start, string printed) =>
        Assert.Equal([printed], Lines(Item(1, 0, "Một"), ("word/numbering.xml", Lists.Replace("<w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/>", $"<w:start w:val=\"{start}\"/><w:numFmt w:val=\"upperRoman\"/>", StringComparison.Ordinal))));

    [Theory]
    [InlineData("-3")]
    [InlineData("2000000000")]
    public void A_row_that_claims_impossible_columns_is_read_all_the_same(string claimed) =>
        Assert.EndsWith("Một", Lines(Table($"<w:tr><w:trPr><w:gridBefore w:val='{claimed}'/></w:trPr>{Cell("Một")}{Cell("Hai", $"<w:gridSpan w:val='{claimed}'/>")}</w:tr>", "single"))[0].TrimEnd('\t').Split("\tHai")[0], StringComparison.Ordinal);

    [Fact]
    public void A_number_that_the_style_gives_is_printed_too() =>
        Assert.Equal(
            ["I. Một", "Hai"],
            Lines(
                "<w:p><w:pPr><w:pStyle w:val='Muc'/></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Muc'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>Hai</w:t></w:r></w:p>",
                ("word/numbering.xml", Lists),
                ("word/styles.xml", $"<w:styles {Space}><w:style w:styleId='Muc'><w:basedOn w:val='Goc'/></w:style><w:style w:styleId='Goc'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style></w:styles>")));

    [Fact]
    public void Changes_count_as_accepted_and_comments_were_never_there() =>
        Assert.Equal(
            ["Chi bộ có 12 đảng viên."],
            Lines(
                "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Chi bộ </w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space='preserve'>có </w:t></w:r><w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins>"
                + "<w:commentRangeStart w:id='0'/><w:r><w:t xml:space='preserve'> đảng viên.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r><w:r><w:commentReference w:id='0'/></w:r></w:p>"));

    [Fact]
    public void A_footnote_follows_its_paragraph_with_its_mark() =>
        Assert.Equal(
            ["Theo quy định¹ và hướng dẫn².", "¹ Quy định số 30-QĐ/TW", "² Hướng dẫn số 02-HD/TW", "Hết."],
            Lines(
                "<w:p><w:r><w:t>Theo quy định</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r><w:r><w:t xml:space='preserve'> và hướng dẫn</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id='3'/></w:r><w:r><w:t>.</w:t></w:r></w:p><w:p><w:r><w:t>Hết.</w:t></w:r></w:p>",
                ("word/footnotes.xml", $"<w:footnotes {Space}><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='3'><w:p><w:r><w:footnoteRef/><w:t>Hướng dẫn số 02-HD/TW</w:t></w:r></w:p></w:footnote><w:footnote w:id='7'><w:p><w:r><w:t>Quy định số 30-QĐ/TW</w:t></w:r></w:p></w:footnote></w:footnotes>")));

    [Fact]
    public void Cells_of_a_table_stand_in_a_row_and_wide_ones_leave_room() =>
        Assert.Equal(
            ["STT\tTrong đó\t", "1\tNam\tNữ", "\t12\t3"],
            Lines(Table(
                $"<w:tr>{Cell("STT")}{Cell("Trong đó", "<w:gridSpan w:val='2'/>")}</w:tr>"
                + $"<w:tr>{Cell("1", "<w:vMerge w:val='restart'/>")}{Cell("Nam")}{Cell("Nữ")}</w:tr>"
                + $"<w:tr>{Cell("", "<w:vMerge/>")}{Cell("12")}{Cell("3")}</w:tr>",
                "single")));

    [Fact]
    public void A_table_without_lines_is_read_column_by_column() =>
        Assert.Equal(
            ["TỈNH UỶ", "*", "Số 34-KH/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Bình An, ngày 19 tháng 3 năm 2021"],
            Lines(Table(
                $"<w:tr><w:tc>{Paragraph("TỈNH UỶ")}{Paragraph("*")}</w:tc>{Cell("ĐẢNG CỘNG SẢN VIỆT NAM")}</w:tr>"
                + $"<w:tr>{Cell("Số 34-KH/TU")}{Cell("Bình An, ngày 19 tháng 3 năm 2021")}</w:tr>",
                "none")));

    [Fact]
    public void A_name_broken_for_the_eye_is_one_line_and_a_post_below_its_authority_is_another() =>
        Assert.Equal(
            ["ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG THÀNH PHỐ", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Phần thứ nhất", "KẾT QUẢ THỰC HIỆN"],
            Lines(
                "<w:p><w:r><w:t>ĐẢNG UỶ CÁC CƠ QUAN</w:t><w:br/><w:t>ĐẢNG THÀNH PHỐ</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>T/M BAN THƯỜNG VỤ</w:t><w:br/><w:t>PHÓ BÍ THƯ</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Phần thứ nhất</w:t><w:br/><w:t>KẾT QUẢ</w:t><w:br/><w:t>THỰC HIỆN</w:t></w:r></w:p>"));

    [Fact]
    public void A_text_box_is_read_once() =>
        Assert.Equal(
            ["Trước", "Trong khung", "Sau"],
            Lines(
                "<w:p><w:r><w:t>Trước</w:t></w:r><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing><w:txbxContent>" + Paragraph("Trong khung")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + Paragraph("Trong khung")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + Paragraph("Sau")));

    [Fact]
    public void A_report_comes_back_as_it_was_written()
    {
        var text = Read(new DocxReportWriter().Write(SampleReport.Full)).Text;
        var lines = text.Split('\n').Where(line => line.Length > 0).ToList();
        string[] inOrder =
        [
            "ĐẢNG UỶ XÃ BÌNH AN", "ĐẢNG CỘNG SẢN VIỆT NAM", "BÁO CÁO", SampleReport.Header.Subject, "MỞ ĐẦU", "Phần thứ nhất",
            "I. ĐÁNH GIÁ TÌNH HÌNH TỔ CHỨC ĐẢNG, ĐẢNG VIÊN, ĐỘI NGŨ CẤP ỦY VIÊN, ĐẢNG VIÊN Ở CHI BỘ", "1. Chi bộ trực thuộc cấp ủy cơ sở",
            "- Đảng bộ xã có 11 chi bộ trực thuộc, gồm:", "+ 06 chi bộ thôn;", "[chưa cung cấp] Số thôn, tổ dân phố chưa có chi bộ", "II. KẾT QUẢ",
            "2.1. Nhận thức của cấp ủy, tổ chức đảng và đảng viên", "2.2. Về nền nếp sinh hoạt chi bộ", "Bảng 1. Kết quả sinh hoạt chi bộ",
            "30\tChi bộ thôn Mẫu 30\t1.030\t12\t90,5", "Phần thứ hai", "I. ĐÁNH GIÁ MÔ HÌNH TỔ CHỨC CƠ SỞ ĐẢNG", "III. ĐÁNH GIÁ CHUNG", "Phần thứ ba",
            "1. Phương hướng", "Nơi nhận:", "- Ban Thường vụ Huyện uỷ;", "- Lưu Văn phòng Đảng uỷ.", "T/M ĐẢNG UỶ", "BÍ THƯ", "Nguyễn Văn Mẫu",
        ];
        var at = -1;
        foreach (var line in inOrder)
        {
            var found = lines.IndexOf(line, at + 1);
            Assert.True(found > at, $"'{line}' is missing after '{(at < 0 ? "" : lines[at])}'.");
            at = found;
        }
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Item(int list, int level, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    private static string Table(string rows, string border) =>
        $"<w:tbl><w:tblPr><w:tblBorders><w:top w:val='{border}'/></w:tblBorders></w:tblPr>{rows}</w:tbl>";

    private static string[] Lines(string body, params (string Part, string Content)[] more) =>
        Read(DocumentReadersTests.DocxOf($"<w:body>{body}</w:body>", more)).Text.Split('\n').Where(line => line.Length > 0).ToArray();

    private static SourceFile Read(byte[] content) => Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read("a.docx", content)).File;
}
