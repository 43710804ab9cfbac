using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class DatesAndNumbersTests
{
    [Theory]
    [InlineData("trước ngày 15/5/2021", "2021-05-15", "ngày 15/5/2021")]
    [InlineData("ngày 07/4/ 2021 Ban Chấp hành", "2021-04-07", "ngày 07/4/ 2021")]
    [InlineData("Thanh Hoá, ngày 06 tháng 7 năm 2023", "2023-07-06", "ngày 06 tháng 7 năm 2023")]
    [InlineData("hạn 5.5.2022", "2022-05-05", "5.5.2022")]
    public void Dates_are_found_as_they_are_written(string text, string date, string words)
    {
        var found = Assert.Single(Dates.Find(text));
        Assert.Equal(date, found.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(words, found.Span.In(text));
    }

    [Theory]
    [InlineData("ngày 31/4/2021")]
    [InlineData("tháng 11 năm 2022")]
    [InlineData("653/2019/UBTVQH14")]
    [InlineData("12/3/20190")]
    public void What_is_no_day_is_no_date(string text) => Assert.Empty(Dates.Find(text));

    [Theory]
    [InlineData(2021, 3, 9, "09/3/2021")]
    [InlineData(2020, 1, 15, "15/01/2020")]
    public void Dates_are_written_as_officials_do(int year, int month, int day, string written) =>
        Assert.Equal(written, Dates.Format(new DateOnly(year, month, day)));

    [Theory]
    [InlineData("1.063 đồng chí", 1063)]
    [InlineData("56,3%", 56.3)]
    [InlineData("04 lớp", 4)]
    [InlineData("2.366 đảng viên", 2366)]
    [InlineData("12.345.678 đồng", 12345678)]
    [InlineData("56.3", 56.3)]
    public void Figures_are_read_in_Vietnamese_notation(string text, double value) =>
        Assert.Equal((decimal)value, Assert.Single(Numbers.Find(text)).Value);

    [Fact]
    public void A_percent_sign_belongs_to_its_figure()
    {
        var found = Numbers.Find("đạt trên 80 %, chỉ tiêu 100%");
        Assert.Equal([(80m, true), (100m, true)], found.Select(number => (number.Value, number.IsPercent)));
    }
}
