using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Answers;

/// <summary>Definitions, steps, who is responsible, rows of a work plan: each is answered by what it is.</summary>
public sealed class AnswersByKindTests
{
    private const string Plan = """
        TỈNH ỦY SÔNG XANH
        *
        Số 61-HD/TU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Sông Xanh, ngày 12 tháng 4 năm 2025

        HƯỚNG DẪN
        quy trình xử lý kiến nghị của tổ trông coi đê

        I. QUY ĐỊNH CHUNG

        1. Đối với kiến nghị trùng: chỉ xử lý một lần.

        2. Kiến nghị trùng là kiến nghị của cùng một tổ, cùng nội dung, gửi từ hai lần trở lên.

        II. QUY TRÌNH

        Bước 1. Tiếp nhận kiến nghị và vào sổ.

        Bước 2. Khảo sát chân đê cùng tổ trông coi.

        Bước 3. Trả lời bằng văn bản trong 05 ngày làm việc.

        III. TRÁCH NHIỆM

        1. Ban Nội chính Tỉnh ủy

        - Theo dõi, đôn đốc việc trả lời kiến nghị của các tổ.

        2. Văn phòng Tỉnh ủy

        - Hướng dẫn mức bồi dưỡng ban đêm cho người trông coi đê.

        3. Các cơ quan thực hiện theo phân công tại Phụ lục.

        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ

        Phụ lục
        PHÂN CÔNG NHIỆM VỤ

        TT	Nội dung công việc	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
        1	Biên soạn sổ tay trông coi đê	Ban Tuyên giáo và Dân vận Tỉnh ủy	Văn phòng Tỉnh ủy	Trước 20/6/2025
        2	Trang bị đèn pin cho các tổ	Sở Công Thương	Các xã ven sông	Trong tháng 7/2025
        """;

    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of(
        [DocumentParser.Parse(new SourceFile("huong-dan-61.txt", Plan.ReplaceLineEndings("\n"), "guide61", DocumentMetadata.None))]);

    [Theory]
    [InlineData("Kiến nghị trùng là gì?")]
    [InlineData("the nao la kien nghi trung")]
    public void A_definition_goes_before_what_is_done_with_the_thing(string question)
    {
        var text = Ask(question);
        Assert.Contains("cùng một tổ, cùng nội dung", text, StringComparison.Ordinal);
        Assert.DoesNotContain("chỉ xử lý một lần", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_steps_are_shown_in_order()
    {
        var text = Ask("xử lý kiến nghị của tổ trông coi đê làm theo mấy bước, những bước gì?");
        Assert.True(text.IndexOf("Tiếp nhận", StringComparison.Ordinal) is >= 0 and var first
            && text.IndexOf("Khảo sát", StringComparison.Ordinal) is var second && second > first
            && text.IndexOf("Trả lời bằng văn bản", StringComparison.Ordinal) > second);
    }

    [Fact]
    public void The_body_over_a_task_is_named_with_it() =>
        Assert.Contains("**Văn phòng Tỉnh ủy**", Ask("ai lo hướng dẫn mức bồi dưỡng ban đêm cho người trông coi đê?"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Cơ quan nào chủ trì trang bị đèn pin cho các tổ?", "**Sở Công Thương**")]
    [InlineData("bien soan so tay trong coi de xong truoc ngay nao", "**Trước 20/6/2025**")]
    public void A_row_of_the_work_plan_is_the_answer(string question, string said) =>
        Assert.Contains(said, Ask(question), StringComparison.Ordinal);

    private static string Ask(string question) => Assert.IsType<Answer.Found>(new Answerer().Answer(new Question(question), Corpus)).Text;
}
