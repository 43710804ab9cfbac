using Assistant.Formats.Docx;
using Assistant.Formats.Profiles;

namespace Assistant.Tests.Formats;

public sealed class LineBreakerTests
{
    private static readonly FormatProfile Profile = FormatProfile.Named("hd05-2026");

    [Fact]
    public void The_width_of_the_title_is_as_measured_on_paper() =>
        Assert.Equal(4133, (int)Math.Round(GlyphWidths.Table.Of("ĐẢNG CỘNG SẢN VIỆT NAM", 15, bold: true, italic: false)));

    [Theory]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ LAM GIANG THƯỢNG", "ĐẢNG BỘ THÀNH PHỐ|LAM GIANG THƯỢNG")]
    [InlineData("ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG THÀNH PHỐ", "ĐẢNG UỶ CÁC CƠ QUAN|ĐẢNG THÀNH PHỐ")]
    [InlineData("ĐẢNG UỶ XÃ BÌNH AN", "ĐẢNG UỶ XÃ BÌNH AN")]
    public void A_long_name_is_broken_evenly_and_never_inside_a_word(string name, string lines) =>
        Assert.Equal(lines.Split('|'), LineBreaker.For(Profile, Profile.Style("VBCoQuan")).Break(name, 3940));

    [Fact]
    public void Every_line_of_a_long_name_fits_its_cell()
    {
        var breaker = LineBreaker.For(Profile, Profile.Style("VBCoQuan"));
        var lines = breaker.Break("ĐẢNG UỶ TỔNG CÔNG TY XÂY DỰNG VÀ PHÁT TRIỂN HẠ TẦNG GIAO THÔNG MIỀN NÚI PHÍA BẮC", 3940);
        Assert.True(lines.Count is 3 or 4);
        Assert.All(lines, line => Assert.True(breaker.WidthOf(line) <= 3940, line));
    }

    [Fact]
    public void A_name_that_cannot_be_broken_stays_whole() =>
        Assert.Equal(["ĐẢNGUỶXÃBÌNHANTHƯỢNGHẠTRUNGĐÔNGTÂY"], LineBreaker.For(Profile, Profile.Style("VBCoQuan")).Break("ĐẢNGUỶXÃBÌNHANTHƯỢNGHẠTRUNGĐÔNGTÂY", 2000));

    [Theory]
    [InlineData("tổng kết 05 năm thực hiện Chỉ thị số 14-CT/TU ngày 10/11/2016 và sơ kết 01 năm thực hiện Kế hoạch số 246-KH/TU ngày 15/01/2020 của Ban Thường vụ Tỉnh ủy")]
    [InlineData("Sơ kết thực hiện Chương trình số 13-CTr/ĐUK, ngày 07/4/2021 của Ban Chấp hành Đảng bộ về nâng cao năng lực lãnh đạo của cấp ủy")]
    [InlineData("kết quả công tác xây dựng Đảng 9 tháng, phương hướng, nhiệm vụ 3 tháng cuối năm 2026")]
    public void No_line_of_a_subject_ends_between_a_word_and_its_number(string subject)
    {
        var even = new EvenLines(LineBreaker.For(Profile, Profile.Style("VBTrichYeu")).WidthOf);
        var lines = even.LinesAt(subject, even.WidthFor(subject, 9355));
        Assert.InRange(lines.Count, 2, 3);
        Assert.All(lines.SkipLast(1), line => Assert.DoesNotMatch(@"(số|ngày|năm) $|\S$", line));
    }
}
