using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

public sealed class ShippedDocumentsTests
{
    [Fact]
    public void The_plan_is_known_by_the_number_under_its_attached_outline()
    {
        var plan = Shipped.Plan34;
        Assert.Equal(("34-KH/TU", "Kế hoạch", new DateOnly(2021, 3, 19)), (plan.Number, plan.Type, plan.Date!.Value));
        Assert.Equal("Kế hoạch số 34-KH/TU ngày 19/3/2021", plan.Title);
        Assert.Equal("Ban Thường vụ Tỉnh ủy", plan.Issuer);
        Assert.Equal("Đặng Ngọc Huy", plan.Signer);
        Assert.Equal(13, plan.Recipients.Count);
        Assert.Equal("Lưu Văn phòng Tỉnh ủy", plan.Recipients[^1]);
    }

    [Fact]
    public void A_stray_space_in_a_number_does_not_hide_it()
    {
        var report = Shipped.Report196;
        Assert.Equal("196-BC/ĐUK", report.Number);
        Assert.Equal(new DateOnly(2023, 7, 6), report.Date);
        Assert.Equal("Đảng ủy Khối", report.Issuer);
        Assert.Equal("Trần Văn Hải", report.Signer);
    }

    [Fact]
    public void What_a_document_does_not_say_of_itself_stays_empty()
    {
        var plan = Shipped.PlanOnResolution21;
        Assert.Equal("", plan.Number);
        Assert.Null(plan.Date);
        Assert.Equal("", plan.Signer);
        Assert.Equal("Ban Chấp hành Đảng bộ tỉnh khóa XIV", plan.Issuer);
        Assert.StartsWith("Kế hoạch thực hiện Nghị quyết số 21-NQ/TW", plan.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_found_under_all_its_headings()
    {
        var block = Shipped.Plan34.Blocks.Single(b => b.Text.Contains("25/6/2021", StringComparison.Ordinal));
        Assert.Equal("KẾ HOẠCH > III. Phương pháp, thời gian thực hiện > 3. Đối với cấp tỉnh > 3.2. Giao Ban Tổ chức Tỉnh ủy", block.Path);
        Assert.Equal(BlockKind.Item, block.Kind);
    }

    [Fact]
    public void A_sentence_cut_by_a_page_end_and_a_footnote_is_whole_again()
    {
        var block = Shipped.Plan34.Blocks.Single(b => b.Text.Contains("khu vực nhà nước (cần nêu rõ số lượng", StringComparison.Ordinal));
        Assert.Equal(2, block.Pieces.Count);
        var note = Shipped.Plan34.Blocks.Single(b => b is { Kind: BlockKind.Footnote, Label: "¹" });
        Assert.Contains("các văn bản của Trung ương¹", Shipped.Plan34.Find(note.ParentId!)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_knows_its_caption_and_both_header_rows()
    {
        var table = Shipped.Report196.Tables[1];
        Assert.Equal("PHỤ LỤC 2 KẾT NẠP QUẢN CHỨNG ƯU TÚ VÀO ĐẢNG", table.Caption);
        Assert.Equal("KẾT QUẢ ĐẠT ĐƯỢC – Năm 2021", table.ColumnName(3));
        Assert.Equal(16, table.Rows.Count);
        Assert.Equal(["5", "- Sinh viên", "24", "63", "118", "71", ""], table.Rows[14].Cells);
    }
}
