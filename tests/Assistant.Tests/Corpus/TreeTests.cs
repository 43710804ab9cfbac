using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Where blocks hang in documents of many habits.</summary>
public sealed class TreeTests
{
    private static readonly Document Amending = Shipped.Sample("nghi-dinh-sua-doi.txt");
    private static readonly Document Law = Shipped.Sample("luat.txt");
    private static readonly Document Report = Shipped.Sample("bao-cao-nam.txt");
    private static readonly Document Minutes = Shipped.Sample("bien-ban-thang.txt");
    private static readonly Document Letter = Shipped.Sample("cong-van-tuyen-truyen.txt");

    public static TheoryData<string> Samples => new(
        ["nghi-dinh-sua-doi.txt", "luat.txt", "bao-cao-nam.txt", "bien-ban-thang.txt", "cong-van-tuyen-truyen.txt", "chi-thi.txt", "to-trinh.txt",
        "ke-hoach-lien-tich.txt", "huong-dan-ngat-dong.txt", "quyet-dinh-quy-che.txt"]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_laws_hold(string name) => Laws.All(Shipped.Sample(name));

    [Fact]
    public void A_list_that_runs_on_below_another_heading_stays_a_list()
    {
        var document = Shipped.Parse("n.txt", """
            NGHỊ QUYẾT
            về chỉ tiêu năm 2026

            I. CHỈ TIÊU

            2.1. Về kinh tế

            (1) Thu ngân sách tăng 8%/năm.

            (2) Trồng mới 120 ha rừng.

            2.2. Về xây dựng Đảng

            (3) Kết nạp từ 35 đảng viên mới/năm trở lên.

            TT   Chỉ tiêu        Mức
            1    Kết nạp         35
            2    Bồi dưỡng       60

            II. TỔ CHỨC THỰC HIỆN
            """);
        Assert.Equal([BlockKind.Clause, BlockKind.Clause, BlockKind.Clause], document.Blocks.Where(block => block.Label.StartsWith('(')).Select(block => block.Kind));
    }

    [Fact]
    public void Articles_that_an_amending_decree_quotes_are_not_its_own()
    {
        Assert.Equal(["Điều 1", "Điều 2", "Điều 3"], Amending.Blocks.Where(block => block.Label.StartsWith("Điều", StringComparison.Ordinal)).Select(block => block.Label));
        Assert.EndsWith("Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 77/2021/NĐ-CP > khoản 3", PathOf(Amending, "Có nhật ký truy cập"), StringComparison.Ordinal);
        Assert.EndsWith("khoản 4", PathOf(Amending, "Bãi bỏ khoản 3 Điều 9"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_that_never_ends_hides_nothing()
    {
        var decree = Shipped.Parse("nd.txt", "NGHỊ ĐỊNH\nsửa đổi\n\nĐiều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Kho\n1. Một.\n\nĐiều 2. Hiệu lực\nTừ ngày ký.\n");
        Assert.Contains(decree.Blocks, block => block.Label == "Điều 2");
    }

    [Fact]
    public void A_law_has_parts_chapters_divisions_and_subdivisions() =>
        Assert.Equal(
            "LUẬT > PHẦN THỨ NHẤT. NHỮNG QUY ĐỊNH CHUNG > Chương I. PHẠM VI ĐIỀU CHỈNH, ĐỐI TƯỢNG VÀ NGUYÊN TẮC ÁP DỤNG > Mục 2: NGUYÊN TẮC > Tiểu mục 1 NGUYÊN TẮC CHUNG > Điều 3. Tự nguyện, bình đẳng trong việc tham gia xây dựng, quản lý, khai thác thư viện cộng đồng",
            PathOf(Law, "Mọi người được đọc sách"));

    [Fact]
    public void The_words_on_the_adoption_of_a_law_belong_to_the_law_not_to_its_last_article() =>
        Assert.Equal("LUẬT", PathOf(Law, "thông qua ngày 20 tháng 5"));

    [Fact]
    public void A_starred_heading_stands_inside_the_letter_above_and_beside_the_next_letter()
    {
        Assert.EndsWith("1. Công tác tuyên truyền > a) Kết quả > Tồn tại:", PathOf(Report, "Tuyên truyền còn chậm"), StringComparison.Ordinal);
        Assert.EndsWith("1. Công tác tuyên truyền > b) Nguyên nhân", PathOf(Report, "Thiếu cán bộ"), StringComparison.Ordinal);
        Assert.EndsWith("2. Nắm bắt dư luận > Hạn chế", PathOf(Report, "Chưa sâu"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_starred_heading_that_sums_up_stands_beside_all_that_it_sums_up()
    {
        var report = Shipped.Parse("bc.txt", "BÁO CÁO\nquý I\n\nI. KẾT QUẢ\n1. Kinh tế\nĐạt khá.\n2. Văn hóa\nSôi nổi.\n* Tồn tại, hạn chế\nThu ngân sách chậm.\nII. NHIỆM VỤ\nTiếp tục.\n");
        Assert.Equal("BÁO CÁO > I. KẾT QUẢ > Tồn tại, hạn chế", PathOf(report, "Thu ngân sách chậm"));
    }

    [Fact]
    public void Small_letters_romans_and_brackets_nest()
    {
        Assert.EndsWith("2) Kiểm điểm công tác tháng 5 > (2) Về văn hóa > (b) > ii)", PathOf(Minutes, "Thiếu người"), StringComparison.Ordinal);
        Assert.Equal(BlockKind.Clause, Minutes.Blocks.Single(block => block.Text.StartsWith("b. Đ/c Nam", StringComparison.Ordinal)).Kind);
    }

    [Fact]
    public void The_letter_i_after_h_is_a_letter()
    {
        var decree = Shipped.Parse("nd.txt", "QUY ĐỊNH\nchung\n\nĐiều 1. Hồ sơ\n1. Gồm:\ng) Giấy;\nh) Bút;\ni) Mực.\n");
        Assert.EndsWith("khoản 1 > điểm i", PathOf(decree, "Mực"), StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_without_superscript_are_bound_to_their_marks()
    {
        var notes = Letter.Blocks.Where(block => block.Kind == BlockKind.Footnote).ToList();
        Assert.Equal(["[1]", "*"], notes.Select(note => note.Label));
        Assert.StartsWith("Truyền thống", Letter.Find(notes[0].ParentId!)!.Text, StringComparison.Ordinal);
        Assert.StartsWith("Báo chí", Letter.Find(notes[1].ParentId!)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enumeration_in_brackets_is_no_footnote()
    {
        var plan = Shipped.Parse("kh.txt", "KẾ HOẠCH\nkiểm tra\n\nGồm hai việc (1) và (2).\n(1) Việc đầu.\n(2) Việc sau.\n");
        Assert.DoesNotContain(plan.Blocks, block => block.Kind == BlockKind.Footnote);
    }

    [Fact]
    public void The_addressees_of_a_letter_are_its_first_recipients()
    {
        Assert.Equal(["Ban tuyên giáo và dân vận các tỉnh ủy, thành ủy", "Các cơ quan báo chí", "Như trên", "Lãnh đạo Ban", "Lưu VP"], Letter.Recipients);
        Assert.Equal(BlockKind.Recipients, Letter.Blocks.Single(block => block.Text.StartsWith("Kính gửi", StringComparison.Ordinal)).Kind);
    }

    [Fact]
    public void A_bracketed_instruction_is_a_note() =>
        Assert.Contains(Shipped.Sample("to-trinh.txt").Blocks, block => block.Kind == BlockKind.Note && block.Text.StartsWith("[Phần này", StringComparison.Ordinal));

    [Fact]
    public void A_form_in_small_letters_with_its_name_below_is_attached() =>
        Assert.Equal(["Quy chế", "Mẫu"], Shipped.Sample("quyet-dinh-quy-che.txt").Attachments.Select(attachment => attachment.Type));

    [Fact]
    public void Markdown_signs_do_not_change_what_an_article_is()
    {
        var decree = Shipped.Parse("nd.md", "## NGHỊ ĐỊNH\n### Về công tác kho\n\n## Chương I\n## QUY ĐỊNH CHUNG\n### Điều 1. Phạm vi\nNghị định này quy định về kho.\n### Điều 2. Việc\n1. Gồm:\n- a) Nhập;\n- b) Xuất.\n\n#### Mục 1\n## NHẬP KHO\n### Điều 3. Sổ\nCó sổ.\n");
        Assert.Equal("Về công tác kho", decree.Subject);
        Assert.Equal("NGHỊ ĐỊNH Về công tác kho > Chương I. QUY ĐỊNH CHUNG > Điều 2. Việc > khoản 1 > điểm b", PathOf(decree, "Xuất"));
        Assert.EndsWith("Mục 1 NHẬP KHO > Điều 3. Sổ", PathOf(decree, "Có sổ"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_Markdown_below_the_type_says_what_the_document_is_about_or_heads_a_part()
    {
        Assert.Equal("Quy định về sổ kho", Shipped.Parse("tt.md", "## THÔNG TƯ\n### Quy định về sổ kho\n\n### Điều 1. Sổ\nCó sổ.\n").Subject);
        Assert.Equal("", Shipped.Parse("kh.md", "# KẾ HOẠCH\n\n## Mục đích\n\nCó sổ.\n").Subject);
    }

    [Fact]
    public void Escaped_signs_and_bold_labels_of_Markdown_are_read_as_printed()
    {
        var notice = Shipped.Parse("tb.md", "**THÔNG BÁO**\n**Kết luận cuộc họp**\n\n**1-** Các xã đã làm tốt việc trồng cây và báo cáo đúng hạn.\n\n**2-** Yêu cầu:\n\n***2.1- Đảng ủy xã***\n\n\\- Trồng thêm cây.\n\n\\+ Cây xoan.\n\n**\\* Đánh giá chung**\n\nTốt.\n");
        Assert.Equal("THÔNG BÁO > 2- Yêu cầu: > 2.1- Đảng ủy xã", PathOf(notice, "Trồng thêm cây"));
        Assert.Contains(notice.Blocks, block => block is { Kind: BlockKind.Item, Text: "Trồng thêm cây.", Label: "-" });
        Assert.Contains(notice.Blocks, block => block is { Kind: BlockKind.Subsection, Heading: "Đánh giá chung" });
    }

    private static string PathOf(Document document, string words) =>
        document.Blocks.First(block => block.Text.Contains(words, StringComparison.Ordinal)).Path;
}
