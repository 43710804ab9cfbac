using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Documents of the same family that no rule was written for: a decree, minutes, a report, a letter, a resolution.</summary>
public sealed class InventedDocumentsTests
{
    private static readonly Document Decree = Sample("nghi-dinh.txt");
    private static readonly Document Minutes = Sample("bien-ban.txt");
    private static readonly Document Report = Sample("bao-cao-9-thang.txt");
    private static readonly Document Letter = Sample("cong-van.txt");
    private static readonly Document Resolution = Sample("nghi-quyet.txt");

    public static TheoryData<string> Samples => new(["nghi-dinh.txt", "bien-ban.txt", "bao-cao-9-thang.txt", "cong-van.txt", "nghi-quyet.txt", "quyet-dinh.txt"]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_laws_hold(string name) => Laws.All(Sample(name));

    [Fact]
    public void Each_says_who_issued_it_when_and_under_which_number()
    {
        Assert.Equal(("77/2026/NĐ-CP", "Nghị định", new DateOnly(2026, 3, 5), "Chính phủ", "Trần Minh An"), Identity(Decree));
        Assert.Equal(("09-BB/CB", "Biên bản", new DateOnly(2026, 10, 3), "Chi bộ thôn Đông", "Lê Văn Chi"), Identity(Minutes));
        Assert.Equal(("45-BC/BXDĐ", "Báo cáo", new DateOnly(2026, 9, 15), "Ban Xây dựng Đảng Đảng ủy xã Hòa Tiến", "Phạm Thu Dung"), Identity(Report));
        Assert.Equal(("210-CV/BTCTU", "Công văn", new DateOnly(2026, 10, 7), "Ban Tổ chức Tỉnh ủy", "Vũ Văn Giang"), Identity(Letter));
        Assert.Equal(("", "Nghị quyết", null, "Ban Chấp hành Đảng bộ xã", "Hoàng Văn Em"), Identity(Resolution));
    }

    [Fact]
    public void A_point_of_a_decree_is_cited_by_article_clause_and_point() =>
        Assert.Equal(
            "NGHỊ ĐỊNH > Chương I. QUY ĐỊNH CHUNG > Điều 2. Đối tượng áp dụng > khoản 2 > điểm b",
            PathOf(Decree, "Tổ chức, cá nhân giao nộp tài liệu"));

    [Fact]
    public void A_division_stands_between_chapter_and_article() =>
        Assert.Equal(
            "NGHỊ ĐỊNH > Chương II. QUẢN LÝ TÀI LIỆU > Mục 2. KHAI THÁC > Điều 4. Quyền của người khai thác > khoản 1",
            PathOf(Decree, "Đọc tài liệu"));

    [Fact]
    public void A_decree_names_what_it_replaces_and_the_laws_it_rests_on()
    {
        Assert.Equal(["01/2013/NĐ-CP"], Decree.Supersedes);
        Assert.Contains(Decree.References, reference => reference is { Number: "63/2025/QH15", Type: "Luật" });
    }

    [Fact]
    public void A_signature_set_beside_the_recipients_is_told_from_them()
    {
        Assert.Equal(["Ban Bí thư Trung ương Đảng", "Thủ tướng, các Phó Thủ tướng Chính phủ", "Lưu: VT, NC (2b)"], Decree.Recipients);
        Assert.Single(Decree.Tables);
    }

    [Fact]
    public void Lettered_headings_of_minutes_head_their_lists() =>
        Assert.Equal("BIÊN BẢN > NỘI DUNG > II. TIẾN HÀNH > 2. Đánh giá nhiệm vụ tháng 9 > a) Ưu điểm", PathOf(Minutes, "Thu đảng phí"));

    [Fact]
    public void What_a_meeting_assigns_has_a_body_and_a_day()
    {
        var task = Minutes.Tasks[0];
        Assert.Equal(("Đồng chí trưởng thôn", new DateOnly(2026, 10, 20), "Đảng ủy xã"), (task.Who, task.When.Date!.Value, task.ReportTo));
        Assert.Equal(TimeLimitKind.Period, Minutes.Tasks[1].When.Kind);
    }

    [Fact]
    public void A_report_has_tasks_only_for_the_time_to_come() =>
        Assert.Equal([new DateOnly(2026, 12, 10), new DateOnly(2026, 11, 30)], Report.Tasks.Select(task => task.When.Date!.Value));

    [Fact]
    public void Sections_with_letters_and_strokes_are_headings() =>
        Assert.EndsWith("B - KẾT QUẢ CỤ THỂ > II/ Công tác tổ chức > 1) Kết nạp đảng viên", PathOf(Report, "Kết nạp 12 đảng viên"), StringComparison.Ordinal);

    [Fact]
    public void A_letter_is_titled_by_its_subject()
    {
        Assert.Equal("báo cáo công tác phát triển đảng viên", Letter.Subject);
        var block = Letter.Blocks.Single(candidate => candidate.Text.StartsWith("Báo cáo gửi về", StringComparison.Ordinal));
        Assert.Equal("về việc báo cáo công tác phát triển đảng viên", block.Path);
        Assert.Equal("Ban Tổ chức Tỉnh ủy", Assert.Single(Letter.Tasks).ReportTo);
    }

    [Fact]
    public void Numbers_with_hyphens_are_labels_and_a_cut_sentence_is_joined()
    {
        Assert.Equal("NGHỊ QUYẾT > II- MỤC TIÊU, CHỈ TIÊU > 2- Chỉ tiêu đến năm 2030", PathOf(Resolution, "100% hồ sơ"));
        Assert.Contains(Resolution.Blocks, block => block.Text.Contains("xa trung tâm của xã, nơi sóng", StringComparison.Ordinal));
        Assert.Equal(["Ban Thường vụ Đảng ủy", "Ủy ban nhân dân xã"], Resolution.Tasks.Select(task => task.Who));
    }

    [Fact]
    public void A_work_plan_set_as_a_table_holds_tasks()
    {
        var plan = Shipped.Parse("bang.txt", """
            KẾ HOẠCH
            công tác kiểm tra năm 2027

            TT	Nội dung công việc	Cơ quan chủ trì	Thời gian hoàn thành
            1	Xây dựng quy chế	Văn phòng Đảng ủy	Trước ngày 31/3/2027
            2	Tự kiểm tra	Các chi bộ	Quý II/2027
            """);
        Assert.Equal(
            [("Văn phòng Đảng ủy", new DateOnly(2027, 3, 31)), ("Các chi bộ", new DateOnly(2027, 6, 30))],
            plan.Tasks.Select(task => (task.Who, task.When.Date!.Value)));
    }

    [Fact]
    public void A_decision_and_the_regulation_that_it_issues_are_two_titles()
    {
        var decision = Sample("quyet-dinh.txt");
        Assert.Equal(("123/QĐ-SNV", "Quyết định", new DateOnly(2026, 8, 20), "Giám đốc Sở Nội vụ", "Đỗ Thị Hà"), Identity(decision));
        Assert.Equal(["77/QĐ-SNV"], decision.Supersedes);
        Assert.Equal("QUYẾT ĐỊNH > Điều 3", PathOf(decision, "Chánh Văn phòng, các trưởng phòng"));
        Assert.Equal("QUY CHẾ > Chương I. NHỮNG QUY ĐỊNH CHUNG > Điều 1. Phạm vi điều chỉnh > khoản 2 > điểm b", PathOf(decision, "Công chức."));
        Assert.Equal((TimeLimitKind.Recurring, "Các phòng"), (decision.Tasks[0].When.Kind, decision.Tasks[0].Who));
    }

    [Fact]
    public void A_note_about_minutes_is_no_minutes()
    {
        var file = new SourceFile("ghi-chu.md", "# Biên bản họp chi bộ\n\n## Nội dung\n\n- Thời gian,\n  địa điểm.\n", "", new DocumentMetadata { Kind = DocumentKind.GuidanceNote });
        var note = DocumentParser.Parse(file);
        Assert.Equal(("", "Biên bản họp chi bộ"), (note.Type, note.Title));
        Assert.Equal("Biên bản họp chi bộ > Nội dung", PathOf(note, "Thời gian, địa điểm."));
    }

    private static (string Number, string Type, DateOnly? Date, string Issuer, string Signer) Identity(Document document) =>
        (document.Number, document.Type, document.Date, document.Issuer, document.Signer);

    private static string PathOf(Document document, string words) =>
        document.Blocks.First(block => block.Text.Contains(words, StringComparison.Ordinal)).Path;

    private static Document Sample(string name) =>
        Shipped.Parse(name, File.ReadAllText(Repository.Folder("tests/Assistant.Tests/Corpus/Samples/" + name)));
}
