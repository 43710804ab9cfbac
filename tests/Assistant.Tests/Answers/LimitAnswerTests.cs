using Assistant.Answers;

namespace Assistant.Tests.Answers;

/// <summary>Until when, for how long, for whom.</summary>
public sealed class LimitAnswerTests
{
    private static readonly Answerer Answerer = new();

    [Theory]
    [InlineData("Quét xong hồ sơ đảng viên trước ngày nào?", "31/10/2024", "30/6/2025")]
    [InlineData("han nghiem thu ho so dang vien la khi nao", "31/12/2024", "30/9/2025")]
    public void Every_level_is_told_with_its_limit_when_the_question_leaves_it_open(string question, string first, string second)
    {
        var answer = Found(question);
        Assert.Contains(first, answer.Text, StringComparison.Ordinal);
        Assert.Contains(second, answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Citations.Count);
    }

    [Fact]
    public void Only_the_level_that_is_named_is_told()
    {
        var answer = Found("Cấp huyện quét xong hồ sơ đảng viên trước ngày nào?");
        Assert.Contains("30/6/2025", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("31/10/2024", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Người phát ngôn phải cung cấp thông tin cho báo chí và mạng xã hội trong bao lâu?", "05 ngày làm việc")]
    [InlineData("khi báo chí đăng tin sai sự thật về địa phương thì người phát ngôn phải lên tiếng trong bao lâu", "36 giờ")]
    public void A_length_of_time_is_a_limit(string question, string limit) =>
        Assert.Contains(limit, Found(question).Text, StringComparison.Ordinal);

    [Fact]
    public void The_case_that_a_limit_is_for_is_shown_with_it() =>
        Assert.Contains("đăng tin sai sự thật", Found("Khi báo chí đăng tin sai sự thật về địa phương thì người phát ngôn phải lên tiếng trong bao lâu?").Text, StringComparison.Ordinal);

    [Fact]
    public void The_limit_of_another_act_is_no_answer() =>
        Assert.DoesNotContain("30/4/2024", Answerer.Answer(new Question("Sở Tài chính phải báo cáo Tỉnh ủy khi nào?"), InventedChanges.Snapshot).Text, StringComparison.Ordinal);

    private static Answer.Found Found(string question) => Assert.IsType<Answer.Found>(Answerer.Answer(new Question(question), InventedChanges.Snapshot));
}
