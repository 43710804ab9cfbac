using Assistant.Tests.Support;
using static Assistant.Tests.Support.Docx;

namespace Assistant.Tests.Formats;

public sealed class WordLegacyFontTests
{
    private const string Abc = "<w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/>";
    private const string AbcCapitals = "<w:rFonts w:ascii='.VnTimeH' w:hAnsi='.VnTimeH'/>";
    private const string Vni = "<w:rFonts w:ascii='VNI-Times' w:hAnsi='VNI-Times'/>";

    [Fact]
    public void The_font_of_each_run_names_its_encoding()
    {
        var file = Read($"<w:p>{Run("céng hoµ", AbcCapitals)}{Run(" – ", "")}{Run("®éc lËp", Abc)}{Run(", töï do, ", Vni)}{Run("hạnh phúc")}</w:p>");
        Assert.Equal("CỘNG HOÀ – độc lập, tự do, hạnh phúc", file.Text.Trim());
        Assert.Equal("TCVN3, VNI", file.Reading.Encoding);
    }

    [Fact]
    public void A_letter_cut_in_two_by_its_runs_is_still_one() =>
        Assert.Equal(["thực hiện"], Lines($"<w:p>{Run("thöï", Vni)}{Run("c hie", Vni)}{Run("än", Vni + "<w:b/>")}</w:p>"));

    [Theory]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/></w:rPr></w:rPrDefault></w:docDefaults>", "")]
    [InlineData("<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:rPr><w:rFonts w:hAnsi='.VnTime'/></w:rPr></w:style>", "")]
    [InlineData("<w:style w:styleId='Goc'><w:rPr><w:rFonts w:hAnsi='.VnTime'/></w:rPr></w:style><w:style w:styleId='Than'><w:basedOn w:val='Goc'/></w:style>", "<w:pStyle w:val='Than'/>")]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/></w:rPr></w:rPrDefault></w:docDefaults>", "")]
    public void The_font_may_come_from_a_style_the_defaults_or_the_theme(string styles, string properties) =>
        Assert.Equal(
            ["uỷ ban nhân dân"],
            Lines(
                Paragraph("uû ban nh©n d©n", properties),
                Styles(styles),
                ("word/theme.xml", "<a:theme xmlns:a='a'><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface='.VnTime'/></a:minorFont></a:fontScheme></a:themeElements></a:theme>")));

    [Fact]
    public void A_font_whose_text_was_typed_anew_in_Unicode_is_not_believed()
    {
        var file = Read(Paragraph("x") + $"<w:p>{Run("Đảng uỷ xã có mười hai chi bộ, ", Abc)}{Run("có cá lá", Abc)}</w:p>");
        Assert.Contains("Đảng uỷ xã có mười hai chi bộ, có cá lá", file.Text, StringComparison.Ordinal);
        Assert.Empty(file.Reading.Encoding);
    }

    [Fact]
    public void The_sign_of_TCVN3_that_Word_takes_for_its_own_is_a_letter() =>
        Assert.Equal(["bí thư"], Lines($"<w:p><w:r><w:rPr>{Abc}</w:rPr><w:t>bÝ th</w:t><w:softHyphen/></w:r></w:p>"));

    [Fact]
    public void A_note_mark_within_old_text_stays_a_mark() =>
        Assert.Equal(
            ["quyết định¹", "¹ số 12"],
            Lines(
                $"<w:p><w:r><w:rPr>{Abc}</w:rPr><w:t>quyÕt ®Þnh</w:t><w:footnoteReference w:id='1'/></w:r></w:p>",
                ("word/footnotes.xml", $"<w:footnotes {Space}><w:footnote w:id='1'>{Paragraph("số 12")}</w:footnote></w:footnotes>")));

    [Fact]
    public void A_printed_label_may_be_in_an_old_font() =>
        Assert.Equal(
            ["ĐIỀU 1. quy định"],
            Lines(
                Paragraph("quy định", "<w:numPr><w:numId w:val='1'/></w:numPr>"),
                ("word/numbering.xml", $"<w:numbering {Space}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='®iÒu %1.'/><w:rPr>{AbcCapitals}</w:rPr></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>")));

    [Fact]
    public void Old_text_without_a_telling_font_is_recognised_by_its_words() =>
        Assert.Contains("Uỷ ban nhân dân xã báo cáo kết quả", Read(Paragraph("Uû ban nh©n d©n x· b¸o c¸o kÕt qu¶")).Text, StringComparison.Ordinal);
}
