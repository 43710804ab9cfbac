using Assistant.Drafting;
using Assistant.Drafting.Checks;
using Assistant.Tests.Conversations;

namespace Assistant.Tests.Drafting;

public sealed class DraftTests
{
    private static readonly string[] Opening = ["tôi cần làm báo cáo theo đề cương kèm kế hoạch 34", "Đảng ủy xã Bình An, đảng bộ cơ sở"];

    [Fact]
    public void Every_event_survives_being_stored()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("xã nông nghiệp", "bỏ qua", "mục I.1: 25 chi bộ", "sửa 25 thành 26", "hoàn tác", "xuất file");
        foreach (var stored in chat.Stores.ReadDraft(chat.Last.State.DraftId!))
        {
            var back = DraftEventJson.ToStored(DraftEventJson.FromStored(stored), stored.UserId, stored.At);
            Assert.Equal(stored, back);
        }
    }

    [Fact]
    public void The_outline_of_a_draft_stays_when_its_document_leaves_the_corpus()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening);
        chat.Stores.RemoveDocument("ke-hoach-34-kh-tu-2021", DateTimeOffset.UnixEpoch);
        chat.Library.Refresh();
        var reply = chat.Say("xã nông nghiệp, 6 thôn");
        Assert.Contains("thuận lợi, khó khăn", reply.Text, StringComparison.Ordinal);
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public void What_an_answer_said_before_stays_in_the_events()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("phần một mục I.1: đảng viên 214, trong đó người có đạo 3", "sửa 214 thành 241");
        Assert.Contains("241", chat.Draft.Entries[^1].Text, StringComparison.Ordinal);
        Assert.Contains(chat.Stores.ReadDraft(chat.Last.State.DraftId!), stored => stored.Kind == "answered" && stored.Data.Contains("214", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chi bộ trực thuộc: 12, gồm 6 thôn, 3 trường học, 1 công an, 1 quân sự", "sum", FindingSeverity.Question)]
    [InlineData("chi bộ trực thuộc: 11, gồm 6 thôn, 3 trường học, 1 công an, 1 quân sự", "sum", FindingSeverity.Note)]
    [InlineData("đảng viên 20, trong đó người có đạo 30", "part", FindingSeverity.Error)]
    [InlineData("chi bộ trực thuộc khoảng 11", "approximate", FindingSeverity.Question)]
    public void Figures_of_one_answer_are_checked(string answer, string rule, FindingSeverity severity)
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("phần một", answer);
        Assert.Contains(DraftAnalysis.Of(chat.Draft).Findings, finding => finding.Rule == rule && finding.Severity == severity);
    }

    [Fact]
    public void Shares_that_do_not_make_a_hundred_are_asked_about()
    {
        var reply = Chat.OverShippedDocuments().Then(Opening).Say("chuyên đề: học tập Bác 50%, theo nhiệm vụ 45%, khác 10%");
        Assert.Contains("= 105", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_of_different_bodies_are_no_contradiction()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("phần một mục I.1: đảng viên 214", "mục I.2: tổng số đảng viên 30");
        Assert.Null(chat.Draft.OpenContradiction);
        Assert.Equal(2, chat.Draft.Entries.Count);
    }

    [Theory]
    [InlineData("Đảng ủy xã Bình An, đảng bộ cơ sở trực thuộc huyện", "Đảng ủy xã Bình An", UnitLevel.Grassroots)]
    [InlineData("tôi ở Huyện ủy Sơn Hà", "Huyện ủy Sơn Hà", UnitLevel.District)]
    [InlineData("Chi bộ Trường THCS Lê Lợi trực thuộc Đảng ủy phường 3", "Chi bộ Trường THCS Lê Lợi", UnitLevel.Branch)]
    [InlineData("đảng ủy Sở Y tế, trực thuộc Tỉnh ủy", "Đảng ủy Sở Y tế", UnitLevel.District)]
    [InlineData("Chi bộ cơ sở Hạt Kiểm lâm", "Chi bộ cơ sở Hạt Kiểm lâm", UnitLevel.Grassroots)]
    public void A_unit_is_read_with_its_level(string text, string name, UnitLevel level)
    {
        var unit = UnitReader.Read(text);
        Assert.Equal((name, level), (unit?.Name, unit?.Level));
    }

    [Fact]
    public void Lines_for_another_kind_of_branch_are_hidden_and_counted()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening[0]).Then("Chi bộ Trường THCS Lê Lợi trực thuộc Đảng ủy xã Bình An");
        Assert.Contains("Đã ẩn", chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains(chat.Draft.Map.Lines, line => chat.Draft.StatusOf(line) == LineStatus.Hidden);
    }

    [Fact]
    public void The_desk_shows_a_draft_to_its_user_only()
    {
        var chat = Chat.OverShippedDocuments().Then(Opening).Then("xã nông nghiệp, 6 thôn");
        var desk = new DraftDesk(chat.Stores, chat.Library);
        var view = desk.View(chat.Last.State.DraftId!, "u1")!;
        Assert.Null(desk.View(chat.Last.State.DraftId!, "u2"));
        Assert.Single(desk.List("u1"));
        Assert.Empty(desk.List("u2"));
        Assert.Equal("trước ngày 30/4/2021", view.Deadline);
        Assert.Equal(1, view.Counts.Answered);
        Assert.Equal(chat.Draft.Map.Lines.Count, view.Sections.Sum(section => section.Lines.Count));
        Assert.Single(view.Sections, section => section.IsCurrent);
    }
}
