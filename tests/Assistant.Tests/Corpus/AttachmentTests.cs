using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Documents that came behind another one are documents of their own.</summary>
public sealed class AttachmentTests
{
    [Fact]
    public void An_outline_behind_a_plan_is_attached_to_it()
    {
        var attached = Assert.Single(Shipped.Plan34.Attachments);
        Assert.Equal(("ke-hoach-34-kh-tu-2021/de-cuong", "Đề cương"), (attached.Id, attached.Type));
        Assert.StartsWith("tổng kết 05 năm", attached.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_appendix_has_an_id_and_a_number_of_its_own() =>
        Assert.Equal(["1", "2", "3", "4"], Shipped.Report196.Attachments.Select(attachment => attachment.Label));

    [Fact]
    public void A_regulation_issued_with_a_decision_is_read_alone()
    {
        var decision = Shipped.Sample("quyet-dinh-quy-che.txt");
        var attachment = decision.Attachments[0];
        Assert.Equal(("quyet-dinh-quy-che/quy-che", "Quy chế", "QUẢN LÝ, SỬ DỤNG NHÀ VĂN HÓA THÔN"), (attachment.Id, attachment.Type, attachment.Title));
        var regulation = AttachedDocument.Find(decision, "quyet-dinh-quy-che/quy-che")!;
        Assert.Equal(BlockKind.Title, regulation.Blocks[0].Kind);
        Assert.Contains(regulation.Blocks, block => block.Label == "Điều 3");
        Assert.DoesNotContain(regulation.Blocks, block => block.Text.Contains("Ban hành kèm theo Quyết định này", StringComparison.Ordinal));
        Assert.Equal("quyet-dinh-quy-che", AttachedDocument.ParentId(regulation.Id));
    }

    [Fact]
    public void An_attached_outline_is_read_as_an_outline()
    {
        var outline = OutlineReader.Read(AttachedDocument.Of(Shipped.Plan34, Shipped.Plan34.Attachments[0]))!;
        Assert.Equal(OutlineReader.Read(Shipped.Plan34)!.All().Count(), outline.All().Count());
    }

    [Fact]
    public void Attachments_of_one_kind_without_number_keep_apart()
    {
        var plan = Shipped.Parse("kh.txt", "KẾ HOẠCH\nkiểm tra\n\nNội dung.\n\nT/M BAN THƯỜNG VỤ\n\nLê Văn An\n\nPHỤ LỤC\nDanh sách một\n\nA.\n\nPHỤ LỤC\nDanh sách hai\n\nB.\n");
        Assert.Equal(["kh/phu-luc", "kh/phu-luc-2"], plan.Attachments.Select(attachment => attachment.Id));
        Assert.Equal(["Danh sách một", "Danh sách hai"], plan.Attachments.Select(attachment => attachment.Title));
    }
}
