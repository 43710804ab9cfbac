using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Outlines of other fields and other makes than the gold one, invented: forms with blanks, plain titles, tables to be filled in.</summary>
public sealed class OutlineSamplesTests
{
    public static TheoryData<string> Samples =>
    [
        "tong-ket-nghi-quyet.txt", "mau-bao-cao-quy.txt", "goi-y-kiem-tra-giam-sat.txt", "dan-van.md", "cai-cach-hanh-chinh.txt",
        "phong-chong-tham-nhung.txt", "chi-bo.txt", "doan-thanh-nien.txt", "y-te.txt", "giao-duc.txt",
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_is_an_outline_with_a_title_a_subject_and_things_to_tell(string name)
    {
        var document = Read(name);
        var outline = OutlineReader.Read(document);
        Assert.NotNull(outline);
        Assert.NotEqual("", outline.Title);
        Assert.NotEqual("", outline.Subject);
        Assert.True(outline.All().Sum(node => node.Asks.Count) >= 8);
        Assert.All(outline.All(), node => Assert.InRange(node.Span.End, node.Span.Start, document.Text.Length));
        Assert.All(outline.All().SelectMany(node => node.Asks), ask =>
        {
            Assert.NotEmpty(ask.Data);
            Assert.Contains(ask.Text, char.IsLetter);
            Assert.DoesNotContain("……", ask.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_report_is_no_outline() => Assert.Null(OutlineReader.Read(Read("khong-phai-de-cuong.txt")));

    [Theory]
    [InlineData("mau-bao-cao-quy.txt", "MẪU BÁO CÁO")]
    [InlineData("goi-y-kiem-tra-giam-sat.txt", "GỢI Ý NỘI DUNG BÁO CÁO")]
    [InlineData("chi-bo.txt", "ĐỀ CƯƠNG BÁO CÁO")]
    [InlineData("phong-chong-tham-nhung.txt", "ĐỀ CƯƠNG BÁO CÁO")]
    public void It_is_known_by_each_of_its_names(string name, string title) => Assert.Equal(title, OutlineReader.Read(Read(name))!.Title);

    [Theory]
    [InlineData("mau-bao-cao-quy.txt", "Số buổi sinh hoạt chuyên đề", "buổi", AskData.Number)]
    [InlineData("mau-bao-cao-quy.txt", "Tỷ lệ đảng viên tham gia học tập", "%", AskData.Percent)]
    [InlineData("mau-bao-cao-quy.txt", "Số đảng viên nữ", "đồng chí", AskData.Number)]
    [InlineData("y-te.txt", "Dân số", "người", AskData.Number)]
    [InlineData("y-te.txt", "Trạm đạt tiêu chí quốc gia về y tế xã", null, AskData.YesNo)]
    [InlineData("mau-bao-cao-quy.txt", "Chi bộ có phân công đảng viên phụ trách hộ không", null, AskData.YesNo)]
    [InlineData("cai-cach-hanh-chinh.txt", "Mức độ hài lòng của người dân", "%", AskData.Percent)]
    [InlineData("phong-chong-tham-nhung.txt", "Số tiền thất thoát", "triệu đồng", AskData.Number)]
    public void A_blank_says_what_it_is_filled_with(string name, string text, string? unit, AskData data)
    {
        var ask = AskOf(name, text);
        Assert.Equal(unit, ask.Unit);
        Assert.Equal([data], ask.Data);
    }

    [Theory]
    [InlineData("tong-ket-nghi-quyet.txt", "Khái quát vị trí địa lý, dân số, lao động", "tính đến 31/12/2025")]
    [InlineData("mau-bao-cao-quy.txt", "Kết nạp đảng viên mới", "so với cùng kỳ năm trước")]
    [InlineData("phong-chong-tham-nhung.txt", "Số người bị xử lý kỷ luật, xử lý hình sự", "so với năm 2025")]
    [InlineData("phong-chong-tham-nhung.txt", "Số đã thu hồi", "từ ngày 16/12/2025 đến ngày 15/5/2026")]
    [InlineData("cai-cach-hanh-chinh.txt", "Tỷ lệ hồ sơ đúng hạn trong quý III/2026", "trong quý III/2026")]
    public void A_figure_has_its_time(string name, string text, string period) => Assert.Equal(period, AskOf(name, text).Period);

    [Fact]
    public void A_total_is_broken_down_and_each_part_asked_for()
    {
        var asks = OutlineReader.Read(Read("giao-duc.txt"))!.All().Single(node => node.Title.StartsWith("Tổng số cán bộ quản lý", StringComparison.Ordinal)).Asks;
        Assert.Equal(["nữ", "dân tộc thiểu số", "đảng viên"], asks[0].Breakdown);
        Assert.Equal(4, asks.Count);
        Assert.All(asks, ask => Assert.Equal([AskData.Number], ask.Data));
    }

    [Fact]
    public void A_table_to_fill_in_tells_its_columns_and_rows()
    {
        var form = OutlineReader.Read(Read("cai-cach-hanh-chinh.txt"))!.All().SelectMany(node => node.Asks).Single(ask => ask.Columns.Count > 0);
        Assert.Equal([AskData.Table], form.Data);
        Assert.Equal(["TT", "Lĩnh vực", "Tiếp nhận", "Đúng hạn", "Trễ hạn"], form.Columns);
        Assert.Equal(["Đất đai", "Hộ tịch", "Chứng thực"], form.Rows);
    }

    [Theory]
    [InlineData("chi-bo.txt", "Đối với chi bộ trường học", "chi bộ trường học")]
    [InlineData("tong-ket-nghi-quyet.txt", "(Dành cho cấp tỉnh)", "cấp tỉnh")]
    [InlineData("goi-y-kiem-tra-giam-sat.txt", "(Riêng đảng ủy xã", "đảng ủy xã")]
    [InlineData("tong-ket-nghi-quyet.txt", "Đối với Trung ương", null)]
    [InlineData("doan-thanh-nien.txt", "Đối với Huyện đoàn", null)]
    public void An_entry_says_for_whom_it_is_but_proposals_say_to_whom(string name, string title, string? condition) =>
        Assert.Equal(condition, OutlineReader.Read(Read(name))!.All().Single(node => node.Title.StartsWith(title, StringComparison.Ordinal)).Condition);

    [Fact]
    public void A_question_and_its_sequel_are_two()
    {
        var asks = OutlineReader.Read(Read("tong-ket-nghi-quyet.txt"))!.All().Single(node => node.Title.StartsWith("Địa phương có quy hoạch", StringComparison.Ordinal)).Asks;
        Assert.Equal([AskData.YesNo], asks[0].Data);
        Assert.Equal(("Lý do", true), (asks[1].Text, asks[1].Optional));
    }

    [Fact]
    public void A_note_on_how_to_report_asks_nothing() =>
        Assert.Empty(OutlineReader.Read(Read("phong-chong-tham-nhung.txt"))!.All().Single(node => node.Title.StartsWith("Lưu ý", StringComparison.Ordinal)).Asks);

    [Fact]
    public void Good_and_bad_have_each_its_reasons() =>
        Assert.Equal(
            ["Hạn chế", "Nguyên nhân của hạn chế"],
            OutlineReader.Read(Read("goi-y-kiem-tra-giam-sat.txt"))!.All().Single(node => node.Title == "Hạn chế, nguyên nhân").Asks.Select(ask => ask.Text));

    private static OutlineAsk AskOf(string name, string text) => OutlineReader.Read(Read(name))!.All().SelectMany(node => node.Asks).Single(ask => ask.Text == text);

    private static Document Read(string name) =>
        Shipped.Parse(name, File.ReadAllText(Repository.Folder("tests/Assistant.Tests/Corpus/Samples/outlines/" + name)));
}
