using Assistant.Answers;
using Assistant.Search;
using Assistant.Tests.Corpus;

namespace Assistant.Tests.Answers;

public class SupportTests
{
    // Rarity means something only among other passages.
    private static readonly string Others = "\nII. VIỆC KHÁC\n" + string.Concat(
        "thu gom rác thải tại các tổ dân phố|tuyển quân theo chỉ tiêu của trên giao|chăm sóc cây xanh dọc bờ sông|khám sức khỏe cho người cao tuổi|mở lớp bơi cho học sinh dịp hè|sửa đèn đường bị hỏng|vận động hiến máu nhân đạo|tập huấn chữa cháy cho hộ dân|thăm gia đình chính sách|cấp căn cước cho trẻ em"
            .Split('|').Select((work, at) => $"{at + 1}. Về việc {work}: giao bộ phận chuyên môn theo dõi và báo cáo tại cuộc họp sau.\n"));

    private static readonly CorpusSnapshot Market = CorpusSnapshot.Of([Shipped.Parse(
        "bien-ban.txt",
        "ĐẢNG ỦY PHƯỜNG HỒ LAU\n*\nSố 14-BB/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nHồ Lau, ngày 12 tháng 3 năm 2026\n\nBIÊN BẢN\nhội nghị về cải tạo chợ Bến Sỏi\n\nI. NỘI DUNG\n1. Phương án cải tạo chợ Bến Sỏi: tổng mức đầu tư 6,4 tỷ đồng, 118 hộ kinh doanh phải di dời tạm; khởi công ngày 10/7/2026.\n2. Xuất bản 01 tập kỷ yếu về chợ, khoảng 60 trang.\n" + Others + "\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n")]);

    [Fact]
    public void What_stands_there_is_answered() =>
        Assert.IsType<Answer.Found>(new Answerer().Answer(new Question("Tổng mức đầu tư cải tạo chợ Bến Sỏi là bao nhiêu?"), Market));

    [Theory]
    [InlineData("Doanh nghiệp nào trúng thầu cải tạo chợ Bến Sỏi?")]
    [InlineData("Nhà xuất bản nào nhận in kỷ yếu về chợ Bến Sỏi?")]
    public void A_sentence_that_is_silent_on_what_is_asked_is_no_answer(string question) =>
        Assert.IsNotType<Answer.Found>(new Answerer().Answer(new Question(question), Market));
}
