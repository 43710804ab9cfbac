using Assistant.Answers;

namespace Assistant.Tests.Answers;

/// <summary>Figures of a sentence that a question wants reckoned. Every figure is invented.</summary>
public sealed class TextReckoningTests
{
    private static readonly Answerer Answerer = new();

    [Theory]
    [InlineData("Cộng kinh phí sửa chữa trạm y tế năm 2021 và 2022 là bao nhiêu?", "2.150 + 3.050 = 5.200")]
    [InlineData("kinh phí sửa chữa trạm y tế năm 2023 nhiều hơn năm 2021 bao nhiêu", "4.100 - 2.150 = 1.950")]
    [InlineData("Tỷ lệ người cao tuổi có sổ theo dõi sức khỏe đã tăng bao nhiêu điểm phần trăm?", "51% - 22% = 29")]
    [InlineData("so cau lac bo duong sinh giam bao nhieu", "48 - 39 = 9")]
    [InlineData("Các trạm y tế còn phải nộp lại bao nhiêu tiền nữa?", "240 - 175 = 65")]
    public void The_terms_stand_beside_the_result(string question, string expected) =>
        Assert.Contains(expected, Assert.IsType<Answer.Found>(Ask(question)).Text.Replace("*", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Cộng kinh phí sửa chữa trạm y tế năm 2021 và 2025 là bao nhiêu?")]
    [InlineData("kinh phí sửa chữa trạm y tế năm 2023 nhiều hơn năm 2018 bao nhiêu")]
    public void A_year_that_is_not_there_is_not_reckoned_with(string question) =>
        Assert.DoesNotContain(" = ", Ask(question).Text, StringComparison.Ordinal);

    private static Answer Ask(string question) => Answerer.Answer(new Question(question), InventedFigures.Snapshot);
}
