using Assistant.Answers;

namespace Assistant.Tests.Answers;

public sealed class FollowUpTests
{
    private static readonly Answerer Answerer = new();

    [Theory]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?", "thế còn cấp xã?", "20/8/2024")]
    [InlineData("Số tổ dân vận năm 2022 là bao nhiêu?", "năm 2023 thì sao?", "48")]
    public void A_short_question_after_another_keeps_its_thread(string before, string after, string expected) =>
        Assert.Contains(expected, Answerer.Answer(new Question(after, PreviousQuestion: before), InventedCorpus.Snapshot).Text, StringComparison.Ordinal);

    [Fact]
    public void This_section_is_the_one_that_the_draft_stands_at() =>
        Assert.Contains(
            "tham luận",
            Answerer.Answer(new Question("mục này cần nêu gì?", PreferredSection: "II. Nội dung hội nghị"), InventedCorpus.Snapshot).Text,
            StringComparison.Ordinal);
}
