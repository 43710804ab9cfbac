using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Tests.Support;

namespace Assistant.Tests.Web;

public sealed class DirectLineSecurityTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private WebSite _site = null!;

    public async Task InitializeAsync() => _site = await WebSite.StartAsync(_data.Path);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task No_call_works_without_a_token_of_this_site()
    {
        var chat = await _site.NewChatAsync();
        string[] tokens = ["", "x", "a.b.c", Tampered(chat.Token), WithoutSignature(chat.Token)];
        foreach (var token in tokens)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await chat.SendAsync(HttpMethod.Post, "/v3/directline/conversations", null, token)).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await chat.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", null, token)).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await chat.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{chat.Conversation}/activities", null, token)).StatusCode);
        }
    }

    [Fact]
    public async Task A_token_of_one_purpose_opens_no_other_door()
    {
        var chat = await _site.NewChatAsync();
        var stream = chat.StreamUrl.Query.Split("t=")[1];

        Assert.Equal(HttpStatusCode.Unauthorized, (await chat.SendAsync(HttpMethod.Post, "/v3/directline/conversations", null, stream)).StatusCode);
        await AssertSocketIsRefused(WithToken(chat, chat.Token));
        Assert.Equal(HttpStatusCode.NotFound, (await _site.NewBrowser().GetAsync(new Uri("/tai-ve/" + chat.Token, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Somebody_elses_conversation_and_an_unknown_one_are_refused_alike()
    {
        var mine = await _site.NewChatAsync();
        var theirs = await _site.NewChatAsync();
        foreach (var id in new[] { theirs.Conversation, "unknown", "..%2F" + mine.Conversation })
        {
            var path = $"/v3/directline/conversations/{id}";
            Assert.Equal(HttpStatusCode.Forbidden, (await mine.SendAsync(HttpMethod.Get, path + "/activities")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await mine.SendAsync(HttpMethod.Get, path)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await mine.SendAsync(HttpMethod.Post, path + "/activities", JsonContent.Create(new { type = "message", text = "x" }))).StatusCode);
        }

        await AssertSocketIsRefused(new Uri(mine.StreamUrl.AbsoluteUri.Replace(mine.Conversation, theirs.Conversation, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_old_token_is_refused_by_its_name_and_a_refreshed_one_goes_on()
    {
        var chat = await _site.NewChatAsync();
        _site.Clock.Move(TimeSpan.FromMinutes(29));
        var refreshed = await DirectLineClient.JsonOf(await chat.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh"));
        _site.Clock.Move(TimeSpan.FromMinutes(2));
        var refusal = await chat.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh");

        Assert.Equal(HttpStatusCode.Forbidden, refusal.StatusCode);
        Assert.Equal("TokenExpired", (string)(await DirectLineClient.JsonOf(refusal))["error"]!["code"]!);
        var path = $"/v3/directline/conversations/{chat.Conversation}/activities";
        Assert.Equal(HttpStatusCode.OK, (await chat.SendAsync(HttpMethod.Get, path, null, (string)refreshed["token"]!)).StatusCode);
    }

    [Fact]
    public async Task A_stream_token_opens_for_one_minute_only()
    {
        var chat = await _site.NewChatAsync();
        _site.Clock.Move(TimeSpan.FromSeconds(61));
        await AssertSocketIsRefused(chat.StreamUrl);
    }

    [Fact]
    public async Task A_page_of_another_site_gets_neither_token_nor_stream()
    {
        var browser = _site.NewBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token");
        request.Headers.Add("Origin", "http://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(request)).StatusCode);

        using var framed = new HttpRequestMessage(HttpMethod.Post, "/chat/token");
        framed.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(framed)).StatusCode);

        var chat = await _site.NewChatAsync();
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => _site.OpenSocketAsync(chat.StreamUrl, "http://evil.example"));
        using var own = await _site.OpenSocketAsync(chat.StreamUrl, "http://localhost");
        Assert.Equal(WebSocketState.Open, own.State);
    }

    [Theory]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":5}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"invoke\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"text\":\"x\"}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("{\"type\":\"typing\"}", "application/json", HttpStatusCode.OK)]
    [InlineData("{\"type\":\"event\",\"name\":\"x\"}", "application/json", HttpStatusCode.OK)]
    [InlineData("{\"type\":\"message\",\"text\":5,\"value\":[1],\"channelData\":\"x\"}", "application/json", HttpStatusCode.OK)]
    public async Task A_body_that_is_no_activity_gets_a_clean_refusal(string body, string type, HttpStatusCode expected)
    {
        var chat = await _site.NewChatAsync();
        using var content = new StringContent(body, Encoding.UTF8, type);
        Assert.Equal(expected, (await chat.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{chat.Conversation}/activities", content)).StatusCode);
    }

    [Fact]
    public async Task Too_large_and_too_deep_bodies_are_refused()
    {
        var chat = await _site.NewChatAsync();
        var path = $"/v3/directline/conversations/{chat.Conversation}/activities";
        var large = await chat.SendAsync(HttpMethod.Post, path, DirectLineClient.Json($$"""{"type":"message","text":"{{new string('x', 300_000)}}"}"""));
        var deep = await chat.SendAsync(HttpMethod.Post, path, DirectLineClient.Json("""{"type":"message","value":""" + new string('[', 20_000) + new string(']', 20_000) + "}"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal("MessageSizeTooBig", (string)(await DirectLineClient.JsonOf(large))["error"]!["code"]!);
        Assert.Equal(HttpStatusCode.BadRequest, deep.StatusCode);
        Assert.Empty(_site.Dialogue.Heard);
    }

    [Fact]
    public async Task Files_sent_into_the_conversation_are_refused_cleanly()
    {
        var chat = await _site.NewChatAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "báo cáo.docx" } };
        var answer = await chat.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{chat.Conversation}/upload?userId={chat.User}", form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Posting_without_end_is_held_back_but_reading_is_not()
    {
        var chat = await _site.NewChatAsync();
        var answers = new List<HttpStatusCode>();
        for (var n = 0; n < 40; n++)
        {
            answers.Add((await chat.PostAsync(new { type = "typing" })).StatusCode);
            await chat.ReadAsync();
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.NotNull((await chat.ReadAsync())["watermark"]);
    }

    [Fact]
    public async Task The_key_outlives_a_restart_and_only_its_owner_reads_it()
    {
        var browser = _site.NewBrowser();
        var chat = await _site.NewChatAsync(browser);
        await using var restarted = await WebSite.StartAsync(_data.Path);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/refresh");
        request.Headers.Add("Authorization", "Bearer " + chat.Token);

        Assert.Equal(HttpStatusCode.OK, (await restarted.NewBrowser().SendAsync(request)).StatusCode);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_data.Path, "keys", "web.key")));
        }
    }

    private async Task AssertSocketIsRefused(Uri address) =>
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => _site.OpenSocketAsync(address));

    private static Uri WithToken(DirectLineClient chat, string token) => new(chat.StreamUrl.AbsoluteUri.Split("t=")[0] + "t=" + token);

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var payload = JsonNode.Parse(Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])))!;
        payload["user"] = "dl_other";
        return $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload.ToJsonString()))}.{parts[2]}";
    }

    private static string WithoutSignature(string token) =>
        System.Buffers.Text.Base64Url.EncodeToString("""{"alg":"none","typ":"JWT"}"""u8) + "." + token.Split('.')[1] + ".";
}
