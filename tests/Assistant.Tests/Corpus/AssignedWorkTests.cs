using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Who must act, and what binds him, where neither stands in the sentence as the grammar would have it.</summary>
public sealed class AssignedWorkTests
{
    [Theory]
    [InlineData("5- Ban Tuyên giáo Thành ủy:\na) Mở lớp bồi dưỡng xong trong quý III/2026;\nb) Báo cáo Ban Thường vụ trước ngày 05/11/2026.", "Ban Tuyên giáo Thành ủy")]
    [InlineData("5. Đối với các chi bộ khu phố:\na) Lập danh sách trước ngày 05/11/2026.", "Các chi bộ khu phố")]
    [InlineData("5. Trưởng các bản lập danh sách hộ khó khăn trước ngày 05/11/2026.", "Trưởng các bản")]
    [InlineData("5. Báo cáo viên của huyện báo trước; phòng văn hóa cấp giấy mời chậm nhất ngày 05/11/2026.", "Phòng văn hóa")]
    [InlineData("5. Người đại diện của hợp tác xã do hội đồng quản trị phân công trước ngày 05/11/2026.", "Hội đồng quản trị")]
    [InlineData("5. Các tổ do Ban Chỉ đạo thành lập phải báo cáo trước ngày 05/11/2026.", "Các tổ do Ban Chỉ đạo")]
    public void The_one_who_acts_is_found(string words, string who) => Assert.All(Rule(words), task => Assert.Equal(who, task.Who));

    [Fact]
    public void A_case_of_another_clause_binds_whom_that_clause_binds()
    {
        var tasks = Rule("""
            5- Người quản lý bến có trách nhiệm báo tin trong các trường hợp:
            a) Có tai nạn;
            b) Có mưa lũ.
            6- Trường hợp quy định tại điểm a khoản 5 Điều này: báo tin chậm nhất 02 giờ kể từ khi tai nạn xảy ra.
            """);
        Assert.Equal("Người quản lý bến", Assert.Single(tasks).Who);
    }

    [Theory]
    [InlineData("Ban Quản lý bến báo số lượt khách vào 17 giờ hằng ngày trong mùa lễ hội.", "vào 17 giờ hằng ngày")]
    [InlineData("Ban Quản lý bến trực cứu hộ khi có người bị nạn.", "khi có người bị nạn")]
    [InlineData("Ban Quản lý bến được nghỉ chở khách khi được Ủy ban nhân dân xã cho phép.", "khi được Ủy ban nhân dân xã cho phép")]
    [InlineData("Ban Quản lý bến gửi kết quả về Ủy ban nhân dân xã trong 04 ngày sau lễ hội.", "trong 04 ngày sau lễ hội")]
    [InlineData("Ban Quản lý bến họp với chủ thuyền ít nhất mỗi quý một lần tại bến.", "mỗi quý một lần")]
    [InlineData("Ban Quản lý bến báo cáo Ủy ban nhân dân xã vào thứ Sáu hằng tuần (theo mẫu), bắt đầu từ tuần thứ hai của tháng 3/2026.", "vào thứ Sáu hằng tuần")]
    [InlineData("Ban Quản lý bến định kỳ 3 tháng nhận xét từng chủ thuyền.", "định kỳ 3 tháng")]
    [InlineData("Ban Quản lý bến báo cáo kết quả khi trở về địa phương.", "khi trở về địa phương")]
    public void What_binds_is_read_with_its_whole_words(string words, string limit) =>
        Assert.Equal([limit], Rule("5. " + words).Select(task => task.When.Text));

    [Fact]
    public void A_letter_hands_over_work_that_a_verb_of_checking_names() =>
        Assert.Equal("Văn phòng Đảng ủy", Assert.Single(Rule("5. Giao Văn phòng Đảng ủy thẩm định dự toán trong tháng 9/2026.")).Who);

    [Fact]
    public void A_span_of_time_that_a_told_deed_follows_is_no_limit() =>
        Assert.Empty(Rule("5. Từ ngày 02/02/2026 đến ngày 20/4/2026, Ban Quản lý bến đã gặp 12 chủ thuyền."));

    [Fact]
    public void The_paper_that_is_sent_is_no_part_of_who_gets_it() =>
        Assert.Equal("Chủ tịch Ủy ban nhân dân tỉnh", Assert.Single(Rule("5. Sở Xây dựng trước ngày 30/11/2026 trình Chủ tịch Ủy ban nhân dân tỉnh phương án sửa bến.")).ReportTo);

    private static IReadOnlyList<DocumentTask> Rule(string words) => Shipped.Parse("quy-dinh.txt", $"""
        QUY ĐỊNH
        Về quản lý bến thuyền

        Điều 4. Quản lý bến
        {words}
        """).Tasks;
}
