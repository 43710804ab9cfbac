using Assistant.Answers.Checks;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Tests.Answers;

public sealed class CheckTests
{
    private static readonly Citation[] Cited =
    [
        new(1, new DocumentName("a", "12-KH/TU", "Kế hoạch số 12-KH/TU ngày 02/3/2024"), "II. Kết quả > 2", "kết nạp 1.622 đảng viên, đạt 56,3%; gửi trước ngày 07/4/ 2021 theo Hướng dẫn số 05 -HD/TU", new TextSpan(0, 10), "x"),
    ];

    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("Kết nạp 1.622 đảng viên, đạt 56,3% [1]")]
    [InlineData("Trước ngày 07/4/2021 [1]")]
    [InlineData("Theo Kế hoạch số 12-KH/TU ngày 02/3/2024, mục II.2")]
    [InlineData("Hướng dẫn số 05-HD/TU [1]")]
    public void Figures_that_are_cited_pass(string text) => Assert.Empty(FigureCheck.Unsupported(text, Cited, Nothing));

    [Theory]
    [InlineData("Kết nạp 1.623 đảng viên [1]", "1.623")]
    [InlineData("đạt 56,4% [1]", "56,4%")]
    [InlineData("trước ngày 08/4/2021 [1]", "08/4/2021")]
    [InlineData("Hướng dẫn số 05-HD/TW [1]", "05-HD/TW")]
    [InlineData("tổng cộng 33 [1]", "33")]
    public void Figures_that_stand_nowhere_are_caught(string text, string figure) =>
        Assert.Contains(figure, FigureCheck.Unsupported(text, Cited, Nothing));

    [Fact]
    public void Reckoned_figures_pass_when_they_were_announced() =>
        Assert.Empty(FigureCheck.Unsupported("Tổng cộng: 33", Cited, new HashSet<string>(StringComparer.Ordinal) { "33" }));

    [Fact]
    public void A_quotation_with_one_letter_changed_does_not_pass()
    {
        var source = InventedCorpus.Snapshot.Documents[0];
        var at = source.Text.IndexOf("Nghe tham luận", StringComparison.Ordinal);
        var good = new Citation(1, new DocumentName(source.Id, source.Number, source.Title), "II", "Nghe tham luận", new TextSpan(at, at + "Nghe tham luận".Length), source.Source.ContentHash);
        Assert.True(QuotationCheck.Holds(good, InventedCorpus.Snapshot));
        Assert.False(QuotationCheck.Holds(good with { Quote = "Nghe tham luân" }, InventedCorpus.Snapshot));
        Assert.False(QuotationCheck.Holds(good with { Span = new TextSpan(at + 1, at + 15) }, InventedCorpus.Snapshot));
        Assert.False(QuotationCheck.Holds(good with { ContentHash = "other" }, InventedCorpus.Snapshot));
    }
}
