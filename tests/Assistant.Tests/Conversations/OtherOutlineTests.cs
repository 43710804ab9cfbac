using Assistant.Drafting;

namespace Assistant.Tests.Conversations;

/// <summary>An outline that ships with nothing: other numbers, other words, other people.</summary>
public sealed class OtherOutlineTests
{
    private const string GardenPlan =
        """
        HUYỆN ỦY MINH LONG

        KẾ HOẠCH

        tổng kết 10 năm thực hiện Nghị quyết số 05-NQ/HU về phát triển kinh tế vườn (số 71-KH/HU ngày 02/3/2022)

        I. Mục đích, yêu cầu

        1. Đánh giá kết quả thực hiện Nghị quyết số 05-NQ/HU.

        II. Tổ chức thực hiện

        1. Các đảng ủy xã xây dựng báo cáo tổng kết gửi về Ban Thường vụ Huyện ủy trước ngày 20/5/2022.

        ĐỀ CƯƠNG

        báo cáo tổng kết 10 năm thực hiện Nghị quyết số 05-NQ/HU về phát triển kinh tế vườn (kèm theo Kế hoạch số 71-KH/HU ngày 02/3/2022 của Huyện ủy)

        I. Tình hình chung

        - Tổng diện tích đất vườn; diện tích trồng mới từ năm 2018-2021.
        - Số hộ làm vườn (trong đó: số hộ nghèo, số hộ cận nghèo, tính tỷ lệ %).

        II. Kết quả thực hiện

        1. Công tác lãnh đạo, chỉ đạo

        - Việc ban hành văn bản triển khai (nêu rõ số lượng, loại văn bản).
        - Công tác tuyên truyền, vận động nhân dân.

        2. Kết quả cụ thể

        - Kết quả chuyển đổi cây trồng.
        - Kết quả xây dựng vườn mẫu.
        - Liên kết tiêu thụ sản phẩm (nếu có).

        III. Hạn chế, nguyên nhân

        1. Hạn chế

        2. Nguyên nhân

        IV. Kiến nghị (nếu có)
        """;

    [Fact]
    public void The_deadline_of_the_units_level_is_told_with_its_source()
    {
        var reply = Started().Last;
        Assert.Contains("trước ngày 20/5/2022", reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Citations, citation => citation.Quote.Contains("20/5/2022", StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_are_computed_and_named_so()
    {
        var reply = Started().Then("đất vườn 120 ha, trồng mới 14 ha").Say("Tổng số hộ: 400, trong đó hộ nghèo 20, cận nghèo 35");
        Assert.Contains("Tự tính: 20/400 = 5%; 35/400 = 8,8%", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_that_were_asked_and_not_given_are_asked_for()
    {
        var reply = Started().Say("đất vườn 120 ha, trồng mới 2020-2021 được 14 ha");
        Assert.Contains("2018-2021", reply.Text, StringComparison.Ordinal);
        Assert.Contains("chưa cho số của 2018-2019", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_message_may_answer_several_lines_in_any_order()
    {
        var chat = Started();
        chat.Say("phần tuyên truyền: mở 12 buổi. văn bản: nghị quyết số 03-NQ/ĐU ngày 12/4/2013");
        var texts = chat.Draft.Entries.Select(entry => (chat.Draft.Map.Find(entry.Lines[0])!.Title[..12], entry.Text)).ToList();
        Assert.Contains(texts, one => one.Item1.StartsWith("Công tác", StringComparison.Ordinal) && one.Text.Contains("12 buổi", StringComparison.Ordinal));
        Assert.Contains(texts, one => one.Item1.StartsWith("Việc ban", StringComparison.Ordinal) && one.Text.Contains("03-NQ/ĐU", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_figure_for_the_same_thing_waits_until_the_user_chooses()
    {
        var chat = Started().Then("120 ha", "số hộ 400, trong đó hộ nghèo 20");
        var reply = chat.Say("mục I: số hộ 410");
        Assert.Contains("400", reply.Text, StringComparison.Ordinal);
        Assert.Contains("410", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Draft.Entries, entry => entry.Text.Contains("410", StringComparison.Ordinal));
        chat.Say("410 mới đúng");
        Assert.Null(chat.Draft.OpenContradiction);
        Assert.DoesNotContain(chat.Draft.Entries, entry => entry.Text.Contains("400", StringComparison.Ordinal));
        Assert.Contains(chat.Draft.Entries, entry => entry.Text.Contains("410", StringComparison.Ordinal));
    }

    [Fact]
    public void An_optional_heading_without_content_is_left_out_of_the_report()
    {
        var chat = Started().Then("mục IV: không có kiến nghị gì", "xuất file");
        Assert.DoesNotContain(chat.Written[^1].Body, block => block is ReportBlock.Heading { Label: "IV" });
        Assert.Contains(chat.Written[^1].Body, block => block is ReportBlock.Heading { Label: "III" });
    }

    [Fact]
    public void An_instruction_of_the_outline_never_stands_in_the_report_as_an_answer()
    {
        var chat = Started().Then("đất vườn 120 ha", "xuất file");
        var answers = chat.Written[^1].Body.Select(block => block switch
        {
            ReportBlock.Bullet bullet => bullet.Text,
            ReportBlock.Paragraph paragraph => paragraph.Text,
            ReportBlock.Heading heading => heading.Title,
            _ => string.Empty,
        });
        Assert.DoesNotContain(answers, text => text.Contains("nêu rõ", StringComparison.Ordinal) || text.Contains("nếu có", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_line_of_the_outline_is_answered_denied_or_a_gap()
    {
        var chat = Started();
        foreach (var line in chat.Draft.Map.Lines.Where(line => !line.Optional))
        {
            var report = DraftAnalysis.Of(chat.Draft).Composer().Compose();
            Assert.Equal(chat.Draft.Gaps.Count, report.Body.Count(block => block is ReportBlock.Gap));
            var before = chat.Draft.Gaps.Count;
            chat.Say("làm tốt, bà con đồng tình");
            Assert.Equal(before - 1, chat.Draft.Gaps.Count);
        }

        Assert.Empty(chat.Draft.Gaps);
    }

    [Fact]
    public void A_unit_whose_level_its_name_does_not_tell_is_asked_for_it()
    {
        var chat = Chat.Over(GardenPlan).Then("soạn báo cáo kinh tế vườn");
        var reply = chat.Say("UBND xã Long Mai");
        Assert.Contains("cấp nào", reply.Text, StringComparison.Ordinal);
        chat.Say(reply.Suggestions[0]);
        Assert.Equal(("UBND xã Long Mai", UnitLevel.Grassroots), (chat.Draft.Unit!.Name, chat.Draft.Unit.Level));
    }

    [Fact]
    public void The_form_names_the_unit_as_well_as_a_line_does()
    {
        var chat = Chat.Over(GardenPlan).Then("soạn báo cáo kinh tế vườn");
        Assert.NotNull(chat.Last.Form);
        chat.Say(string.Empty, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["form"] = chat.Last.Form.Id,
            ["name"] = "Đảng ủy xã Long Mai",
            ["level"] = chat.Last.Form.Fields.Single(field => field.Id == "level").Choices![0],
            ["superior"] = "Đảng bộ huyện Minh Long",
        });
        Assert.Equal(new Unit("Đảng ủy xã Long Mai", UnitLevel.Grassroots, "Đảng bộ huyện Minh Long"), chat.Draft.Unit);
    }

    [Theory]
    [InlineData("bỏ qua mục 2", 2)]
    [InlineData("để sau mục III.1", 1)]
    [InlineData("phần hạn chế thì chưa có, để sau", 1)]
    public void Putting_off_a_section_records_no_answer(string text, int skipped)
    {
        var chat = Started();
        chat.Say(text);
        Assert.Empty(chat.Draft.Entries);
        Assert.Equal(skipped, chat.Last.State.Skipped);
    }

    [Theory]
    [InlineData("sửa đổi quy chế làm việc của ban chỉ đạo")]
    [InlineData("sửa chữa 3 công trình thủy lợi")]
    [InlineData("xuất bản 2 tập san về cây trồng")]
    [InlineData("không có hộ dân nào")]
    [InlineData("trồng được 30 ha, còn lại bổ sung sau")]
    [InlineData("xác nhận 3 trường hợp không đủ điều kiện")]
    [InlineData("tiếp tục mở rộng diện tích")]
    [InlineData("đúng")]
    [InlineData("kết thúc năm 2021 đạt 30 ha")]
    [InlineData("in 500 tờ rơi hướng dẫn kỹ thuật")]
    [InlineData("chưa rõ vì sao")]
    public void An_answer_that_begins_like_a_command_is_still_an_answer(string text)
    {
        var chat = Started().Then("đến mục II.2");
        chat.Say(text);
        Assert.Contains(chat.Draft.Entries, entry => entry.Text.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Pasted_lines_become_sentences_of_the_report()
    {
        var chat = Started().Then("đất vườn 120 ha\n- trồng mới 14 ha\n- cải tạo 30 ha", "xuất file");
        Assert.Contains(chat.Written[^1].Body, block => block is ReportBlock.Bullet { Text: "Đất vườn 120 ha. Trồng mới 14 ha. Cải tạo 30 ha." });
    }

    [Fact]
    public void A_very_long_word_is_taken_and_echoed_in_part()
    {
        var chat = Started();
        chat.Say(new string('x', 5_000));
        Assert.Equal(5_000, chat.Draft.Entries.Single().Text.Length);
        Assert.DoesNotContain(new string('x', 1_000), chat.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_typed_every_line_stays_accounted_for()
    {
        string[] pieces =
        [
            "120 ha", "trong đó hộ nghèo 20", "gồm", ":", "mục I", "phần hai", "2.1:", "không có", "bỏ qua", "hoàn tác", "sửa", "214", "thành 241", ";", ".", "\n",
            "xem trước", "đúng", "6 mới đúng", "ghi 0 hết đi", "xác nhận", "2018-2021", "9 trên 0", "3/4", "%", "quay lại", "?", "tuyên truyền", "(", "100%", "vườn mẫu", "-", "IV.",
        ];
        const int Seed = 20261120;
        var random = new Random(Seed);
        var chat = Started();
        for (var i = 0; i < 250; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)]));
            var reply = chat.Say(text);
            var lines = chat.Draft.Map.Lines;
            var optional = lines.Count(line => line.Optional && chat.Draft.IsOpen(line));
            Assert.True(reply.State.Answered + reply.State.Missing + optional == lines.Count, $"seed {Seed}, message {i}: {text}");
            Assert.NotEmpty(reply.Text);
        }
    }

    private static Chat Started() => Chat.Over(GardenPlan).Then("tôi muốn soạn báo cáo theo đề cương kèm kế hoạch 71", "Đảng ủy xã Long Mai, đảng bộ cơ sở");
}
