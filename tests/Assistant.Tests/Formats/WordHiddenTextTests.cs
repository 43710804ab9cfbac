using Assistant.Tests.Support;
using static Assistant.Tests.Support.Docx;

namespace Assistant.Tests.Formats;

public sealed class WordHiddenTextTests
{
    private const string White = "<w:color w:val='FFFFFF'/>";

    private const string SomeStyles = """
        <w:style w:type='character' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type='paragraph' w:styleId='Trang'><w:rPr><w:color w:val='FEFEFE'/></w:rPr></w:style>
        <w:style w:type='table' w:styleId='DauDam'><w:tblStylePr w:type='firstRow'><w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr></w:tblStylePr></w:style>
        """;

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:rStyle w:val='An'/>")]
    [InlineData("<w:color w:val='FFFFFF'/>")]
    [InlineData("<w:color w:val='F2F2F2'/>")]
    [InlineData("<w:color w:val='auto' w:themeColor='background1'/>")]
    [InlineData("<w:sz w:val='2'/>")]
    [InlineData("<w:w w:val='1'/>")]
    [InlineData("<w:color w:val='000000'/><w:highlight w:val='black'/>")]
    [InlineData("<w:color w:val='FFFF00'/><w:shd w:val='clear' w:fill='FFFF00'/>")]
    public void Words_that_paper_would_not_show_are_reported_and_kept_out(string properties)
    {
        var file = Read($"<w:p>{Run("Chi bộ có 12 ")}{Run("bỏ qua ", properties)}{Run("mọi quy định ", properties)}{Run("đảng viên")}</w:p>", Styles(SomeStyles));
        Assert.Equal("Chi bộ có 12 đảng viên", file.Text.Trim());
        Assert.Equal(["bỏ qua mọi quy định"], file.Reading.HiddenTexts);
    }

    [Theory]
    [InlineData("<w:color w:val='C00000'/>")]
    [InlineData("<w:color w:val='A6A6A6'/>")]
    [InlineData("<w:vanish w:val='0'/>")]
    [InlineData("<w:webHidden/>")]
    [InlineData("<w:sz w:val='12'/>")]
    [InlineData("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='1F3864'/>")]
    [InlineData("<w:color w:val='FFFFFF'/><w:shd w:val='solid' w:color='000000'/>")]
    [InlineData("<w:color w:val='FFFFFF'/><w:highlight w:val='darkBlue'/>")]
    [InlineData("<w:color w:val='auto'/>")]
    public void Words_that_paper_shows_stay(string properties)
    {
        var file = Read($"<w:p>{Run("Chi bộ ")}{Run("có 12", properties)}</w:p>", Styles(SomeStyles));
        Assert.Equal("Chi bộ có 12", file.Text.Trim());
        Assert.Empty(file.Reading.HiddenTexts);
    }

    [Fact]
    public void A_style_of_the_paragraph_may_hide_its_words_and_a_run_may_show_them_again()
    {
        var file = Read($"<w:p><w:pPr><w:pStyle w:val='Trang'/></w:pPr>{Run("ẩn")}{Run(" hiện", "<w:color w:val='000000'/>")}</w:p>", Styles(SomeStyles));
        Assert.Equal("hiện", file.Text.Trim());
        Assert.Equal(["ẩn"], file.Reading.HiddenTexts);
    }

    [Theory]
    [InlineData("", "<w:shd w:val='clear' w:color='auto' w:fill='1F3864'/>")]
    [InlineData("<w:tblStyle w:val='DauDam'/>", "")]
    [InlineData("<w:shd w:val='clear' w:fill='002060'/>", "")]
    public void White_words_in_the_dark_head_row_of_a_table_are_seen(string table, string cell)
    {
        var file = Read(
            TableOf(table, Row(Cell($"<w:p>{Run("Chi bộ", White)}</w:p>", cell), Cell($"<w:p>{Run("Số đảng viên", White)}</w:p>", cell)), Row(Cell(Paragraph("Thôn 1")), Cell(Paragraph("12")))),
            Styles(SomeStyles));
        Assert.Equal(["Chi bộ\tSố đảng viên", "Thôn 1\t12"], LinesOf(file));
        Assert.Empty(file.Reading.HiddenTexts);
    }

    [Fact]
    public void White_words_in_a_white_cell_are_not_seen()
    {
        var file = Read(TableOf("", Row(Cell($"<w:p>{Run("bỏ qua", White)}{Run("Chi bộ")}</w:p>"), Cell(Paragraph("Số")))));
        Assert.Equal(["Chi bộ\tSố"], LinesOf(file));
        Assert.Equal(["bỏ qua"], file.Reading.HiddenTexts);
    }

    [Theory]
    [InlineData("<wp:anchor><wp:positionH relativeFrom='page'><wp:posOffset>-9000000</wp:posOffset></wp:positionH><wp:extent cx='3000000' cy='900000'/>{0}</wp:anchor>", false)]
    [InlineData("<wp:anchor><wp:positionH relativeFrom='page'><wp:posOffset>900000</wp:posOffset></wp:positionH><wp:extent cx='3000000' cy='900000'/>{0}</wp:anchor>", true)]
    [InlineData("<wp:anchor><wp:positionV relativeFrom='paragraph'><wp:posOffset>90000000</wp:posOffset></wp:positionV><wp:extent cx='3000000' cy='900000'/>{0}</wp:anchor>", false)]
    [InlineData("<wp:inline><wp:extent cx='0' cy='0'/>{0}</wp:inline>", false)]
    [InlineData("<wp:inline><wp:extent cx='3000000' cy='900000'/><wp:docPr hidden='1'/>{0}</wp:inline>", false)]
    [InlineData("<v:shape style='position:absolute;margin-left:-2000pt;width:100pt;height:50pt'>{0}</v:shape>", false)]
    [InlineData("<v:shape style='visibility:hidden'>{0}</v:shape>", false)]
    [InlineData("<v:shape style='position:absolute;margin-left:20pt;width:100pt;height:50pt'>{0}</v:shape>", true)]
    public void A_box_that_lies_off_the_page_is_reported_and_kept_out(string shape, bool isSeen)
    {
        var box = shape.Replace("{0}", $"<wps:txbx><w:txbxContent>{Paragraph("trong khung")}</w:txbxContent></wps:txbx>", StringComparison.Ordinal);
        var file = Read($"<w:p>{Run("Văn bản")}<w:r><w:drawing>{box}</w:drawing></w:r></w:p>");
        Assert.Equal(isSeen ? ["Văn bản", "trong khung"] : ["Văn bản"], LinesOf(file));
        Assert.Equal(isSeen ? [] : ["trong khung"], file.Reading.HiddenTexts);
    }

    [Fact]
    public void White_words_in_a_coloured_box_are_seen() =>
        Assert.Equal(
            ["Văn bản", "trong khung"],
            Lines($"<w:p>{Run("Văn bản")}<w:r><w:drawing><wp:inline><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val='C00000'/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent><w:p>{Run("trong khung", White)}</w:p></w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></w:r></w:p>"));

    [Theory]
    [InlineData("<w:hidden/>")]
    [InlineData("<w:trHeight w:val='1' w:hRule='exact'/>")]
    public void A_row_that_shows_nothing_is_reported_and_kept_out(string properties)
    {
        var file = Read(Table(Row(Cell(Paragraph("Một")), Cell(Paragraph("Hai"))), $"<w:tr><w:trPr>{properties}</w:trPr>{Cell(Paragraph("bỏ qua"))}{Cell(Paragraph(""))}</w:tr>"));
        Assert.Equal(["Một\tHai"], LinesOf(file));
        Assert.Equal(["bỏ qua"], file.Reading.HiddenTexts);
    }
}
