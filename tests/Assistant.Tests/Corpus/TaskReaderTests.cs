using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>A work plan that no rule was written for: who does what by when, with whom, and whom it is reported to.</summary>
public sealed class TaskReaderTests
{
    private static readonly Document Plan =
        Shipped.Parse("ke-hoach-giao-viec.txt", File.ReadAllText(Repository.Folder("tests/Assistant.Tests/Corpus/Samples/ke-hoach-giao-viec.txt")));

    [Fact]
    public void The_laws_hold() => Laws.All(Plan);

    [Theory]
    [InlineData("xong trước ngày 30/4/2026", TimeLimitKind.Date, "2026-04-30")]
    [InlineData("trong quý II/2026", TimeLimitKind.Period, "2026-06-30")]
    [InlineData("vào 6 tháng đầu năm 2027", TimeLimitKind.Period, "2027-06-30")]
    [InlineData("Định kỳ hằng quý", TimeLimitKind.Recurring, null)]
    [InlineData("khi có hướng dẫn của Trung ương", TimeLimitKind.Conditional, null)]
    [InlineData("theo kế hoạch của Ban Tổ chức Trung ương", TimeLimitKind.Programme, null)]
    [InlineData("trước 16 giờ 30 ngày 15/02/2026", TimeLimitKind.Date, "2026-02-15")]
    [InlineData("Chậm nhất ngày 15 hằng tháng", TimeLimitKind.Recurring, null)]
    [InlineData("trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản yêu cầu", TimeLimitKind.Conditional, null)]
    [InlineData("Từ nay đến hết năm 2026", TimeLimitKind.Range, "2026-12-31")]
    [InlineData("Quý III/2026", TimeLimitKind.Period, "2026-09-30")]
    [InlineData("sau khi có kết luận của Ban Thường vụ Tỉnh ủy", TimeLimitKind.Conditional, null)]
    [InlineData("Hằng năm", TimeLimitKind.Recurring, null)]
    [InlineData("Theo chương trình kiểm tra năm 2026", TimeLimitKind.Programme, null)]
    public void Each_way_to_set_a_limit_is_read(string words, TimeLimitKind kind, string? date)
    {
        var task = Plan.Tasks.Single(candidate => candidate.When.Text == words);
        Assert.Equal(kind, task.When.Kind);
        Assert.Equal(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), task.When.Date);
        Assert.Equal(words, task.Limit.In(Plan.Text));
    }

    [Fact]
    public void Nothing_else_is_a_task() => Assert.Equal(15, Plan.Tasks.Count);

    [Fact]
    public void Who_leads_is_told_from_who_helps()
    {
        var scheme = TaskOf("trong quý II/2026");
        Assert.Equal(("Ban Tổ chức Tỉnh ủy", "Văn phòng Tỉnh ủy, Sở Nội vụ", "Ban Thường vụ Tỉnh ủy"), (scheme.Who, scheme.Partners, scheme.ReportTo));
        var money = TaskOf("Quý III/2026");
        Assert.Equal(("Đảng ủy Ủy ban nhân dân tỉnh", "các ban đảng"), (money.Who, money.Partners));
        var row = TaskOf("Tháng 5/2026");
        Assert.Equal(("Ban Tổ chức Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy"), (row.Who, row.Partners));
    }

    [Fact]
    public void Two_limits_of_one_sentence_have_each_its_own_work()
    {
        Assert.Equal("Tham mưu sơ kết", TaskOf("vào 6 tháng đầu năm 2027").What);
        Assert.StartsWith("tham mưu tổng kết", TaskOf("khi có hướng dẫn của Trung ương").What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đến năm 2030", TimingAsideReason.Goal)]
    [InlineData("trong giai đoạn 2026 - 2030", TimingAsideReason.Goal)]
    [InlineData("thường xuyên", TimingAsideReason.Description)]
    [InlineData("trước ngày 31/12/2025", TimingAsideReason.Past)]
    [InlineData("ngày 05/12/2025", TimingAsideReason.DateOfDocument)]
    public void What_sets_no_limit_says_why(string words, TimingAsideReason reason) =>
        Assert.All(Plan.TimingAsides.Where(aside => aside.Span.In(Plan.Text) == words).DefaultIfEmpty(), aside => Assert.Equal(reason, aside?.Reason));

    [Fact]
    public void In_a_decree_the_body_behind_the_time_must_act()
    {
        var decree = Shipped.Parse("thong-tu.txt", """
            THÔNG TƯ
            Quy định việc cấp thẻ

            Điều 5. Trình tự cấp thẻ
            1. Trong thời hạn 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ, Sở Nội vụ có trách nhiệm cấp thẻ.
            2. Trường hợp hồ sơ chưa đủ thì cơ quan tiếp nhận phải thông báo bằng văn bản trong thời hạn 02 ngày kể từ ngày nhận hồ sơ.
            3. Quá thời hạn 30 ngày, người đề nghị có quyền khiếu nại.
            4. Thẻ có hiệu lực không quá 12 tháng kể từ ngày cấp.

            Điều 6. Trách nhiệm của Bộ Nội vụ
            1. Hằng năm, tổng hợp, báo cáo Chính phủ.
            """);
        Assert.Equal(["Sở Nội vụ", "Cơ quan tiếp nhận", "Bộ Nội vụ"], decree.Tasks.Select(task => task.Who));
        Assert.Equal("Chính phủ", decree.Tasks[2].ReportTo);
    }

    [Fact]
    public void A_letter_binds_those_it_is_written_to()
    {
        var letter = Shipped.Parse("cong-van-2.txt", """
            ĐẢNG ỦY XÃ AN HÒA
            *
            Số 15-CV/ĐU
            về việc báo cáo quý

            An Hòa, ngày 02 tháng 3 năm 2026

            Kính gửi:
            - Các chi bộ trực thuộc;
            - Đoàn Thanh niên xã.

            Báo cáo gửi về Văn phòng Đảng ủy trước ngày 15/3/2026.
            """);
        var task = Assert.Single(letter.Tasks);
        Assert.Equal(("Các chi bộ trực thuộc, Đoàn Thanh niên xã", "Văn phòng Đảng ủy"), (task.Who, task.ReportTo));
    }

    [Fact]
    public void A_label_dates_the_entry_before_it()
    {
        var plan = Shipped.Parse("ke-hoach-3.txt", """
            KẾ HOẠCH
            tổ chức hội nghị

            II. TỔ CHỨC THỰC HIỆN
            1. Ban Tuyên giáo biên soạn tài liệu, phát hành đến chi bộ.
            - Thời gian thực hiện: Tuần đầu tháng 9/2026.
            """);
        var task = Assert.Single(plan.Tasks);
        Assert.Equal(("Ban Tuyên giáo", new DateOnly(2026, 9, 30)), (task.Who, task.When.Date!.Value));
        Assert.Contains("biên soạn tài liệu", task.What, StringComparison.Ordinal);
    }

    private static DocumentTask TaskOf(string words) => Plan.Tasks.Single(task => task.When.Text == words);
}
