using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Tests.Corpus;

namespace Assistant.Tests.Answers;

/// <summary>Answers that looked like one and were none. Every document is invented.</summary>
public sealed class ExaminersQuestionTests
{
    private const string Plan = """
        ĐẢNG BỘ TỈNH BÌNH AN
        ĐẢNG ỦY XÃ ĐỒI MÂY
        *
        Số 61-KH/ĐU

        Đồi Mây, ngày 04 tháng 8 năm 2026

        KẾ HOẠCH
        tổng kết công tác khuyến học

        Thực hiện chỉ đạo của cấp trên, Ban Thường vụ Đảng ủy xã Đồi Mây có nhiệm vụ xây dựng Kế hoạch tổng kết với các nội dung sau:

        I- MỤC ĐÍCH

        Đánh giá đúng tình hình.

        II- TỔ CHỨC THỰC HIỆN

        1- Các chi bộ

        - Gửi báo cáo trước ngày 12/9/2026.

        2- Ủy ban Kiểm tra Đảng ủy

        Đưa nội dung khuyến học vào chương trình giám sát năm 2027.
        """;

    private const string Report = """
        Bình An, ngày 06 tháng 7 năm 2023
        *
        Số 96-BC/ĐUK

        BÁO CÁO
        sơ kết công tác giáo dục chính trị

        I. KẾT QUẢ

        1. Từ năm 2021 đến tháng 3/2023, Ban Thường vụ Đảng ủy Khối mở 12 lớp bồi dưỡng lý luận chính trị cho đảng viên mới.
        """;

    private const string Directive = """
        Bình An, ngày 04 tháng 5 năm 2024
        *
        Số 29-CT/TU

        CHỈ THỊ
        về công tác cứu nạn

        1. Trạm Y tế xã trực cấp cứu tại chỗ trong mùa mưa.

        2. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính xây dựng đề án trang bị phương tiện, trình Ủy ban nhân dân tỉnh trước ngày 30/9/2024.

        3. Ban cán sự đảng lãnh đạo Sở Nội vụ bố trí trực; Sở Công Thương kiểm tra kho muối hằng tuần.
        """;

    private const string Decree = """
        Số: 44/2026/NĐ-CP
        Hà Nội, ngày 05 tháng 3 năm 2026

        NGHỊ ĐỊNH
        Quy định về văn thư xã

        Chương I
        QUY ĐỊNH CHUNG

        Mục 1
        MỨC CHI

        Điều 1. Phạm vi
        Nghị định quy định về văn thư xã, về sổ đăng ký và con dấu.

        Điều 2. Hiệu lực thi hành
        1. Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2026.
        2. Nghị định số 12/2014/NĐ-CP ngày 02 tháng 3 năm 2014 của Chính phủ về sổ sách hết hiệu lực kể từ ngày Nghị định này có hiệu lực.
        """;

    [Theory]
    [InlineData("Ban Thường vụ Đảng ủy xã Đồi Mây có nhiệm vụ gì?")]
    [InlineData("Ủy ban Kiểm tra Đảng ủy xã Đồi Mây có nhiệm vụ gì?")]
    [InlineData("Ban Thường vụ Đảng ủy xã Đồi Mây xây dựng kế hoạch tổng kết thế nào?")]
    public void Words_that_announce_a_list_are_no_answer_without_it(string question)
    {
        var answer = Ask(question, Plan);
        Assert.DoesNotContain("nội dung sau", answer.Text.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Citations, citation => citation.Quote.EndsWith("nội dung sau:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_duties_of_a_body_stand_under_its_own_heading() =>
        Assert.Contains("chương trình giám sát năm 2027", Ask("Ủy ban Kiểm tra Đảng ủy xã Đồi Mây có nhiệm vụ gì?", Plan).Text, StringComparison.Ordinal);

    [Fact]
    public void A_list_is_given_with_the_words_that_announce_it()
    {
        var answer = Ask("Hồ sơ khen thưởng khuyến học gồm những gì?", "KẾ HOẠCH\nvề khuyến học\n\nI- NỘI DUNG\n\nHồ sơ khen thưởng khuyến học của chi bộ được lập thành hai bộ, gồm có các nội dung sau:\n\n- Tờ trình của chi ủy.\n\n- Danh sách gia đình.\n");
        Assert.Contains("Danh sách gia đình", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_body_did_once_is_no_time_for_the_asked_one() =>
        Assert.IsType<Answer.NotFound>(Ask("ban tổ chức tỉnh ủy mở lớp bồi dưỡng lý luận chính trị khi nào", Report));

    [Fact]
    public void The_body_that_acts_still_has_its_time() =>
        Assert.Contains("năm 2021", Ask("ban thường vụ đảng ủy khối mở lớp bồi dưỡng lý luận chính trị cho đảng viên mới khi nào", Report).Text, StringComparison.Ordinal);

    [Fact]
    public void A_partner_of_the_work_has_not_its_limit() =>
        Assert.IsType<Answer.NotFound>(Ask("Sở Tài chính xây dựng đề án trang bị phương tiện khi nào", Directive));

    [Fact]
    public void A_body_of_like_name_is_another_one() =>
        Assert.DoesNotContain("cấp cứu", Ask("Sở Y tế có nhiệm vụ gì trong cứu nạn?", Directive).Text, StringComparison.Ordinal);

    [Fact]
    public void A_body_that_is_the_subject_of_a_sentence_has_this_duty() =>
        Assert.Contains("kiểm tra kho muối", Ask("Sở Công Thương phải làm gì về cứu nạn?", Directive).Text, StringComparison.Ordinal);

    [Fact]
    public void From_when_a_decree_holds_is_not_told_by_what_only_names_the_day() =>
        Assert.Contains("01 tháng 5 năm 2026", Ask("Nghị định 44/2026/NĐ-CP có hiệu lực từ ngày nào?", Decree.Replace("Điều 2. Hiệu lực thi hành\n", "Điều 2. Chuyển tiếp\nHồ sơ đã nộp trước ngày Nghị định này có hiệu lực thì tiếp tục giải quyết.\n\nĐiều 3. Hiệu lực thi hành\n", StringComparison.Ordinal)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Nghị định 12/2014 còn hiệu lực không")]
    [InlineData("12/2014 còn hiệu lực không")]
    [InlineData("Nghị định số 12/2014/NĐ-CP còn hiệu lực không?")]
    public void A_document_that_a_text_ends_is_not_called_replaced(string question)
    {
        var answer = Assert.IsType<Answer.Found>(Ask(question, Decree));
        Assert.Contains("hết hiệu lực theo Nghị định số 44/2026/NĐ-CP", answer.Text, StringComparison.Ordinal);
        Assert.Contains("hết hiệu lực kể từ ngày Nghị định này có hiệu lực", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("thay thế", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_of_another_year_is_another_document() =>
        Assert.IsNotType<Answer.Found>(Ask("Nghị định 12/2020/NĐ-CP còn hiệu lực không?", Decree));

    [Fact]
    public void A_section_that_is_called_so_is_not_called_so_twice() =>
        Assert.DoesNotContain("mục Mục", Ask("văn thư xã mua con dấu bao nhiêu tiền", Decree).Text, StringComparison.Ordinal);

    private static Answer Ask(string question, string text) =>
        new Answerer().Answer(new Question(question), CorpusSnapshot.Of([Shipped.Parse("van-ban.txt", text)]));
}
