using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Tests.Support;
using static Assistant.Tests.Support.Docx;

namespace Assistant.Tests.Formats;

/// <summary>What Word files hold beside plain paragraphs.</summary>
public sealed class WordDepthTests
{
    [Theory]
    [InlineData("vietnameseCounting", "Phần %1", "Phần một|Phần hai")]
    [InlineData("ordinalText", "Phần %1", "Phần thứ nhất|Phần thứ hai")]
    [InlineData("upperLetter", "%1.", "A.|B.")]
    [InlineData("lowerRoman", "(%1)", "(i)|(ii)")]
    [InlineData("decimalZero", "%1.", "01.|02.")]
    [InlineData("none", "*", "*|*")]
    public void Each_form_of_number_is_printed(string format, string text, string printed) =>
        Assert.Equal(printed.Split('|').Select(label => label + " x"), Lines(Item(0) + Item(0), Numbering($"<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='{format}'/><w:lvlText w:val='{text}'/></w:lvl>")));

    [Fact]
    public void Legal_numbers_are_all_decimal() =>
        Assert.Equal(
            ["II. x", "2.1. x"],
            Lines(Item(0) + Item(1), Numbering("<w:lvl w:ilvl='0'><w:start w:val='2'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/><w:lvlText w:val='%1.%2.'/></w:lvl>")));

    [Fact]
    public void A_level_starts_anew_only_where_it_says_so() =>
        Assert.Equal(
            ["Chương I x", "Mục 1 x", "Điều 1. x", "Mục 2 x", "Điều 2. x", "Chương II x", "Mục 1 x", "Điều 3. x"],
            Lines(
                Item(0) + Item(1) + Item(2) + Item(1) + Item(2) + Item(0) + Item(1) + Item(2),
                Numbering(
                    "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='Chương %1'/></w:lvl>"
                    + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Mục %2'/></w:lvl>"
                    + "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlRestart w:val='0'/><w:lvlText w:val='Điều %3.'/></w:lvl>")));

    [Fact]
    public void A_level_that_starts_anew_with_the_chapter_counts_on_within_it() =>
        Assert.Equal(
            ["I x", "1 x", "a x", "2 x", "b x", "II x", "1 x", "a x"],
            Lines(
                Item(0) + Item(1) + Item(2) + Item(1) + Item(2) + Item(0) + Item(1) + Item(2),
                Numbering(
                    "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1'/></w:lvl>"
                    + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2'/></w:lvl>"
                    + "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlRestart w:val='1'/><w:lvlText w:val='%3'/></w:lvl>")));

    [Fact]
    public void A_deleted_item_is_not_counted() =>
        Assert.Equal(
            ["1. x", "2. x"],
            Lines(
                Item(0) + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>" + Item(0),
                Numbering("<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>")));

    [Fact]
    public void Moved_words_stand_where_they_were_moved_to() =>
        Assert.Equal(
            ["Một", "Hai ba"],
            Lines(
                "<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom><w:r><w:t>Hai</w:t></w:r></w:moveFrom></w:p>"
                + Paragraph("Một") + $"<w:p><w:moveTo>{Run("Hai")}</w:moveTo>{Run(" ba")}</w:p>"));

    [Fact]
    public void Deleted_rows_and_cells_are_gone_and_inserted_ones_are_there() =>
        Assert.Equal(
            ["Một\tHai", "Năm\tSáu"],
            Lines(Table(
                Row(Cell(Paragraph("Một")), Cell(Paragraph("cũ"), "<w:cellDel/>"), Cell(Paragraph("Hai"))),
                $"<w:tr><w:trPr><w:del/></w:trPr>{Cell(Paragraph("Ba"))}{Cell(Paragraph("Bốn"))}</w:tr>",
                $"<w:tr><w:trPr><w:ins/></w:trPr>{Cell(Paragraph("Năm"))}{Cell(Paragraph("Sáu"))}</w:tr>")));

    [Fact]
    public void A_table_within_a_cell_is_read_in_its_place_and_once() =>
        Assert.Equal(
            ["Chi bộ\tSố liệu", "Thôn 1\tTrước Nam 7 Nữ 5 Sau"],
            Lines(Table(
                Row(Cell(Paragraph("Chi bộ")), Cell(Paragraph("Số liệu"))),
                Row(Cell(Paragraph("Thôn 1")), Cell(Paragraph("Trước") + Table(Row(Cell(Paragraph("Nam")), Cell(Paragraph("7"))), Row(Cell(Paragraph("Nữ")), Cell(Paragraph("5")))) + Paragraph("Sau"))))));

    [Fact]
    public void A_box_within_a_cell_is_read_once() =>
        Assert.Equal(
            ["Một khung\tHai"],
            Lines(Table(Row(Cell($"<w:p>{Run("Một")}<w:r>{TwiceTold("khung")}</w:r></w:p>"), Cell(Paragraph("Hai"))))));

    [Fact]
    public void A_box_of_old_Word_and_drawn_letters_are_read() =>
        Assert.Equal(
            ["Văn bản", "DỰ THẢO", "trong khung"],
            Lines($"<w:p>{Run("Văn bản")}<w:r><w:pict><v:shape><v:textpath string='DỰ THẢO'/></v:shape><v:shape><v:textbox><w:txbxContent>{Paragraph("trong khung")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));

    [Fact]
    public void A_box_within_a_box_is_read_once() =>
        Assert.Equal(
            ["Ngoài", "Vỏ", "Ruột"],
            Lines($"<w:p>{Run("Ngoài")}<w:r><w:pict><w:txbxContent><w:p>{Run("Vỏ")}<w:r><w:pict><w:txbxContent>{Paragraph("Ruột")}</w:txbxContent></w:pict></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"));

    [Fact]
    public void A_note_with_its_own_sign_keeps_it_and_a_note_is_printed_once() =>
        Assert.Equal(
            ["Một* hai¹ ba¹", "* Chú thích riêng", "¹ Chú thích"],
            Lines(
                $"<w:p>{Run("Một")}<w:r><w:footnoteReference w:customMarkFollows='1' w:id='1'/><w:t>*</w:t></w:r>{Run(" hai")}<w:r><w:footnoteReference w:id='2'/></w:r>{Run(" ba")}<w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
                ("word/footnotes.xml", $"<w:footnotes {Space}><w:footnote w:id='1'>{Paragraph("* Chú thích riêng")}</w:footnote><w:footnote w:id='2'>{Paragraph("Chú thích")}</w:footnote></w:footnotes>")));

    [Fact]
    public void Of_fields_the_result_is_printed_and_the_instruction_is_not() =>
        Assert.Equal(
            ["Xem Điều 5, trang chủ."],
            Lines($"<w:p>{Run("Xem ")}{Field("begin")}<w:r><w:instrText> REF _Ref1 </w:instrText></w:r>{Field("separate")}{Run("Điều 5")}{Field("end")}{Run(", ")}<w:hyperlink r:id='x'>{Run("trang chủ")}</w:hyperlink><w:fldSimple w:instr=' PAGE '>{Run("7")}</w:fldSimple>{Run(".")}</w:p>"));

    [Fact]
    public void Words_within_an_instruction_are_not_printed() =>
        Assert.Equal(
            ["Kết quả"],
            Lines($"<w:p>{Field("begin")}<w:r><w:instrText>IF </w:instrText></w:r>{Field("begin")}<w:r><w:instrText>DOCPROPERTY x</w:instrText></w:r>{Field("separate")}{Run("giá trị")}{Field("end")}<w:r><w:instrText> = 1</w:instrText></w:r>{Field("separate")}{Run("Kết quả")}{Field("end")}</w:p>"));

    [Fact]
    public void A_table_of_contents_says_no_heading_twice()
    {
        var file = Read(
            $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>{Paragraph("I. TÌNH HÌNH 1")}</w:sdtContent></w:sdt>"
            + $"<w:p>{Field("begin")}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{Field("separate")}{Run("I. TÌNH HÌNH 1")}</w:p><w:p>{Run("II. KẾT QUẢ 2")}{Field("end")}</w:p>"
            + Paragraph("I. TÌNH HÌNH"));
        Assert.Equal(["I. TÌNH HÌNH"], LinesOf(file));
        Assert.Contains(file.Reading.LeftOut, said => said.Contains("mục lục", StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_that_is_never_closed_hides_nothing() =>
        Assert.Equal(["Một", "Hai"], Lines($"<w:p>{Field("begin")}<w:r><w:instrText>TOC</w:instrText></w:r></w:p>" + Paragraph("Một") + Paragraph("Hai")));

    [Fact]
    public void A_large_first_letter_belongs_to_its_word() =>
        Assert.Equal(["Trong năm 2021"], Lines(Paragraph("T", "<w:framePr w:dropCap='drop'/>") + Paragraph("rong năm 2021")));

    [Fact]
    public void A_formula_keeps_its_words() =>
        Assert.Equal(
            ["Tỷ lệ = (a+b)/2"],
            Lines($"<w:p>{Run("Tỷ lệ = ")}<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>"));

    [Fact]
    public void Controls_tags_and_odd_hyphens_leave_the_words_whole() =>
        Assert.Equal(
            ["Đảng ủy xã Bình An 34-KH/TU nghị quyết"],
            Lines($"<w:p><w:sdt><w:sdtPr><w:alias w:val='Tên'/></w:sdtPr><w:sdtContent>{Run("Đảng ủy ")}</w:sdtContent></w:sdt><w:smartTag>{Run("xã ")}</w:smartTag><w:customXml>{Run("Bình An")}</w:customXml><w:r><w:tab/><w:t>34</w:t><w:noBreakHyphen/><w:t>KH/TU nghị qu</w:t><w:softHyphen/><w:t>yết</w:t></w:r></w:p>"));

    [Fact]
    public void Heads_and_feet_of_pages_stand_beside_the_text()
    {
        var file = Read(
            Paragraph("Nội dung") + "<w:sectPr><w:headerReference r:id='h1'/></w:sectPr>",
            Relations(("h1", "header", "header1.xml"), ("f1", "footer", "/word/footer1.xml")),
            ("word/header1.xml", $"<w:hdr {Space}>{Paragraph("Số 12-KH/ĐU")}<w:p>{Field("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>{Field("separate")}{Run("2")}{Field("end")}</w:p><w:p><w:r><w:pict><v:shape><v:textpath string='MẬT'/></v:shape></w:pict></w:r></w:p></w:hdr>"),
            ("word/footer1.xml", $"<w:ftr {Space}>{Paragraph("Số 12-KH/ĐU")}{Paragraph("Văn phòng Đảng ủy")}</w:ftr>"));
        Assert.Equal("Nội dung", file.Text.Trim());
        Assert.Equal(["Số 12-KH/ĐU", "MẬT", "Văn phòng Đảng ủy"], file.Reading.PageHeads);
    }

    [Fact]
    public void A_number_and_a_day_that_stand_only_in_the_page_head_are_the_documents()
    {
        var file = Read(
            Paragraph("KẾ HOẠCH") + Paragraph("kiểm tra chi bộ"),
            Relations(("h1", "header", "header1.xml")),
            ("word/header1.xml", $"<w:hdr {Space}>{Paragraph("Số 12-KH/ĐU")}{Paragraph("Bình An, ngày 05 tháng 3 năm 2022")}</w:hdr>"));
        var document = DocumentParser.Parse(file);
        Assert.Equal("12-KH/ĐU", document.Number);
        Assert.Equal(new DateOnly(2022, 3, 5), document.Date);
    }

    [Fact]
    public void What_is_not_followed_is_said()
    {
        var file = Read(
            Paragraph("Nội dung") + "<w:altChunk r:id='c'/>",
            Relations(("i", "image", "media/a.png"), ("o", "oleObject", "embeddings/a.bin"), ("c", "aFChunk", "http://example.org/x.html"), ("t", "attachedTemplate", "http://example.org/t.dotm")));
        Assert.Equal("Nội dung", file.Text.Trim());
        Assert.Equal(3, file.Reading.LeftOut.Count);
    }

    [Fact]
    public void A_part_outside_the_file_is_never_opened()
    {
        var file = Read(
            Paragraph("Nội dung"),
            Relations(("h", "header", "../../../../etc/passwd"), ("s", "styles", "/etc/hostname")));
        Assert.Equal("Nội dung", file.Text.Trim());
        Assert.Empty(file.Reading.PageHeads);
    }

    [Fact]
    public void Two_parts_with_one_name_are_refused() =>
        Assert.Contains("trùng tên", Message(Of(Paragraph("Một"), ("word/document.xml", "<x/>"))), StringComparison.Ordinal);

    [Fact]
    public void An_entity_is_never_unfolded() =>
        Assert.Contains("bị hỏng", Message(Of(Paragraph("Một"), ("word/styles.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"))), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_endless_paragraphs_is_refused() =>
        Assert.Contains("quá nhiều đoạn", Message(Of(string.Concat(Enumerable.Range(0, 2_000_001).Select(i => i % 97 == 0 ? "<w:p w:i='0123456789'/>" : "<w:p/>")))), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_packs_too_well_is_refused() =>
        Assert.Contains("giải nén", Message(Of(Paragraph(new string('a', 20_000_000)))), StringComparison.Ordinal);

    private static string Message(byte[] content) => Assert.IsType<ReadResult.Unreadable>(new DocumentReaders().Read("a.docx", content)).Message;

    private static string TwiceTold(string words) =>
        $"<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>{Paragraph(words)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{Paragraph(words)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";

    private static string Field(string sign) => $"<w:r><w:fldChar w:fldCharType='{sign}'/></w:r>";

    private static string Item(int level) => Paragraph("x", $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='1'/></w:numPr>");

    private static (string Part, string Content) Numbering(string levels) =>
        ("word/numbering.xml", $"<w:numbering {Space}><w:abstractNum w:abstractNumId='0'>{levels}</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>");
}
