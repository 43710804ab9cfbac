using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Tests.Support;
using Assistant.Tests.Web;
using Assistant.Wording;

namespace Assistant.Tests.Conversations;

public sealed class RatingTests
{
    private readonly InMemoryStore _store = new();
    private readonly ScriptedDialogue _inner = new();
    private readonly FeedbackDesk _desk;
    private readonly RatedDialogue _dialogue;

    public RatingTests()
    {
        _desk = new FeedbackDesk(_store, new TestClock());
        _dialogue = new RatedDialogue(_inner, _desk);
        _inner.Answer = message => Task.FromResult(ScriptedDialogue.Say("Trước ngày 15/5.") with
        {
            Answer = new AnswerRecord(message.Text, null, "Trước ngày 15/5.", "answered", [], 7),
        });
    }

    [Theory]
    [InlineData("/tốt", Reaction.Up, "")]
    [InlineData("/tot", Reaction.Up, "")]
    [InlineData(" /Tốt: rất rõ ", Reaction.Up, "rất rõ")]
    [InlineData("/chưa tốt Trích dẫn không đúng", Reaction.Down, "Trích dẫn không đúng")]
    [InlineData("/chua-tot thiếu hạn của cấp xã", Reaction.Down, "thiếu hạn của cấp xã")]
    [InlineData("/không tốt", Reaction.Down, "")]
    public async Task A_typed_rating_is_of_the_last_answer(string typed, Reaction reaction, string reason)
    {
        await Say("Hạn nào?");
        var reply = await Say(typed);

        var rated = Assert.Single(_store.Ratings());
        Assert.Equal(Replies.ThanksForRating, reply.Text);
        Assert.Equal(("Hạn nào?", reaction, reason), (rated.Kept.Answer.Question, rated.Rating.Reaction, rated.Rating.Reason));
        Assert.Single(_inner.Heard);
    }

    [Theory]
    [InlineData("tốt")]
    [InlineData("/tốtđẹp")]
    [InlineData("chưa tốt")]
    [InlineData("/van-ban")]
    [InlineData("đảng viên chấp hành /tốt bao nhiêu?")]
    public async Task What_is_no_rating_goes_to_the_assistant(string text)
    {
        await Say(text);

        Assert.Equal(text, _inner.Heard.Single().Text);
    }

    [Fact]
    public async Task Where_nothing_was_answered_nothing_can_be_rated()
    {
        Assert.Equal(Replies.NothingToRate, (await Say("/tốt")).Text);
        _inner.Answer = _ => Task.FromResult(ScriptedDialogue.Say("Chào anh/chị."));
        Assert.Null((await Say("xin chào")).AnswerId);
        Assert.Equal(Replies.NothingToRate, (await Say("/tốt")).Text);
    }

    [Fact]
    public async Task Only_whom_an_answer_was_given_to_may_rate_it()
    {
        var id = (await Say("Hạn nào?")).AnswerId!;

        Assert.False(_desk.Rate("c", "bình", id, Reaction.Up, ""));
        Assert.False(_desk.Rate("khác", "an", id, Reaction.Up, ""));
        Assert.False(_desk.Rate("c", "an", "c|a99", Reaction.Up, ""));
        Assert.Empty(_store.Ratings());
        Assert.True(_desk.Rate("c", "an", id, Reaction.Up, ""));
    }

    [Fact]
    public async Task A_reason_is_kept_as_one_line_without_what_a_terminal_obeys_and_not_endless()
    {
        var id = (await Say("Hạn nào?")).AnswerId!;
        _desk.Rate("c", "an", id, Reaction.Down, "sai\n\t\u001b[31m<b>số</b>\u202e " + new string('x', 5000));

        var reason = _store.Ratings()[0].Rating.Reason;
        Assert.StartsWith("sai [31m<b>số</b> x", reason, StringComparison.Ordinal);
        Assert.Equal(FeedbackDesk.LongestReason, reason.Length);
    }

    private Task<Reply> Say(string text) => _dialogue.HandleAsync(new UserMessage("c", "an", text), CancellationToken.None);
}
