using Assistant.Answers;
using Assistant.Search;
using Assistant.Tests.Corpus;

namespace Assistant.Tests.Answers;

/// <summary>One word of a question may make it another question, however well the rest fits. Every figure is invented.</summary>
public sealed class QualifierTests
{
    private static readonly CorpusSnapshot Report = CorpusSnapshot.Of([Shipped.Parse(
        "bao-cao.txt",
        """
        ĐẢNG BỘ TỈNH SUỐI VÀNG
        ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH
        *
        Số 77-BC/ĐU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Suối Vàng, ngày 12 tháng 3 năm 2024

        BÁO CÁO
        công tác xây dựng Đảng và nâng cao chất lượng sinh hoạt chi bộ năm 2023

        I. TÌNH HÌNH CHUNG
        1. Đảng bộ có 36 tổ chức cơ sở đảng với 1.240 đảng viên; trong năm, cấp ủy cơ sở quyết định thành lập mới 9 chi bộ, kết nạp 58 đảng viên.
        2. Qua kiểm tra có 92% chi bộ duy trì nền nếp sinh hoạt; cấp ủy đề nghị ưu tiên phát triển đảng viên trong doanh nghiệp có vốn đầu tư nước ngoài.
        3. Cơ cấu, độ tuổi của đảng viên bảo đảm theo quy định; 14 xã chưa có nhà sinh hoạt cộng đồng.
        4. Năm 2023, cấp ủy kiểm tra 11 tổ chức đảng; qua kiểm tra đã chỉ ra 17 khuyết điểm, đến nay khắc phục xong 12 khuyết điểm.
        5. Nguồn kinh phí mua sắm: năm 2021 là 120 triệu đồng, năm 2022 là 150 triệu đồng, năm 2023 là 210 triệu đồng.

        II. NHIỆM VỤ
        1. Ủy ban Kiểm tra đưa nội dung phòng cháy rừng vào chương trình kiểm tra năm 2024 và các năm tiếp theo.
        2. Giao Văn phòng theo dõi việc mua sắm bàn ghế, sửa chữa hội trường và trồng cây quanh trụ sở.

        T/M BAN THƯỜNG VỤ
        BÍ THƯ
        """.ReplaceLineEndings("\n"))]);

    [Theory]
    [InlineData("Đảng bộ Quân sự tỉnh có bao nhiêu tổ chức cơ sở đảng và đảng viên?")]
    [InlineData("dang bo cong an tinh co bao nhieu chi bo duy tri nen nep sinh hoat?")]
    [InlineData("Bình quân tuổi đời của đảng viên là bao nhiêu?")]
    [InlineData("Số đảng viên là người nước ngoài là bao nhiêu?")]
    [InlineData("14 xã chưa có nhà sinh hoạt cộng đồng là những xã nào?")]
    [InlineData("Số vụ cháy rừng năm 2024 là bao nhiêu?")]
    [InlineData("cong ty nao nhan mua sam ban ghe, sua chua hoi truong?")]
    [InlineData("Chi bộ nào kết nạp được nhiều đảng viên nhất?")]
    public void An_answer_silent_on_what_narrows_the_question_is_none(string question) =>
        Assert.IsNotType<Answer.Found>(Ask(question));

    [Theory]
    [InlineData("Đảng bộ có bao nhiêu tổ chức cơ sở đảng và đảng viên?", "1.240")]
    [InlineData("Cấp ủy cơ sở quyết định thành lập mới bao nhiêu chi bộ?", "9 chi bộ")]
    [InlineData("cap uy co so quyet dinh thanh lap moi bao nhieu chi bo", "9 chi bộ")]
    [InlineData("Bao nhiêu chi bộ duy trì nền nếp sinh hoạt?", "92%")]
    [InlineData("Số tổ chức cơ sở đảng là bao nhiêu?", "36")]
    [InlineData("Sau kiểm tra năm 2023 còn mấy khuyết điểm chưa khắc phục?", "17 - 12 = 5")]
    [InlineData("Ba năm 2021 - 2023 nguồn kinh phí mua sắm là bao nhiêu?", "120 + 150 + 210 = 480")]
    public void What_it_says_is_still_answered(string question, string expected) =>
        Assert.Contains(expected, Assert.IsType<Answer.Found>(Ask(question)).Text.Replace("*", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Số người cao tuổi được khám sức khỏe năm 2023 tăng bao nhiêu phần trăm so với năm 2022?", "(5.120 - 4.450) : 4.450")]
    [InlineData("Tổng số người cao tuổi được khám sức khỏe năm 2023 tăng bao nhiêu phần trăm so với năm 2022?", "(5.120 - 4.450) : 4.450")]
    public void The_sum_row_is_that_of_the_table_about_it(string question, string expected) =>
        Assert.Contains(expected, Assert.IsType<Answer.Found>(new Answerer().Answer(new Question(question), InventedFigures.Snapshot)).Text.Replace("*", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Văn phòng được giao nhiệm vụ gì?", "mua sắm")]
    [InlineData("sau kiem tra nam 2023 thi con may khuyet diem chua khac phuc", "17 - 12 = 5")]
    [InlineData("cong nguon kinh phi mua sam nam 2021 va 2022 la bao nhieu", "120 + 150 = 270")]
    public void Lost_marks_do_not_change_the_question(string question, string expected) => What_it_says_is_still_answered(question, expected);

    [Theory]
    [InlineData("Ban Dan van duoc giao nhiem vu gi?")]
    [InlineData("van ban nao dieu chinh Chi thi 5 cua Tinh uy Lam Khe ve mua sam?")]
    public void A_body_or_a_place_without_marks_is_no_abuse_and_no_verse(string question) =>
        Assert.IsType<Answer.NotFound>(Ask(question));

    private static Answer Ask(string question) => new Answerer().Answer(new Question(question), Report);
}
