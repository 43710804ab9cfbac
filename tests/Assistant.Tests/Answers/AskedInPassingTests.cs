using Assistant.Answers;
using Assistant.Search;
using Assistant.Tests.Corpus;

namespace Assistant.Tests.Answers;

/// <summary>Words of a question that look like others, or only frame it, must not hide what is asked.</summary>
public class AskedInPassingTests
{
    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of([Shipped.Parse(
        "ke-hoach.txt",
        """
        ĐẢNG ỦY PHƯỜNG HỒ LAU
        *
        Số 61-KH/ĐU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Hồ Lau, ngày 12 tháng 3 năm 2026

        KẾ HOẠCH
        tổng kết 03 năm xây dựng tổ dân phố văn minh

        I. TÌNH HÌNH

        1. Cấp ủy cơ sở quyết định thành lập mới 19 tổ tự quản; kiện toàn các tổ dân phố.

        2. Toàn phường có 46 tổ dân phố (trong đó có 31 tổ dân phố ven sông; 09 tổ dân phố thuộc khu nhà ở công nhân; 06 tổ dân phố thuộc khu tập thể cũ của nhà máy gạch đã ngừng sản xuất từ lâu, nay giao cho phường quản lý, sửa chữa và cấp nước sạch theo chương trình chung của thành phố, cùng với các nhà kho, sân bãi còn lại), 212 tổ tự quản và 5.318 hộ dân.

        3. Mỗi buổi họp tổ dân phố ít nhất 75 phút; tài liệu được gửi cho các hộ trước một ngày.

        4. Phiếu xanh (phiếu ghi nhận việc tốt) dùng khi hộ dân có việc làm được tổ dân phố biểu dương.

        5. Ban công tác mặt trận ban hành quy ước, sổ theo dõi của tổ tự quản và tổ dân phố.

        6. Tổ tự quản được lập sổ theo dõi nhưng không ban hành quy ước, không thu phí.

        7. Trước khi họp tổ dân phố, tổ trưởng và tổ phó (đối với tổ có tổ phó) trao đổi với cảnh sát khu vực về nội dung buổi họp.

        8. Thị trường của phường có ba chợ; nơi không có tổ phó thì tổ trưởng trao đổi thống nhất với hộ dân.

        II. TỔ CHỨC THỰC HIỆN

        1. Hội nghị tổng kết ba năm được tổ chức tại phường, có đại diện các hộ dân (thực hiện ngày 14, 15 tháng 8 năm 2026).

        2. Báo cáo tổng kết được tập thể Ban Thường vụ Đảng ủy thông qua, gửi về Ban Dân vận trước ngày 30/7/2026. 

        3. Ban chỉ đạo xây dựng Báo cáo tổng kết 03 năm xây dựng tổ dân phố văn minh, gắn với chương trình công tác quý.

        4. Giao Văn phòng Đảng ủy

        - Chuẩn bị tài liệu, phòng họp; hoàn thành trước ngày 05/8/2026.

        - Tổng hợp báo cáo của các tổ dân phố; hoàn thành trước ngày 20/7/2026.

        T/M BAN THƯỜNG VỤ
        BÍ THƯ
        """)]);

    [Theory]
    [InlineData("cap uy co so quyet dinh thanh lap moi bao nhieu to tu quan", "19")]
    [InlineData("họp tổ dân phố bây giờ tối thiểu mấy phút nhỉ", "75 phút")]
    [InlineData("tài liệu họp tổ dân phố phải gửi cho các hộ trước mấy ngày", "một ngày")]
    [InlineData("\"phiếu xanh\" nghĩa là gì và dùng khi nào?", "ghi nhận việc tốt")]
    [InlineData("hội nghị có đại diện các hộ dân tổ chức vào ngày nào", "14, 15 tháng 8")]
    [InlineData("tổ tự quản có được ban hành quy ước không", "không ban hành quy ước")]
    [InlineData("báo cáo tổng kết xây dựng tổ dân phố văn minh thì gửi về đâu", "gửi về Ban Dân vận")]
    [InlineData("truoc khi hop to dan pho thi to truong va to pho phai trao doi voi ai", "cảnh sát khu vực")]
    [InlineData("báo cáo tổng kết phải được ai thông qua?", "tập thể Ban Thường vụ Đảng ủy")]
    public void What_is_asked_is_found(string question, string expected) =>
        Assert.Contains(expected, Assert.IsType<Answer.Found>(Ask(question)).Text, StringComparison.Ordinal);

    [Fact]
    public void Work_that_is_given_to_a_body_is_shown_with_each_limit()
    {
        var text = Assert.IsType<Answer.Found>(Ask("Kế hoạch số 61-KH/ĐU giao Văn phòng Đảng ủy những việc gì, hoàn thành trước ngày nào?")).Text;
        Assert.Contains("05/8/2026", text, StringComparison.Ordinal);
        Assert.Contains("20/7/2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bracket_is_shown_from_where_it_opens() =>
        Assert.Contains("46 tổ dân phố", Assert.IsType<Answer.Found>(Ask("phường có bao nhiêu hộ dân?")).Text, StringComparison.Ordinal);

    private static Answer Ask(string question) => new Answerer().Answer(new Question(question), Corpus);
}
