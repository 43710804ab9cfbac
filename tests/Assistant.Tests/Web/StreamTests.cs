using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Tests.Support;

namespace Assistant.Tests.Web;

public sealed class StreamTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private WebSite _site = null!;

    public async Task InitializeAsync() => _site = await WebSite.StartAsync(_data.Path);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_stream_begins_with_what_was_said_and_goes_on_with_what_comes()
    {
        var chat = await _site.NewChatAsync();
        using var socket = await _site.OpenSocketAsync(chat.StreamUrl);
        Assert.Equal([ScriptedDialogue.Hello], await Read(socket, 1));
        await chat.SayAsync("xin chào");

        Assert.Equal(["xin chào", "Tôi nghe: xin chào"], await Read(socket, 2));
    }

    [Fact]
    public async Task A_stream_taken_up_again_begins_after_the_watermark()
    {
        var chat = await _site.NewChatAsync();
        await chat.SayAsync("xin chào");
        await chat.WaitForAsync(3);
        using var socket = await _site.OpenSocketAsync(new Uri(await chat.ReconnectAsync("2")));

        Assert.Equal(["Tôi nghe: xin chào"], await Read(socket, 1));
    }

    [Fact]
    public async Task Two_pages_of_one_user_see_the_same()
    {
        var browser = _site.NewBrowser();
        var chat = await _site.NewChatAsync(browser);
        var other = await _site.NewChatAsync(browser);
        using var one = await _site.OpenSocketAsync(chat.StreamUrl);
        using var two = await _site.OpenSocketAsync(other.StreamUrl);
        await chat.SayAsync("xin chào");

        var seen = await Read(one, 3);
        Assert.Equal(seen, await Read(two, 3));
        Assert.Equal("Tôi nghe: xin chào", seen[2]);
    }

    [Fact]
    public async Task An_answer_that_takes_long_shows_that_somebody_works()
    {
        var chat = await _site.NewChatAsync();
        var done = new TaskCompletionSource();
        _site.Dialogue.Answer = async _ =>
        {
            await done.Task;
            return ScriptedDialogue.Say("xong");
        };
        using var socket = await _site.OpenSocketAsync(chat.StreamUrl);
        await chat.SayAsync("câu khó");

        Assert.Equal([ScriptedDialogue.Hello, "câu khó", "(typing)"], await Read(socket, 3));
        done.SetResult();
        Assert.Equal(["xong"], await Read(socket, 1));
        // Shown, but no part of what was said.
        Assert.Equal(3, (await chat.WaitForAsync(3)).Count);
    }

    [Fact]
    public async Task An_answer_is_shown_as_it_is_written_and_kept_once()
    {
        var chat = await _site.NewChatAsync();
        _site.Dialogue.Answer = message =>
        {
            message.Preview!("Câu <một> [1].");
            message.Preview("Câu <một> [1]. Câu hai [2].");
            return Task.FromResult(ScriptedDialogue.Say("Câu một [1]. Câu hai [2]. Câu ba [3]."));
        };
        using var socket = await _site.OpenSocketAsync(chat.StreamUrl);
        await chat.SayAsync("câu hỏi");
        // The greeting first; where the page sets the user's own line in between is a matter of its time stamp.
        var seen = (await ReadActivities(socket, 5)).Where(activity => activity["from"]!["role"]!.GetValue<string>() == "bot").Skip(1).ToList();

        Assert.Equal(["typing", "typing", "message"], seen.Select(activity => activity["type"]!.GetValue<string>()));
        var stream = seen[0]["id"]!.GetValue<string>();
        Assert.Equal([null, stream, stream], seen.Select(activity => activity["channelData"]!["streamId"]?.GetValue<string>()));
        Assert.Equal(["streaming", "streaming", "final"], seen.Select(activity => activity["channelData"]!["streamType"]!.GetValue<string>()));
        Assert.Equal([1, 2], seen.Take(2).Select(activity => activity["channelData"]!["streamSequence"]!.GetValue<int>()));
        // By this alone the page sets a second answer below the first.
        Assert.Equal(DateTimeOffset.Parse(seen[0]["timestamp"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds(), seen[0]["channelData"]!["webchat:sequence-id"]!.GetValue<long>());
        Assert.DoesNotContain("<", seen[1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(3, (await chat.WaitForAsync(3)).Count);
    }

    [Fact]
    public async Task Who_leaves_waits_for_no_better_words()
    {
        var chat = await _site.NewChatAsync();
        var left = new TaskCompletionSource();
        _site.Dialogue.Answer = async message =>
        {
            message.Patience.Register(left.SetResult);
            await left.Task;
            return ScriptedDialogue.Say("xong");
        };
        using (var socket = await _site.OpenSocketAsync(chat.StreamUrl))
        {
            await Read(socket, 1);
            await chat.SayAsync("câu khó");
            await Read(socket, 2);
        }

        await left.Task.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(3, (await chat.WaitForAsync(3)).Count);
    }

    [Fact]
    public async Task A_page_that_closes_its_stream_is_let_go()
    {
        var chat = await _site.NewChatAsync();
        using var socket = await _site.OpenSocketAsync(chat.StreamUrl);
        await Read(socket, 1);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task More_streams_than_anybody_needs_end_the_oldest_one()
    {
        var chat = await _site.NewChatAsync();
        var sockets = new List<WebSocket>();
        for (var n = 0; n < 21; n++)
        {
            sockets.Add(await _site.OpenSocketAsync(chat.StreamUrl));
            await Read(sockets[n], 1);
        }

        var ended = await Assert.ThrowsAnyAsync<Exception>(() => Read(sockets[0], 1));
        Assert.IsNotType<OperationCanceledException>(ended);
        await chat.SayAsync("xin chào");
        Assert.Equal(2, (await Read(sockets[20], 2)).Count);
        sockets.ForEach(socket => socket.Dispose());
    }

    /// <summary>The texts of the next activities; a typing activity as "(typing)".</summary>
    private static async Task<IReadOnlyList<string>> Read(WebSocket socket, int count) =>
        [.. (await ReadActivities(socket, count)).Select(activity => (string)activity["type"]! == "typing" ? "(typing)" : (string)activity["text"]!)];

    private static async Task<IReadOnlyList<JsonNode>> ReadActivities(WebSocket socket, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var all = new List<JsonNode>();
        var buffer = new byte[64 * 1024];
        while (all.Count < count)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    throw new WebSocketException("The server closed the stream.");
                }

                length += part.Count;
            }
            while (!part.EndOfMessage);

            var activities = (JsonArray)JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, length))!["activities"]!;
            all.AddRange(activities.Select(activity => activity!));
        }

        return all;
    }
}
