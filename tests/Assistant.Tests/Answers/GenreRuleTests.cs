using Assistant.Answers;
using Assistant.Search;
using Assistant.Tests.Corpus;

namespace Assistant.Tests.Answers;

/// <summary>What papers of the genre say in ways of their own: steps, prohibitions, several leaders at one task, limits with a place to send to. Every document is invented.</summary>
public sealed class GenreRuleTests
{
    private const string Guidance = """
        ĐẢNG BỘ TỈNH KHÊ NAM
        BAN DÂN VẬN TỈNH ỦY
        *
        Số 31-HD/BDVTU

        Khê Nam, ngày 11 tháng 6 năm 2024

        HƯỚNG DẪN
        tiếp nhận, trả lời thư góp ý của nhân dân

        I- GIẢI THÍCH TỪ NGỮ

        1. Thư góp ý là ý kiến bằng văn bản của nhân dân gửi cấp ủy.

        2. Thư lặp là thư cùng nội dung của một người gửi từ hai lần trở lên.

        II- QUY TRÌNH TRẢ LỜI

        Bước 1. Vào sổ trong ngày làm việc.

        Bước 2. Chuyển bộ phận chuyên môn trong 02 ngày làm việc.

        Bước 3. Trả lời người góp ý trong 10 ngày làm việc.

        III- NHỮNG ĐIỀU CẦN CHÚ Ý

        1. Đối với thư lặp: chỉ trả lời một lần; các lần sau lưu theo thư đầu, không phải phúc đáp lại.

        2. Sở Thông tin chủ trì, phối hợp với Sở Tài chính lập phương án mở hộp thư điện tử.

        3. Đầu mối liên hệ của Tỉnh ủy là Phó Trưởng Ban Dân vận Tỉnh ủy.

        4. Đồng chí Quàng Thị Mận, Phó Chánh Văn phòng, sắp xếp chỗ đặt hòm thư tại nhà văn hóa trung tâm.

        IV- THỜI HẠN VÀ NƠI GỬI

        - Các huyện ủy gửi báo cáo tổng hợp thư góp ý trước ngày 20/11/2024.

        - Báo cáo tổng hợp bằng văn bản gửi về Phòng Tổng hợp, phòng 207, trụ sở Ban Dân vận Tỉnh ủy.

        V- NHỮNG VIỆC KHÔNG ĐƯỢC LÀM

        1. Không được mở thư ghi tên người nhận khác.

        2. Không được cung cấp địa chỉ người góp ý.
        """;

    [Theory]
    [InlineData("Quy trình trả lời thư góp ý của Ban Dân vận Tỉnh ủy Khê Nam gồm những bước nào?", "Vào sổ", "Trả lời người góp ý")]
    [InlineData("Những việc không được làm khi tiếp nhận thư góp ý ở Khê Nam?", "mở thư ghi tên", "địa chỉ người góp ý")]
    [InlineData("Các huyện ủy gửi báo cáo tổng hợp thư góp ý trước ngày nào và gửi về đâu?", "20/11/2024", "Phòng Tổng hợp")]
    [InlineData("sở nào lập phương án mở hộp thư điện tử ở Khê Nam?", "Sở Thông tin", "chủ trì")]
    [InlineData("Đầu mối liên hệ của Tỉnh ủy Khê Nam là ai?", "Phó Trưởng Ban Dân vận Tỉnh ủy", "31-HD/BDVTU")]
    [InlineData("đ/c nào sắp xếp chỗ đặt hòm thư?", "Quàng Thị Mận", "nhà văn hóa trung tâm")]
    [InlineData("báo cáo tổng hợp thư góp ý nộp ở phòng nào", "phòng 207", "Ban Dân vận")]
    [InlineData("Thư lặp có phải phúc đáp lại cho người gửi không?", "không phải phúc đáp lại", "một lần")]
    [InlineData("huong dan nao ve tra loi thu gop y o Khe Nam", "31-HD/BDVTU", "11/6/2024")]
    public void What_the_genre_says_in_its_own_way_is_found(string question, string first, string second)
    {
        var answer = Assert.IsType<Answer.Found>(Ask(question));
        Assert.Contains(first, answer.Text, StringComparison.Ordinal);
        Assert.Contains(second, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đồng chí nào sắp xếp xe đưa đón đại biểu?")]
    [InlineData("Người phụ trách kế toán của Tỉnh ủy Khê Nam là ai?")]
    public void Who_does_something_else_is_no_answer(string question) => Assert.IsNotType<Answer.Found>(Ask(question));

    [Theory]
    [InlineData("ai theo doi thu gop y o Khe Nam, ban dan van hay ban nao")]
    [InlineData("thu gop y gui ban dan van hay so thong tin")]
    public void The_committee_for_mass_work_typed_without_marks_is_no_insult(string question) => Assert.IsNotType<Answer.Clarify>(Ask(question));

    [Theory]
    [InlineData("số lần tập huấn trong năm theo quy định cũ và mới ở Khê Nam khác nhau thế nào")]
    [InlineData("So sánh số lần tập huấn cộng tác viên ở Khê Nam năm 2018 và năm 2024.")]
    public void A_document_and_its_successor_are_compared_without_being_named(string question)
    {
        var answer = Assert.IsType<Answer.Found>(new Answerer().Answer(new Question(question), CorpusSnapshot.Of([Shipped.Parse("cu.txt", Old), Shipped.Parse("moi.txt", New)])));
        Assert.Contains("01 lần trong năm", answer.Text, StringComparison.Ordinal);
        Assert.Contains("03 lần trong năm", answer.Text, StringComparison.Ordinal);
    }

    private const string Old = """
        ĐẢNG BỘ TỈNH KHÊ NAM
        BAN THƯỜNG VỤ
        *
        Số 18-QĐ/TU

        Khê Nam, ngày 09 tháng 4 năm 2018

        QUY ĐỊNH
        về cộng tác viên dư luận

        Điều 1. Tập huấn

        Cộng tác viên được tập huấn ít nhất 01 lần trong năm.

        Điều 2. Báo cáo

        Cộng tác viên báo cáo bằng văn bản.
        """;

    private const string New = """
        ĐẢNG BỘ TỈNH KHÊ NAM
        BAN THƯỜNG VỤ
        *
        Số 205-QĐ/TU

        Khê Nam, ngày 22 tháng 8 năm 2024

        QUY ĐỊNH
        về cộng tác viên dư luận

        Điều 1. Tập huấn

        Cộng tác viên được tập huấn ít nhất 03 lần trong năm.

        Điều 2. Hiệu lực

        Quy định này có hiệu lực từ ngày ký và thay thế Quy định số 18-QĐ/TU, ngày 09/4/2018 của Ban Thường vụ Tỉnh ủy.
        """;

    private static Answer Ask(string question) =>
        new Answerer().Answer(new Question(question), CorpusSnapshot.Of([Shipped.Parse("huong-dan.txt", Guidance)]));
}
