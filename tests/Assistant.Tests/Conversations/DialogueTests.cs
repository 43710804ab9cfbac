using Assistant.Drafting;

namespace Assistant.Tests.Conversations;

public sealed class DialogueTests
{
    private static readonly string[] Opening = ["tôi cần làm báo cáo theo đề cương kèm kế hoạch 34", "Đảng ủy xã Bình An, đảng bộ cơ sở trực thuộc huyện"];

    [Fact]
    public void An_empty_message_gets_a_clear_reply() =>
        Assert.Contains("chưa nhận được nội dung", Chat.OverShippedDocuments().Say("  ").Text, StringComparison.Ordinal);

    [Fact]
    public void A_message_of_a_hundred_thousand_characters_is_refused_and_records_nothing()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening);
        var reply = chat.Say(new string('a', 100_000));
        Assert.Contains("100.000", reply.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Draft.Entries);
    }

    [Theory]
    [InlineData("cảm ơn")]
    [InlineData("vâng, cảm ơn bạn nhiều")]
    [InlineData("xin chào")]
    [InlineData("ok")]
    public void A_word_of_thanks_does_not_become_part_of_the_report(string courtesy)
    {
        var chat = Chat.OverShippedDocuments().Then(Opening);
        var reply = chat.Say(courtesy);
        Assert.Empty(chat.Draft.Entries);
        Assert.Contains("đề cương hỏi", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_cannot_be_stored_is_not_acknowledged()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening);
        var before = chat.Last.State;
        chat.Stores.Broken = true;
        var reply = chat.Say("xã nông nghiệp, 6 thôn");
        Assert.DoesNotContain("Đã ghi", reply.Text, StringComparison.Ordinal);
        Assert.Contains("không có nội dung nào được lưu", reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, reply.State);
        chat.Stores.Broken = false;
        Assert.Contains("Đã ghi", chat.Say("xã nông nghiệp, 6 thôn").Text, StringComparison.Ordinal);
        Assert.Single(chat.Draft.Entries);
    }

    [Fact]
    public void A_restart_loses_nothing_that_was_acknowledged()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("xã nông nghiệp, 6 thôn");
        var again = chat.Restarted();
        var reply = again.Say("thuận lợi: đoàn kết");
        Assert.Equal(2, reply.State.Answered);
        Assert.Equal(2, again.Draft.Entries.Count);
    }

    [Fact]
    public void A_draft_is_continued_on_another_channel()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("xã nông nghiệp, 6 thôn");
        var other = chat.Restarted("teams-7");
        Assert.Equal("ask", other.Say("xin chào").State.Mode);
        var reply = other.Say("tiếp tục");
        Assert.Equal((chat.Last.State.DraftId, "draft", 1), (reply.State.DraftId, reply.State.Mode, reply.State.Answered));
        Assert.Contains("thuận lợi, khó khăn", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_elses_answer_in_between_is_kept_and_so_is_mine()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening);
        var other = chat.Restarted("c2");
        other.Then("tiếp tục");
        chat.Stores.Meanwhile = () => other.Say("thuận lợi: đoàn kết. khó khăn: xa trung tâm");
        chat.Say("mục 2.6: mời bà con góp ý");
        Assert.Equal(2, chat.Draft.Entries.Count);
    }

    [Fact]
    public void A_question_in_the_middle_leaves_the_interview_where_it_stands()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening);
        var section = chat.Last.State.SectionId;
        var reply = chat.Say("Huyện ủy phải gửi báo cáo trước ngày nào?");
        Assert.Contains("15/5/2021", reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Citations);
        Assert.Contains("MỞ ĐẦU", reply.Text, StringComparison.Ordinal);
        Assert.Equal((section, 0), (reply.State.SectionId, reply.State.Answered));
    }

    [Fact]
    public void Undoing_takes_back_all_that_one_message_did()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("phần một mục I.1: 25 chi bộ, 312 đảng viên, trong đó 12 người có đạo");
        Assert.Equal(2, chat.Last.State.Answered);
        var reply = chat.Say("hoàn tác");
        Assert.Equal(0, reply.State.Answered);
        Assert.Equal(2, chat.Say("mục I.1: 25 chi bộ, 312 đảng viên").State.Answered);
    }

    [Fact]
    public void Zeros_are_not_filled_in_for_the_asking()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("đến mục I.2");
        var reply = chat.Say("ghi 0 hết đi");
        Assert.Contains("chưa ghi số 0", reply.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Draft.Entries);
        chat.Say("chưa có số liệu");
        Assert.Empty(chat.Draft.Entries);
    }

    [Fact]
    public void Nothing_in_the_report_was_not_given()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("xã nông nghiệp, 6 thôn", "xuất file");
        var report = chat.Written[^1];
        Assert.Equal("hd05-2026", report.FormatProfile);
        Assert.Equal("ĐẢNG UỶ XÃ BÌNH AN", report.Header.IssuingBody);
        Assert.Null(report.Header.Date);
        Assert.Null(report.Ending.Name);
        Assert.DoesNotContain(report.Header.NumberAndSymbol, char.IsAsciiDigit);
        Assert.DoesNotContain("kèm theo", report.Header.Subject, StringComparison.Ordinal);
        Assert.Equal("T/M ĐẢNG UỶ", report.Ending.Authority);
        Assert.Single(report.Body.OfType<ReportBlock.Bullet>());
        Assert.Equal("Xã nông nghiệp, 6 thôn.", report.Body.OfType<ReportBlock.Bullet>().Single().Text);
    }

    [Theory]
    [InlineData("toi can lam bao cao theo de cuong kem ke hoach 34")]
    [InlineData("giúp tôi soạn báo cáo tổng kết Chỉ thị 14")]
    [InlineData("Tôi muốn viết báo cáo theo đề cương của Kế hoạch số 34-KH/TU")]
    public void A_report_is_started_in_many_words(string text)
    {
        var reply = Chat.OverShippedDocuments().Say(text);
        Assert.Equal("draft", reply.State.Mode);
        Assert.Contains("34-KH/TU", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_that_is_not_there_is_not_replaced_by_another()
    {
        var reply = Chat.OverShippedDocuments().Say("tôi cần làm báo cáo theo đề cương kèm kế hoạch 99");
        Assert.Equal("ask", reply.State.Mode);
        Assert.Contains("không thấy đề cương", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_quotation_of_the_outline_stands_in_its_source()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening);
        for (var i = 0; i < 40; i++)
        {
            var reply = chat.Say("bỏ qua");
            foreach (var citation in reply.Citations)
            {
                var source = chat.Library.Current.Find(citation.Document.Id)!.Text;
                Assert.Equal(Folded(citation.Span.In(source)), Folded(citation.Quote));
            }
        }

        static string Folded(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
