using Assistant.Corpus;
using Assistant.Corpus.Spelling;

namespace Assistant.Tests.Corpus;

/// <summary>Probable slips are proposed, never changed; clean text raises no alarm.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("ban hành nghi quyết về chuyển đổi số", "nghi quyết", "nghị quyết")]
    [InlineData("BÁO CÁO KẾT QUÁ KẾT NAP", "KẾT NAP", "KẾT NẠP")]
    [InlineData("được tin nhiệm bầu", "tin nhiệm", "tín nhiệm")]
    [InlineData("bồi dưỡng quân chứng ưu tủ", "quân chứng ưu tủ", "quần chúng ưu tú")]
    [InlineData("gửi tài liệu đề báo cáo cấp trên", "đề báo cáo", "để báo cáo")]
    [InlineData("chất vấn khí sinh hoạt hằng tháng", "khí sinh hoạt", "khi sinh hoạt")]
    [InlineData("xã có đồng đảng viên là người cao tuổi", "có đồng đảng viên", "có đông đảng viên")]
    [InlineData("hoàn thành nhiệm vụ nhiệm vụ được giao", "nhiệm vụ nhiệm vụ", "nhiệm vụ")]
    [InlineData("báo cáo của của chi bộ", "của của", "của")]
    [InlineData("theo Kế hoạch số 51 -KH/ĐU của Đảng ủy", "51 -KH/ĐU", "51-KH/ĐU")]
    [InlineData("Hướng dẫn số 12-HĐ/BTCTU đã hết hiệu lực", "12-HĐ/BTCTU", "12-HD/BTCTU")]
    [InlineData("ngày 05/6/ 2024 của Ban", "05/6/ 2024", "05/6/2024")]
    [InlineData("giai đoạn 2021 -2025 và", "2021 -2025", "2021-2025")]
    [InlineData("đạt 2.310/ 2.400 đảng viên", "2.310/ 2.400", "2.310/2.400")]
    [InlineData("do chi ủy chuẩn bị2. Các chi bộ", "bị2", "bị²")]
    public void A_slip_in_an_everyday_phrase_is_proposed(string text, string found, string proposed)
    {
        var proposal = Assert.Single(SpellingReader.Read(text), candidate => candidate.Found == found);
        Assert.Equal((proposed, found), (proposal.Proposed, proposal.Span.In(text)));
    }

    [Theory]
    [InlineData("Uỷ ban nhân dân, Ủy ban nhân dân, đảng uỷ, đảng ủy, kỉ luật, kỷ luật")]
    [InlineData("vấn đề thực hiện quy chế, chuyên đề tổ chức hằng quý, đặt vấn đề xem xét")]
    [InlineData("hợp đồng chi trả, chi tiêu thường xuyên, truyền thông, các nhân viên, cộng tác viên, để bán, để xuất khẩu")]
    [InlineData("người sử dụng sử dụng dịch vụ; các tổ chức tổ chức đào tạo; nơi có quan hệ; vì phạm lỗi")]
    [InlineData("năm 2020 - 2025, 12/HĐ-ABC, tổ 1 - 2, 30/4/2021, a/ b, 5 - 7 đồng chí")]
    [InlineData("bien ban hop chi bo, sinh hoat chuyen de")]
    [InlineData("các đồng chí ủy viên; từng bước, từng bước; dần dần; đời đời")]
    public void Clean_text_raises_no_alarm(string text) => Assert.Empty(SpellingReader.Read(text));

    [Fact]
    public void Slips_known_in_the_shipped_documents_are_proposed_and_nothing_else()
    {
        string[] known =
        [
            "đề tham mưu", "đề bàn", "196 -BC/ĐUK", "07/4/ 2021", "2020 -2025", "xếp loại xếp loại", "1.114/ 1.182", "khí sinh hoạt", "tin nhiệm", "TCCSD",
            "KẾT NẠP QUẢN CHỨNG", "+Doanh", "có đồng đồng bào", "có đồng đảng viên", "35-HĐ/BTCTW", "tinh ủy viên",
        ];
        Assert.Equal(known.Order(StringComparer.Ordinal), Shipped.All.SelectMany(document => document.SpellingProposals).Select(proposal => proposal.Found).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_text_itself_stays_as_it_is()
    {
        var report = Shipped.Parse("bc.txt", "BÁO CÁO\nkết quả\n\nĐược tin nhiệm.\n");
        Assert.Contains(report.Blocks, block => block.Text == "Được tin nhiệm.");
        Assert.Equal("tín nhiệm", Assert.Single(report.SpellingProposals).Proposed);
    }
}
