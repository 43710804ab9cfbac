using Assistant.Answers;
using Assistant.Search;
using Assistant.Tests.Corpus;

namespace Assistant.Tests.Answers;

public class PlaceAnswerTests
{
    private static readonly CorpusSnapshot Provinces = CorpusSnapshot.Of([Plan("Lam Giang", "Hạ Sơn", 12), Plan("Vĩnh Khê", "Phú Lộc Đông", 21)]);

    [Theory]
    [InlineData("Ở Lam Giang hạn gửi báo cáo là ngày nào?", "12/9/2024")]
    [InlineData("han gui bao cao o vinh khe la ngay nao", "21/9/2024")]
    public void An_answer_comes_from_the_place_that_the_question_names(string question, string date) =>
        Assert.Contains(date, Assert.IsType<Answer.Found>(new Answerer().Answer(new Question(question), Provinces)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Ở tỉnh Đông Ngàn Thượng hạn gửi báo cáo là ngày nào?")]
    [InlineData("Xã Hạ Sơn của Vĩnh Khê gửi báo cáo công trình nước sạch cho xã An Bồng trước ngày nào?")]
    public void What_one_place_rules_says_nothing_of_another(string question) =>
        Assert.IsNotType<Answer.Found>(new Answerer().Answer(new Question(question), Provinces));

    private static Assistant.Corpus.Document Plan(string province, string commune, int day) => Shipped.Parse(
        $"ke-hoach-{day}.txt",
        $"TỈNH ỦY {province.ToUpperInvariant()}\n*\nSố {day}-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n{province}, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nvề nước sạch nông thôn năm 2024\n\nI. NHIỆM VỤ\n1. Xây dựng công trình nước sạch.\n\nII. THỰC HIỆN\n1. Các xã gửi báo cáo về Tỉnh ủy trước ngày {day}/9/2024; xã {commune} làm điểm.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n");
}
