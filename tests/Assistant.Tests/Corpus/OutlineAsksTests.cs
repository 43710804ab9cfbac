using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>What single lines of an outline want to hear, and in which form.</summary>
public sealed class OutlineAsksTests
{
    [Theory]
    [InlineData("- Số lớp; số lượt dân quân dự học, tỷ lệ % so với tổng số dân quân.", "Số lớp=Number|Số lượt dân quân dự học=Number+Percent")]
    [InlineData("- Việc đặt tên đường theo nghị quyết của xã: đã làm xong chưa?", "Việc đặt tên đường theo nghị quyết của xã: đã làm xong chưa?=YesNo")]
    [InlineData("- Hình thức khen thưởng (giấy khen, bằng khen, cờ thi đua...).", "Hình thức khen thưởng=List+Number")]
    [InlineData("- Hình thức báo tin (loa, tờ rơi, bảng tin).", "Hình thức báo tin=List")]
    [InlineData("- Hình thức xử lý (nhắc nhở, phạt tiền, thu giấy phép...).", "Hình thức xử lý=List+Number")]
    [InlineData("- Số tiền, ngày công, diện tích vườn góp làm đường.", "Số tiền=Number|Ngày công=Number|Diện tích vườn góp làm đường=Number")]
    [InlineData("- Đối thoại của chủ tịch xã: số buổi, nội dung chủ yếu.", "Đối thoại của chủ tịch xã: số buổi=Number|Đối thoại của chủ tịch xã: nội dung chủ yếu=Narrative")]
    [InlineData("- Với hợp tác xã: loại hình, tổng số thành viên.", "Loại hình=List|Tổng số thành viên=Number")]
    [InlineData("- Yếu kém (nêu ít nhất 02 việc, có số liệu minh họa).", "Yếu kém=Narrative+Number")]
    public void An_entry_wants(string entry, string asks) => Assert.Equal(asks, Asks(entry));

    [Fact]
    public void A_note_that_names_several_things_asks_for_each() =>
        Assert.Equal("Số buổi trực, thành phần; nội quy; kinh phí hằng năm".Split([", ", "; "], StringSplitOptions.None), Asks("(Nêu rõ số buổi trực, thành phần; nội quy; kinh phí hằng năm)").Split('|').Select(ask => ask.Split('=')[0]), StringComparer.OrdinalIgnoreCase);

    private static string Asks(string line)
    {
        var outline = OutlineReader.Read(Shipped.Parse("de-cuong.txt", $"""
            ĐỀ CƯƠNG
            Báo cáo công tác dân quân

            I. KẾT QUẢ
            1. Công tác trong năm
            {line}
            """))!;
        return string.Join('|', outline.All().SelectMany(node => node.Asks).Select(ask => $"{ask.Text}={string.Join('+', ask.Data)}"));
    }
}
