using Assistant.Corpus;
using Assistant.Corpus.Tasks;

namespace Assistant.Tests.Corpus;

public sealed class BodyQueryTests
{
    [Theory]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Ban Tổ chức Tỉnh uỷ", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("BTC Tỉnh ủy", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Ban Tổ chức TU", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("BTCTU", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("ban to chuc tinh uy", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("ban to chuc tu", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Ban Tổ chức", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Ban Tổ chức")]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Đồng chí Trưởng Ban Tổ chức Tỉnh ủy")]
    [InlineData("Văn phòng Tỉnh ủy", "Ban Tổ chức, Văn phòng Tỉnh ủy")]
    [InlineData("Sở Kế hoạch và Đầu tư", "Sở Tài chính, Sở Kế hoạch và Đầu tư")]
    [InlineData("UBND tỉnh", "Ủy ban nhân dân tỉnh")]
    [InlineData("Thành ủy", "Các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy")]
    public void A_body_is_known_by_each_of_its_names(string asked, string who) => Assert.Equal(BodyFit.Named, Fit(asked, who));

    [Theory]
    [InlineData("Tỉnh ủy", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Trung ương")]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Huyện ủy Đông Sơn")]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy")]
    [InlineData("Sở Nội vụ", "Sở Tài chính")]
    [InlineData("Chi bộ", "Đảng ủy xã")]
    [InlineData("TU", "Sở Kế hoạch và Đầu tư")]
    [InlineData("Đoàn Thanh niên", "Liên đoàn Lao động tỉnh")]
    public void Another_body_is_another_body(string asked, string who) => Assert.Equal(BodyFit.None, Fit(asked, who));

    [Theory]
    [InlineData("Ban Tổ chức Tỉnh ủy", "Các ban đảng Tỉnh ủy")]
    [InlineData("Ban Dân vận Tỉnh ủy", "Các cơ quan tham mưu, giúp việc Tỉnh ủy")]
    [InlineData("Sở Nội vụ", "Các sở, ban, ngành")]
    [InlineData("Huyện ủy Đông Sơn", "Các huyện ủy, thành ủy")]
    [InlineData("Chi bộ thôn Đông", "Các chi bộ trực thuộc")]
    [InlineData("Sở Nội vụ", "Các cơ quan, đơn vị, địa phương")]
    public void A_member_of_a_group_is_told_apart(string asked, string who) => Assert.Equal(BodyFit.Group, Fit(asked, who));

    [Fact]
    public void A_body_that_helps_is_a_partner() =>
        Assert.Equal(BodyFit.Partner, Fit("Sở Nội vụ", "Ban Tổ chức Tỉnh ủy", "Văn phòng Tỉnh ủy, Sở Nội vụ"));

    [Fact]
    public void In_a_plan_of_the_district_an_unnamed_board_is_the_districts()
    {
        var document = Shipped.Parse("x.txt", "HUYỆN ỦY ĐÔNG SƠN\n*\nSố 12-KH/HU\n\nKẾ HOẠCH\nkiểm tra\n\nNội dung.");
        var task = new DocumentTask("Ban Tổ chức", "rà soát", new TimeLimit(TimeLimitKind.Recurring, "thường xuyên"), "", "b001", default);
        Assert.Equal("Huyện ủy Đông Sơn", document.Issuer, ignoreCase: true);
        Assert.Equal(BodyFit.None, new BodyQuery("Ban Tổ chức Tỉnh ủy").Of(document, task));
        Assert.Equal(BodyFit.Named, new BodyQuery("Ban Tổ chức Huyện ủy").Of(document, task));
    }

    private static BodyFit Fit(string asked, string who, string partners = "") => new BodyQuery(asked).Of(
        Shipped.PlanOnResolution21,
        new DocumentTask(who, "rà soát", new TimeLimit(TimeLimitKind.Recurring, "thường xuyên"), "", "b001", default) { Partners = partners });
}
