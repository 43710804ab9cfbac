using System.Net;
using System.Text.Json.Nodes;
using Assistant.Conversations;
using Assistant.Tests.Corpus;
using Assistant.Tests.Support;
using Assistant.Wording;

namespace Assistant.Tests.Web;

public sealed class DirectLineTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly FillingStore _store = new();
    private WebSite _site = null!;

    public async Task InitializeAsync() => _site = await WebSite.StartAsync(_data.Path, conversations: _store);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_new_conversation_is_greeted_once()
    {
        var browser = _site.NewBrowser();
        var chat = await _site.NewChatAsync(browser);
        var again = await _site.NewChatAsync(browser);

        Assert.Equal(HttpStatusCode.Created, chat.StartedWith);
        Assert.Equal(HttpStatusCode.OK, again.StartedWith);
        Assert.Equal(chat.Conversation, again.Conversation);
        Assert.Equal([ScriptedDialogue.Hello], (await again.WaitForAsync(1)).Select(Text));
    }

    [Fact]
    public async Task A_message_comes_back_as_an_echo_and_then_the_reply()
    {
        var chat = await _site.NewChatAsync();
        var posted = await DirectLineClient.JsonOf(await chat.SayAsync("xin chào", "c1"));
        var all = await chat.WaitForAsync(3);

        Assert.Equal(["Chào anh/chị.", "xin chào", "Tôi nghe: xin chào"], all.Select(Text));
        Assert.Equal((string)posted["id"]!, (string)all[1]["id"]!);
        Assert.Equal("c1", (string)all[1]["channelData"]!["clientActivityID"]!);
        Assert.Equal("plain", (string)all[1]["textFormat"]!);
        Assert.Equal((string)posted["id"]!, (string)all[2]["replyToId"]!);
        Assert.Equal(["bot", "user", "bot"], all.Select(activity => (string)activity["from"]!["role"]!));
    }

    [Fact]
    public async Task Who_speaks_is_taken_from_the_token_whatever_the_body_says()
    {
        var chat = await _site.NewChatAsync();
        await chat.SayAsync("xin chào");
        var echo = (await chat.WaitForAsync(3))[1];

        Assert.StartsWith("dl_", chat.User, StringComparison.Ordinal);
        Assert.Equal(chat.User, (string)echo["from"]!["id"]!);
        Assert.StartsWith("2026-11-20", (string)echo["timestamp"]!, StringComparison.Ordinal);
        Assert.Equal(chat.User, _site.Dialogue.Heard.Single().UserId);
    }

    [Fact]
    public async Task The_same_message_posted_twice_is_answered_once()
    {
        var chat = await _site.NewChatAsync();
        var first = await DirectLineClient.JsonOf(await chat.SayAsync("ghi 6 thôn", "same"));
        var second = await DirectLineClient.JsonOf(await chat.SayAsync("ghi 6 thôn", "same"));
        await chat.SayAsync("xong");
        var all = await chat.WaitForAsync(5);

        Assert.Equal((string)first["id"]!, (string)second["id"]!);
        Assert.Equal(5, all.Count);
        Assert.Equal(2, _site.Dialogue.Heard.Count);
    }

    [Fact]
    public async Task The_same_message_posted_again_after_a_restart_is_still_answered_once()
    {
        var browser = _site.NewBrowser();
        var chat = await _site.NewChatAsync(browser);
        await chat.SayAsync("ghi 6 thôn", "same");
        await chat.WaitForAsync(3);

        await using var restarted = await WebSite.StartAsync(_data.Path, conversations: _store);
        var client = restarted.NewBrowser();
        var later = new DirectLineClient(client, System.Text.Json.JsonDocument.Parse($$"""{"conversationId":"{{chat.Conversation}}","token":"{{chat.Token}}","userId":"{{chat.User}}"}""").RootElement);
        Assert.Equal(HttpStatusCode.OK, (await later.SayAsync("ghi 6 thôn", "same")).StatusCode);
        await later.SayAsync("xong");

        Assert.Equal(5, (await later.WaitForAsync(5)).Count);
        Assert.Equal(["xong"], restarted.Dialogue.Heard.Select(message => message.Text));
    }

    [Fact]
    public async Task Messages_are_answered_in_the_order_they_came()
    {
        var chat = await _site.NewChatAsync();
        _site.Dialogue.Answer = async message =>
        {
            await Task.Delay(message.Text == "một" ? 50 : 0);
            return ScriptedDialogue.Say(message.Text);
        };
        await chat.SayAsync("một");
        await chat.SayAsync("hai");
        var all = await chat.WaitForAsync(5);

        Assert.Equal(["một", "hai"], all.Where(activity => activity["replyToId"] is not null).Select(Text));
    }

    [Fact]
    public async Task A_dialogue_that_fails_is_reported_in_Vietnamese()
    {
        var chat = await _site.NewChatAsync();
        _site.Dialogue.Answer = _ => throw new InvalidOperationException("broken");
        await chat.SayAsync("ghi 6 thôn");

        Assert.Equal(Replies.TurnFailed, Text((await chat.WaitForAsync(3))[2]));
    }

    [Fact]
    public async Task A_message_that_cannot_be_kept_is_not_acknowledged()
    {
        var chat = await _site.NewChatAsync();
        _store.Full = true;
        var refusal = await chat.SayAsync("ghi 6 thôn", "c1");

        Assert.Equal(HttpStatusCode.InternalServerError, refusal.StatusCode);
        Assert.Equal("ServiceError", (string)(await DirectLineClient.JsonOf(refusal))["error"]!["code"]!);
        Assert.Empty(_site.Dialogue.Heard);
        _store.Full = false;
        await chat.SayAsync("ghi 6 thôn", "c1");
        Assert.Equal(3, (await chat.WaitForAsync(3)).Count);
    }

    [Fact]
    public async Task A_turn_cut_off_by_a_stop_is_reported_when_the_reader_comes_back()
    {
        var browser = _site.NewBrowser();
        var chat = await _site.NewChatAsync(browser);
        // What a power cut between the acknowledgement and the reply leaves behind.
        _store.AppendActivities(chat.Conversation, chat.User, ["""{"type":"message","id":"x","from":{"id":"u","role":"user"},"text":"ghi 6 thôn"}"""]);
        var again = await _site.NewChatAsync(browser);
        await _site.NewChatAsync(browser);

        var all = await again.WaitForAsync(3);
        Assert.Equal(3, all.Count);
        Assert.Equal(Replies.TurnWasInterrupted, Text(all[2]));
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("0", 3)]
    [InlineData("1", 2)]
    [InlineData("3", 0)]
    [InlineData("99", 0)]
    [InlineData("-", 3)]
    [InlineData("-5", 3)]
    [InlineData("abc", 3)]
    public async Task Polling_returns_what_is_new_and_never_fails(string watermark, int expected)
    {
        var chat = await _site.NewChatAsync();
        await chat.SayAsync("xin chào");
        await chat.WaitForAsync(3);
        var read = await chat.ReadAsync(watermark);

        Assert.Equal(expected, ((JsonArray)read["activities"]!).Count);
        Assert.NotNull((string?)read["watermark"]);
    }

    [Fact]
    public async Task Citations_become_link_definitions_and_claims_with_the_same_numbers()
    {
        var chat = await _site.NewChatAsync();
        var citation = ScriptedDialogue.Cite(1, Shipped.Plan34, "trước ngày 15/5/2021");
        _site.Dialogue.Answer = _ => Task.FromResult(ScriptedDialogue.Say("**Trước ngày 15/5/2021** [1].") with { Citations = [citation] });
        await chat.SayAsync("hạn nào?");
        var reply = (await chat.WaitForAsync(3))[2];

        Assert.Contains($"\n[1]: {citation.Url} \"Kế hoạch số 34-KH/TU ngày 19/3/2021, mục\u00a0III.2\"", Text(reply), StringComparison.Ordinal);
        var entity = reply["entities"]![0]!;
        Assert.Equal("https://schema.org/Message", (string)entity["type"]!);
        Assert.Equal(string.Empty, (string)entity["@id"]!);
        var claim = entity["citation"]![0]!;
        Assert.Equal(1, (int)claim["position"]!);
        Assert.Equal(citation.Url, (string)claim["appearance"]!["url"]!);
        Assert.Equal("trước ngày 15/5/2021", (string)claim["appearance"]!["abstract"]!);
    }

    [Theory]
    [InlineData("Theo Kế hoạch:\n\ntrước ngày 15/5/2021 [1]", "Theo Kế hoạch:\n\n> trước ngày 15/5/2021 [1]")]
    [InlineData("Trước ngày 15/5/2021 [1].", "Trước ngày 15/5/2021 [1].")]
    public async Task A_paragraph_in_a_documents_own_words_is_set_as_a_quotation(string said, string shown)
    {
        var chat = await _site.NewChatAsync();
        _site.Dialogue.Answer = _ => Task.FromResult(ScriptedDialogue.Say(said) with { Citations = [ScriptedDialogue.Cite(1, Shipped.Plan34, "trước ngày 15/5/2021")] });
        await chat.SayAsync("?");

        Assert.StartsWith(shown + "\n\n*" + Replies.MadeByMachine, Text((await chat.WaitForAsync(3))[2]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotation_marks_and_dots_are_shown_as_they_stand()
    {
        var chat = await _site.NewChatAsync();
        _site.Dialogue.Answer = _ => Task.FromResult(ScriptedDialogue.Say("dòng \"Đảng\" (c) ... xong.\n\n| a |\n|---|"));
        await chat.SayAsync("?");

        Assert.Equal("dòng \\\"Đảng\\\" \\(c\\) \\.\\.\\. xong.\n\n| a |\n|---|", Text((await chat.WaitForAsync(3))[2]));
    }

    [Fact]
    public async Task What_looks_like_html_or_a_picture_reaches_the_reader_as_text()
    {
        var chat = await _site.NewChatAsync();
        _site.Dialogue.Answer = _ => Task.FromResult(ScriptedDialogue.Say("<img src=x> a & b ![](http://x.invalid/y.png)"));
        await chat.SayAsync("?");

        Assert.Equal("&lt;img src=x> a &amp; b !\\[](http://x.invalid/y.png)", Text((await chat.WaitForAsync(3))[2]));
    }

    [Fact]
    public async Task A_form_becomes_a_card_and_its_answer_reaches_the_dialogue_as_fields()
    {
        var chat = await _site.NewChatAsync();
        _site.Dialogue.Answer = _ => Task.FromResult(ScriptedDialogue.Say("Xin anh/chị ghi:") with
        {
            Form = new Form("f7", "Số liệu", [new FormField("so", "Số chi bộ", "number", "chi bộ", Required: true), new FormField("loai", "Loại", "choice", Choices: ["A", "B"])], "Ghi"),
        });
        await chat.SayAsync("soạn");
        var card = (await chat.WaitForAsync(3))[2]["attachments"]![0]!;

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string)card["contentType"]!);
        Assert.Equal("1.5", (string)card["content"]!["version"]!);
        var number = card["content"]!["body"]![1]!;
        // As text: an input for numbers would read 1.622 as one and six tenths.
        Assert.Equal("Input.Text", (string)number["type"]!);
        Assert.Equal("Số chi bộ (chi bộ)", (string)number["label"]!);

        await chat.PostAsync(new { type = "message", value = new { form = "f7", so = "1.622", loai = "A", nested = new { x = 1 } }, channelData = new { clientActivityID = "c9", postBack = true } });
        await chat.WaitForAsync(5);
        var heard = _site.Dialogue.Heard.Last();
        Assert.Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["form"] = "f7", ["so"] = "1.622", ["loai"] = "A" }, heard.Form);
    }

    private static string Text(JsonNode activity) => (string)activity["text"]!;
}
