using System.Net;
using System.Text.Json.Nodes;
using Assistant.Conversations.Feedback;
using Assistant.Tests.Support;

namespace Assistant.Tests.Web;

/// <summary>Thumbs under answers, as they go over the wire.</summary>
public sealed class RatingTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly InMemoryStore _store = new();
    private readonly FeedbackDesk _desk;
    private WebSite _site = null!;

    public RatingTests() => _desk = new FeedbackDesk(_store, new TestClock());

    public async Task InitializeAsync()
    {
        _site = await WebSite.StartAsync(_data.Path, _store);
        _site.Dialogue.Answer = message =>
        {
            var answer = new AnswerRecord(message.Text, null, "Trước ngày 15/5.", "answered", [], 7);
            return Task.FromResult(ScriptedDialogue.Say(answer.Text) with { Answer = answer, AnswerId = _desk.Keep(message.ConversationId, message.UserId, answer) });
        };
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task An_answer_has_thumbs_that_name_it_and_a_greeting_has_none()
    {
        var chat = await _site.NewChatAsync();
        await chat.SayAsync("Hạn nào?");
        var all = await chat.WaitForAsync(3);

        Assert.Equal($"{chat.Conversation}|a1", (string)all[2]["id"]!);
        Assert.Equal(["LikeAction", "DislikeAction"], Thumbs(all[2]).Select(thumb => (string)thumb!["@type"]!));
        Assert.Empty(Thumbs(all[0]));
    }

    [Fact]
    public async Task A_thumb_as_Web_Chat_posts_it_is_kept_and_changes_nothing_in_the_conversation()
    {
        var (chat, thumbs) = await Answered();

        var answer = await chat.PostAsync(new { type = "event", name = "webchat:activity-status/feedback", entities = new[] { thumbs[1] } });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var rated = Assert.Single(_store.Ratings());
        Assert.Equal((chat.User, Reaction.Down, "Hạn nào?"), (rated.Rating.UserId, rated.Rating.Reaction, rated.Kept.Answer.Question));
        Assert.Equal(3, (await chat.WaitForAsync(3)).Count);
        Assert.Single(_site.Dialogue.Heard);
    }

    [Fact]
    public async Task A_reason_is_kept_letter_by_letter_and_a_later_click_changes_the_rating()
    {
        var (chat, thumbs) = await Answered();

        await Rate(chat, (string)thumbs[0]!["@id"]!, "");
        await Rate(chat, (string)thumbs[1]!["@id"]!, "Thiếu ý: <script>alert(1)</script>");

        var rating = Assert.Single(_store.Ratings()).Rating;
        Assert.Equal((Reaction.Down, "Thiếu ý: <script>alert(1)</script>"), (rating.Reaction, rating.Reason));
    }

    [Fact]
    public async Task Nobody_rates_an_answer_that_was_given_to_somebody_else()
    {
        var (chat, thumbs) = await Answered();
        var other = await _site.NewChatAsync();

        foreach (var forged in new[] { (string)thumbs[0]!["@id"]!, $"tro-ly:danh-gia/up/{other.Conversation}|a1", "tro-ly:danh-gia/up/'; drop table ratings; --" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Rate(other, forged, "")).StatusCode);
        }

        Assert.Empty(_store.Ratings());
    }

    [Theory]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback"}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[]}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[7]}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@id":{"a":1}}]}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@id":"tro-ly:danh-gia/sideways/x"}]}""")]
    [InlineData("""{"type":"event","name":"tro-ly/danh-gia","value":"x"}""")]
    [InlineData("""{"type":"event","name":"tro-ly/danh-gia","value":{"action":"tro-ly:danh-gia/up/"}}""")]
    [InlineData("""{"type":"message","name":"tro-ly/danh-gia","text":"xin chào"}""")]
    public async Task What_rates_nothing_is_taken_as_any_other_activity(string activity)
    {
        var (chat, _) = await Answered();

        var answer = await chat.SendAsync(HttpMethod.Post, $"{DirectLineClient.Root}/conversations/{chat.Conversation}/activities", DirectLineClient.Json(activity));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(_store.Ratings());
    }

    [Fact]
    public async Task Ratings_are_held_back_like_messages_when_they_come_too_fast()
    {
        var (chat, thumbs) = await Answered();
        var codes = new List<HttpStatusCode>();
        for (var n = 0; n < 30; n++)
        {
            codes.Add((await Rate(chat, (string)thumbs[n % 2]!["@id"]!, "")).StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }

    private static Task<HttpResponseMessage> Rate(DirectLineClient chat, string action, string reason) =>
        chat.PostAsync(new { type = "event", name = "tro-ly/danh-gia", value = new { action, reason } });

    private async Task<(DirectLineClient Chat, JsonArray Thumbs)> Answered()
    {
        var chat = await _site.NewChatAsync();
        await chat.SayAsync("Hạn nào?");
        return (chat, Thumbs((await chat.WaitForAsync(3))[2]));
    }

    private static JsonArray Thumbs(JsonNode activity) => (JsonArray?)activity["entities"]?[0]?["potentialAction"] ?? [];
}
