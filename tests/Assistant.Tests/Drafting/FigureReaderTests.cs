using Assistant.Drafting;
using Assistant.Drafting.Figures;
using Assistant.Tests.Conversations;

namespace Assistant.Tests.Drafting;

public sealed class FigureReaderTests
{
    private static readonly Lazy<Draft> Draft = new(() =>
        Chat.OverShippedDocuments().Then("tôi cần làm báo cáo theo đề cương kèm kế hoạch 34", "Đảng ủy xã Bình An, đảng bộ cơ sở").Draft);

    [Theory]
    [InlineData("25 chi bộ, 312 đảng viên, trong đó 12 dự bị", "25 chi bộ; 312 đảng viên; 12 đảng viên dự bị")]
    [InlineData("chi bộ trực thuộc: 11, gồm 6 thôn và 5 trường học", "11 chi bộ trực thuộc; 6 chi bộ thôn; 5 chi bộ trường học")]
    [InlineData("dân số 6.420 người, diện tích 18,6 km2", "6420 dân người; 18.6 diện tích km")]
    [InlineData("tổng số 25 chi bộ", "25 chi bộ")]
    [InlineData("đạt 96% đảng viên dự", "96 đạt đảng viên dự")]
    public void Figures_come_with_what_they_count(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Select(figure => FormattableString.Invariant($"{figure.Value} {figure.Noun}"))));

    [Theory]
    [InlineData("ngày 15/5/2021")]
    [InlineData("kế hoạch số 12 và kế hoạch 246")]
    [InlineData("Nghị quyết số 03-NQ/ĐU")]
    [InlineData("từ năm 2015 đến 2020")]
    [InlineData("sinh hoạt ngày 3 hằng tháng")]
    public void Numbers_that_only_name_something_are_no_figures(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("2015-2018", "2015,2016,2017,2018")]
    [InlineData("từ năm 2015 đến hết năm 2017", "2015,2016,2017")]
    [InlineData("Kế hoạch 34-KH/TU ngày 19/3/2021", "")]
    [InlineData("2.015 người", "")]
    public void Years_are_read_as_ranges(string text, string expected) => Assert.Equal(expected, string.Join(',', Years.In(text)));

    [Theory]
    [InlineData(9, 214, "4,2%")]
    [InlineData(3, 6, "50%")]
    [InlineData(9, 11, "81,8%")]
    [InlineData(1, 3000, "0%")]
    public void Percentages_are_rounded_as_reports_print_them(int part, int whole, string expected)
    {
        var figure = Read($"{part} người")[0];
        Assert.Equal(expected, VietnameseNumbers.ShowPercent(new Share(figure, whole, null, string.Empty).Percent));
    }

    private static IReadOnlyList<Figure> Read(string text) => FigureReader.Read(text, Draft.Value.Map.Lines[2], 0, Draft.Value.Map.Matcher.Context);
}
