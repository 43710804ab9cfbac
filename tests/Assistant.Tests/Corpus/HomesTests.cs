using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

public class HomesTests
{
    [Theory]
    [InlineData("Ban Thường vụ Tỉnh ủy Lam Thượng", "lam thượng")]
    [InlineData("Đảng uỷ xã Nậm Tăm", "nậm tăm")]
    [InlineData("UBND Thành phố Vinh", "vinh")]
    [InlineData("Kế hoạch của Huyện ủy Sơn Bình và xã An Lộc", "sơn bình an lộc")]
    [InlineData("Đảng ủy Khối các cơ quan, tỉnh ủy viên, phường 3", "")]
    [InlineData("các xã, phường trong tỉnh", "")]
    public void A_place_is_named_behind_its_level(string text, string names) =>
        Assert.Equal(names, string.Join(' ', Homes.In(text)));

    [Fact]
    public void The_head_of_the_page_says_whose_document_it_is()
    {
        var document = Shipped.Parse("ke-hoach.txt", "ĐẢNG BỘ TỈNH LẠC THUỶ\nHUYỆN UỶ SƠN BÌNH\n*\nSố 12-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Bình, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nvề phát triển đảng viên năm 2024\n\n1. Kết nạp 145 đảng viên mới.\n");
        Assert.Equal(["lạc thủy", "sơn bình"], Homes.Of(document).Order(StringComparer.Ordinal));
    }
}
