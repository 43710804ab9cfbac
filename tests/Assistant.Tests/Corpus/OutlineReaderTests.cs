using Assistant.Corpus;
using Assistant.Host.Evaluation;

namespace Assistant.Tests.Corpus;

public sealed class OutlineReaderTests
{
    private static readonly Outline Attached = OutlineReader.Read(Shipped.Plan34)!;

    [Fact]
    public void The_attached_outline_is_read_as_people_read_it()
    {
        var figures = OutlineEvaluation.Run(Repository.Folder("tests/gold/outline.json"), Shipped.All);
        Assert.Equal(1, figures.ByKind["all"].F1);
        Assert.Equal(1, figures.Optional.F1);
        Assert.True(figures.Asks.F1 >= 0.98, $"asks: {figures.Asks}");
        Assert.True(figures.AskData.F1 >= 0.98, $"data kinds: {figures.AskData}");
    }

    [Fact]
    public void The_outline_knows_the_document_that_it_is_attached_to()
    {
        Assert.Equal("ĐỀ CƯƠNG", Attached.Title);
        Assert.StartsWith("tổng kết 05 năm", Attached.Subject, StringComparison.Ordinal);
        Assert.Equal("34-KH/TU", Attached.Parent.Number);
    }

    [Fact]
    public void Overlapping_ranges_are_asked_one_by_one() =>
        Assert.Equal(
            ["Số lượng chi bộ có cấp ủy", "Số chi bộ có từ 3-5 đảng viên chính thức", "Số chi bộ có từ 5-7 đảng viên chính thức", "Số chi bộ có từ 7-9 đảng viên chính thức", "Số chi bộ có trên 9 đảng viên chính thức"],
            Node("Số lượng chi bộ có cấp ủy; số chi bộ").Asks.Select(ask => ask.Text));

    [Fact]
    public void An_entry_for_one_kind_of_branch_says_so() =>
        Assert.Equal("chi bộ thôn, tổ dân phố", Node("Đối với chi bộ thôn").Condition);

    [Fact]
    public void A_bracketed_instruction_governs_its_section()
    {
        var section = Attached.All().Single(node => node.Label == "2.3");
        Assert.Contains(section.Notes, note => note.Text.StartsWith("(Các chi bộ có sinh hoạt đủ", StringComparison.Ordinal));
        Assert.Equal([AskData.YesNo], section.Children[^1].Asks[0].Data);
    }

    [Fact]
    public void Failings_of_awareness_are_asked_with_the_words_of_their_heading() =>
        Assert.Contains(Attached.All(), node => node.Asks.Any(ask => ask.Text == "Hạn chế, khuyết điểm về nhận thức"));

    [Fact]
    public void Figures_over_several_years_want_a_table_for_that_time()
    {
        var ask = Node("Kết quả thực hiện việc kết nạp học sinh").Asks.Single();
        Assert.Equal([AskData.Number, AskData.Table], ask.Data);
        Assert.Equal("2015-2020", ask.Period);
    }

    [Fact]
    public void A_document_without_outline_has_none() => Assert.Null(OutlineReader.Read(Shipped.Report196));

    [Fact]
    public void An_outline_with_other_numbering_is_read_too()
    {
        var outline = OutlineReader.Read(Shipped.Parse("de-cuong.txt", """
            ĐỀ CƯƠNG BÁO CÁO
            Kết quả công tác xây dựng Đảng quý III/2026

            A. TÌNH HÌNH CHUNG
            Nêu khái quát đặc điểm của địa phương.

            B. KẾT QUẢ
            I- Công tác tư tưởng
            a) Số hội nghị đã tổ chức; tỷ lệ đảng viên tham gia.
            b) Những cách làm hay (nếu có).
            II- Công tác tổ chức
            • Số đảng viên mới kết nạp (trong đó: nữ, dân tộc thiểu số).
            + Tỉ lệ so với cùng kỳ.

            C. KIẾN NGHỊ (nếu có)
            """))!;
        Assert.Equal("ĐỀ CƯƠNG BÁO CÁO", outline.Title);
        Assert.Equal(["A", "B", "C"], outline.Nodes.Select(node => node.Label));
        Assert.True(outline.Nodes[2].Optional);
        Assert.Equal(["I", "II"], outline.Nodes[1].Children.Select(node => node.Label));
        var entries = outline.Nodes[1].Children[0].Children;
        Assert.Equal([AskData.Number], entries[0].Asks[0].Data);
        Assert.Equal([AskData.Percent], entries[0].Asks[1].Data);
        Assert.True(entries[1].Optional);
    }

    private static OutlineNode Node(string start) => Attached.All().Single(node => node.Title.StartsWith(start, StringComparison.Ordinal));
}
