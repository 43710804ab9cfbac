using Assistant.Answers;
using Assistant.Tests.Conversations;

namespace Assistant.Tests.Answers;

/// <summary>Lines that mean something only after others. Every document is invented.</summary>
public sealed class FollowUpTests
{
    private const string Rules = """
        TỈNH ỦY SƠN HÀ
        *
        Số 18-QĐ/TU

        Sơn Hà, ngày 04 tháng 5 năm 2024

        QUYẾT ĐỊNH
        ban hành Quy chế tiếp đảng viên

        QUY CHẾ
        tiếp đảng viên

        Điều 1. Phạm vi
        Quy chế này quy định việc tiếp đảng viên tại trụ sở.

        Điều 2. Lịch tiếp
        1. Bí thư tiếp đảng viên mỗi tháng một ngày.
        2. Chánh Văn phòng sắp xếp lịch tiếp đảng viên.

        Điều 3. Việc không được làm
        1. Không được gây phiền hà cho đảng viên.
        2. Không được tiết lộ tên người phản ánh.
        """;

    private static readonly Answerer Answerer = new();

    [Theory]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?", "thế còn cấp xã?", "20/8/2024")]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?", "cap xa thi sao", "20/8/2024")]
    [InlineData("Số tổ dân vận năm 2022 là bao nhiêu?", "năm 2023 thì sao?", "48")]
    [InlineData("Số tổ dân vận năm 2022 là bao nhiêu?", "còn 2023?", "48")]
    [InlineData("Số tổ dân vận năm 2022 là bao nhiêu?", "còn mô hình dân vận?", "12")]
    [InlineData("Kế hoạch 77 tổng kết phong trào nào?", "văn bản đó do ai ban hành?", "Ban Thường vụ Tỉnh ủy")]
    public void A_short_question_after_another_keeps_its_thread(string before, string after, string expected) =>
        Assert.Contains(expected, Answerer.Answer(new Question(after, PreviousQuestion: before, PreviousDocumentId: "ke-hoach-77"), InventedCorpus.Snapshot).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Số tổ dân vận năm 2022 là bao nhiêu?", "thế năm 2019?")]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?", "thế tỉnh Đồng Mây thì sao?")]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?", "nuôi trâu bò thả rông phạt bao nhiêu tiền?")]
    public void What_the_thread_does_not_know_is_not_found(string before, string after) =>
        Assert.IsType<Answer.NotFound>(Answerer.Answer(new Question(after, PreviousQuestion: before, PreviousDocumentId: "ke-hoach-77"), InventedCorpus.Snapshot));

    [Theory]
    [InlineData("mục tiếp theo?")]
    [InlineData("trích nguyên văn")]
    [InlineData("o dau ghi vay")]
    [InlineData("xem thêm")]
    public void Without_a_thread_it_is_asked_back_what_is_meant(string line)
    {
        var answer = Assert.IsType<Answer.Clarify>(Answerer.Answer(new Question(line), InventedCorpus.Snapshot));
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void One_walks_from_article_to_article()
    {
        var chat = Chat.Over(Rules).Then("Điều 2 Quyết định 18-QĐ/TU quy định gì?", "điều tiếp theo?");
        Assert.Contains("gây phiền hà", chat.Last.Text, StringComparison.Ordinal);
        Assert.NotEmpty(chat.Last.Citations);
        chat.Say("trích nguyên văn khoản 2");
        Assert.Contains("tiết lộ tên người phản ánh", chat.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("gây phiền hà", chat.Last.Text, StringComparison.Ordinal);
        chat.Say("điều tiếp theo");
        Assert.Empty(chat.Last.Citations);
        chat.Say("dieu truoc");
        Assert.Contains("Chánh Văn phòng", chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_clauses_are_quoted_under_the_name_of_their_article()
    {
        var chat = Chat.Over(Rules).Then("Điều 2 Quyết định 18-QĐ/TU quy định gì?", "điều tiếp theo?", "trích nguyên văn");

        Assert.Contains("tiết lộ tên", chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Điều 3:", chat.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("khoản 1", chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_thread_outlives_a_restart_and_a_courtesy()
    {
        var chat = Chat.Over(Rules).Then("Điều 2 Quyết định 18-QĐ/TU quy định gì?", "cảm ơn nhé").Restarted();
        chat.Say("ở đâu ghi vậy?");
        Assert.Contains("Điều 2", chat.Last.Text, StringComparison.Ordinal);
        Assert.NotEmpty(chat.Last.Citations);
    }

    [Fact]
    public void What_was_said_in_full_has_no_rest() =>
        Assert.Empty(Chat.Over(Rules).Then("Điều 2 Quyết định 18-QĐ/TU quy định gì?", "xem thêm").Last.Citations);

    [Fact]
    public void This_section_is_the_one_that_the_draft_stands_at() =>
        Assert.Contains(
            "tham luận",
            Answerer.Answer(new Question("mục này cần nêu gì?", PreferredSection: "II. Nội dung hội nghị"), InventedCorpus.Snapshot).Text,
            StringComparison.Ordinal);
}
