using Assistant.Answers;

namespace Assistant.Tests.Answers;

/// <summary>Ordinary questions to a commune's plan and to a regulation in articles.</summary>
public sealed class CommuneAnswerTests
{
    private static readonly Answerer Answerer = new();

    [Theory]
    [InlineData("văn bản khẩn phải giải quyết trong mấy ngày?", "02 ngày làm việc", "khoản 2 Điều 4")]
    [InlineData("van ban thuong giai quyet trong bao lau", "07 ngày làm việc", "khoản 1 Điều 4")]
    [InlineData("Chánh Văn phòng phải báo cáo kết quả giải quyết văn bản vào ngày nào hằng tháng?", "Ngày 25 hằng tháng", "điểm c Điều 5")]
    [InlineData("Điều 5 quy định gì?", "Phân phối văn bản đến", "Theo dõi, đôn đốc")]
    [InlineData("Khoản 3 Điều 4 quy định gì?", "gia hạn một lần", "khoản 3 Điều 4")]
    [InlineData("văn phòng đảng ủy xã được giao những nhiệm vụ gì?", "dự thảo báo cáo của Đảng ủy", "giấy mời hội nghị sơ kết")]
    public void Articles_and_duties_are_found_and_named_as_decrees_are_cited(string question, string first, string second)
    {
        var answer = Assert.IsType<Answer.Found>(Ask(question));
        Assert.Contains(first, answer.Text, StringComparison.Ordinal);
        Assert.Contains(second, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hạn nộp báo cáo của chi bộ thôn", "05/5/2024")]
    [InlineData("han nop bao cao cua chi bo thon la bao gio", "05/5/2024")]
    [InlineData("xã nộp báo cáo cho Huyện ủy trước ngày nào", "15/6/2024")]
    [InlineData("hạn nộp báo cáo của cấp xã về Huyện ủy là khi nào", "15/6/2024")]
    [InlineData("kinh phí hội nghị lấy từ đâu?", "Ủy ban nhân dân xã")]
    public void A_limit_belongs_to_what_is_handed_in(string question, string expected) =>
        Assert.Contains(expected, Assert.IsType<Answer.Found>(Ask(question)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_commune_is_not_found_in_the_word_for_society() =>
        Assert.DoesNotContain("Thực hiện thường xuyên", Ask("hạn nộp báo cáo của xã").Text, StringComparison.Ordinal);

    [Fact]
    public void Where_money_comes_from_is_not_answered_with_a_sentence_that_only_names_money() =>
        Assert.IsNotType<Answer.Found>(Ask("kinh phí mua máy tính lấy từ nguồn nào?"));

    [Theory]
    [InlineData("văn thư có được bóc bì văn bản mật không?")]
    [InlineData("chi bộ có dưới 10 đảng viên có phải tổ chức hội nghị sơ kết không?")]
    public void What_the_text_denies_is_answered_with_no(string question) =>
        Assert.StartsWith("Không.", Assert.IsType<Answer.Found>(Ask(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("mỗi chi bộ phải nộp 2% kinh phí hội nghị đúng không?")]
    [InlineData("Điều 40 quy định gì?")]
    [InlineData("tiền in tài liệu hội nghị hết bao nhiêu?")]
    [InlineData("Năm 2022 toàn xã có bao nhiêu hộ có tài khoản thanh toán điện tử?")]
    public void What_the_text_does_not_say_is_not_affirmed(string question) =>
        Assert.IsNotType<Answer.Found>(Ask(question));

    [Theory]
    [InlineData("Quyết định 318/QĐ-UBND có hiệu lực từ ngày nào, thay thế văn bản nào?", "01 tháng 9 năm 2023", "145/QĐ-UBND")]
    [InlineData("Quyết định 318 căn cứ những văn bản nào?", "Luật Tổ chức chính quyền địa phương", "30/2020/NĐ-CP")]
    public void A_decision_is_asked_about_itself(string question, string first, string second)
    {
        var answer = Assert.IsType<Answer.Found>(Ask(question));
        Assert.Contains(first, answer.Text, StringComparison.Ordinal);
        Assert.Contains(second, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Số đảng viên kết nạp năm 2023 tăng bao nhiêu so với năm 2022?", "**6**")]
    [InlineData("Số đoàn viên kết nạp năm 2023 tăng bao nhiêu so với năm 2022?", "**7**")]
    [InlineData("mấy lớp bồi dưỡng kiểm tra giám sát, có bao nhiêu đồng chí học?", "02 lớp")]
    public void A_member_of_a_table_stands_for_itself_and_the_total_for_all(string question, string expected) =>
        Assert.Contains(expected, Assert.IsType<Answer.Found>(Ask(question)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_heading_alone_is_no_answer() => Assert.IsNotType<Answer.Found>(Ask("phụ lục 1 năm 2020 kết nạp đảng viên bao nhiêu người?"));

    [Fact]
    public void A_time_that_is_not_given_is_not_found() => Assert.IsNotType<Answer.Found>(Ask("Văn bản mật giải quyết trong mấy ngày?"));

    [Theory]
    [InlineData("Đảng bộ xã có bao nhiêu đảng viên?", "312 đảng viên")]
    [InlineData("dang bo xa co bao nhieu dang vien", "312 đảng viên")]
    [InlineData("Đảng ủy xã tiếp nhận bao nhiêu đảng viên?", "tiếp nhận 04 đảng viên")]
    [InlineData("xóa tên bao nhiêu đảng viên?", "xóa tên 03 đảng viên")]
    public void What_happened_to_the_counted_decides_between_figures(string question, string expected) =>
        Assert.Contains(expected, Assert.IsType<Answer.Found>(Ask(question)).Text, StringComparison.Ordinal);

    [Fact]
    public void What_completes_the_name_of_a_document_is_not_cut_off() =>
        Assert.Contains("40-KL/TW", Assert.IsType<Answer.Found>(Ask("Kế hoạch 18-KH/HU ban hành ngày nào, về việc gì?")).Text, StringComparison.Ordinal);

    [Fact]
    public void An_attribute_that_no_document_knows_is_not_counted() => Assert.IsNotType<Answer.Found>(Ask("bao nhieu dang vien co trinh do thac si"));

    [Fact]
    public void A_figure_of_another_clause_is_no_yes() =>
        Assert.DoesNotContain("Có.", Ask("văn bản khẩn được giải quyết trong 05 ngày làm việc đúng không?").Text, StringComparison.Ordinal);

    private static Answer Ask(string question) => Answerer.Answer(new Question(question), InventedCommune.Snapshot);
}
