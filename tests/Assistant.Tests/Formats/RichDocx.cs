using static Assistant.Tests.Support.Docx;

namespace Assistant.Tests.Formats;

/// <summary>A Word file with a little of everything that a reader must mind.</summary>
internal static class RichDocx
{
    private const string Field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Điều 5</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";

    private const string Lists = """
        <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlRestart w:val='1'/><w:lvlText w:val='%2)'/></w:lvl></w:abstractNum>
        <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
        """;

    public static byte[] Content => Of(
        Paragraph("KẾ HOẠCH") + Paragraph("thực hiện Nghị quyết số 12-NQ/ĐU, ngày 05/9/2021")
        + Paragraph("TÌNH HÌNH", "<w:pStyle w:val='Muc'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
        + Paragraph("Đảng bộ có 12 chi bộ.", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='2'/></w:numPr>")
        + $"<w:p>{Run("céng hoµ ", "<w:rFonts w:ascii='.VnTimeH' w:hAnsi='.VnTimeH'/>")}{Run("ẩn", "<w:vanish/>")}{Run("trắng", "<w:color w:val='FFFFFF'/>")}{Field}<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>"
        + $"<w:p><w:ins>{Run("thêm")}</w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>"
        + $"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionH relativeFrom='page'><wp:posOffset>90</wp:posOffset></wp:positionH><wp:extent cx='300000' cy='900000'/><w:txbxContent>{Paragraph("khung")}</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style='width:10pt'><v:textbox><w:txbxContent>{Paragraph("khung")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + Table(
            Row(Cell(Paragraph("STT"), "<w:vMerge w:val='restart'/>"), Cell(Paragraph("Trong đó"), "<w:gridSpan w:val='2'/><w:shd w:val='clear' w:fill='1F3864'/>")),
            Row(Cell(Paragraph(""), "<w:vMerge/>"), Cell(Paragraph("Nam")), Cell(Paragraph("Nữ") + Table(Row(Cell(Paragraph("1")), Cell(Paragraph("2")))))),
            Row(Cell(Paragraph("1")), Cell(Paragraph("7")), Cell(Paragraph("5"))))
        + Paragraph("T", "<w:framePr w:dropCap='drop'/>") + Paragraph("rong quý I/2022, các chi bộ báo cáo trước ngày 15/3/2022.")
        + "<w:sectPr><w:headerReference r:id='h1'/></w:sectPr>",
        Styles("<w:style w:type='paragraph' w:styleId='Muc'><w:basedOn w:val='Goc'/><w:rPr><w:b/></w:rPr></w:style><w:style w:type='paragraph' w:default='1' w:styleId='Goc'><w:rPr><w:sz w:val='28'/></w:rPr></w:style>"),
        Relations(("h1", "header", "header1.xml"), ("i1", "image", "media/a.png"), ("c", "aFChunk", "x.html")),
        ("word/numbering.xml", $"<w:numbering {Space}>{Lists}</w:numbering>"),
        ("word/header1.xml", $"<w:hdr {Space}>{Paragraph("Số 12-KH/ĐU")}</w:hdr>"),
        ("word/footnotes.xml", $"<w:footnotes {Space}><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'>{Paragraph("Chú thích")}</w:footnote></w:footnotes>"));
}
