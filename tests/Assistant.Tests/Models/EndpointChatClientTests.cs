using System.Text;
using Assistant.Answers.Assisting;
using Assistant.Models.Chat;
using Assistant.Models.Endpoints;
using Assistant.Search.Vectors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Assistant.Tests.Models;

public sealed class EndpointChatClientTests : IAsyncLifetime
{
    private const string Secret = "sk-khoa-bi-mat";

    private static readonly ChatMessage[] Messages = [new(ChatRole.System, "Chỉ dùng <đoạn> \"dưới đây\"."), new(ChatRole.User, "Hạn nộp?\nĐường sắt ❤")];

    private ToyChatEndpoint _endpoint = null!;

    public async Task InitializeAsync() => _endpoint = await ToyChatEndpoint.StartAsync();

    public async Task DisposeAsync() => await _endpoint.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_the_model_says_arrives_letter_for_letter(bool stream)
    {
        const string Words = "Trước ngày 05/01/2031 [1].\n- “Đường” ❤ & <b> \\ \"x\"";
        _endpoint.Always = ToyChatEndpoint.Says(Words);
        using var client = Client();

        Assert.Equal(Words, await Ask(client, stream));
    }

    [Fact]
    public async Task The_endpoint_gets_what_the_standard_says_and_nothing_else()
    {
        using var client = Client();

        await Ask(client, stream: true);

        var seen = Assert.Single(_endpoint.Requests);
        Assert.Equal(("/v1/chat/completions", "Bearer " + Secret), (seen.Path, seen.Authorization));
        Assert.Equal(
            """{"model":"toy","messages":[{"role":"system","content":"Chỉ dùng <đoạn> \"dưới đây\"."},{"role":"user","content":"Hạn nộp?\nĐường sắt ❤"}],"temperature":0,"max_tokens":1200,"stream":true}"""
                .Replace("❤", "\\u2764", StringComparison.Ordinal),
            seen.Raw.Replace("❤", "\\u2764", StringComparison.Ordinal));
        Assert.Equal(["Accept", "Authorization", "Content-Length", "Content-Type", "Host"], seen.Headers);
    }

    [Fact]
    public async Task A_server_that_knows_no_streams_is_understood()
    {
        _endpoint.Always = ToyChatEndpoint.Body(ToyChatEndpoint.Whole("Được."));
        using var client = Client();

        Assert.Equal("Được.", await Ask(client, stream: true));
    }

    [Fact]
    public async Task A_server_that_refuses_the_limits_is_asked_without_them_from_then_on()
    {
        _endpoint.Next.Enqueue(ToyChatEndpoint.Status(400));
        using var client = Client();

        Assert.Equal("Vâng.", await Ask(client, stream: true));
        Assert.Equal("Vâng.", await Ask(client, stream: true));

        Assert.Equal([true, false, false], _endpoint.Requests.Select(seen => seen.Body.TryGetProperty("max_tokens", out _)));
    }

    [Theory]
    [InlineData(429, "0")]
    [InlineData(500, null)]
    [InlineData(503, "1")]
    public async Task A_busy_endpoint_is_asked_a_second_time_and_no_third(int status, string? retryAfter)
    {
        _endpoint.Next.Enqueue(ToyChatEndpoint.Status(status, retryAfter));
        using var client = Client();
        Assert.Equal("Vâng.", await Ask(client, stream: true));

        _endpoint.Always = ToyChatEndpoint.Status(status, retryAfter);
        Assert.Equal(EndpointTrouble.Busy, await Trouble(client, stream: true));
        Assert.Equal(4, _endpoint.Requests.Count);
    }

    [Fact]
    public async Task An_endpoint_that_wants_a_long_rest_gets_it()
    {
        _endpoint.Always = ToyChatEndpoint.Status(429, retryAfter: "3600");
        using var client = Client();

        Assert.Equal(EndpointTrouble.Busy, await Trouble(client, stream: false));
        Assert.Single(_endpoint.Requests);
    }

    [Theory]
    [InlineData(401, EndpointTrouble.KeyRefused)]
    [InlineData(404, EndpointTrouble.UnknownModel)]
    [InlineData(413, EndpointTrouble.InputRefused)]
    [InlineData(418, EndpointTrouble.BadAnswer)]
    public async Task A_refusal_is_not_asked_again_and_its_words_are_not_repeated(int status, EndpointTrouble trouble)
    {
        _endpoint.Always = ToyChatEndpoint.Status(status);
        using var client = Client();

        var error = await Assert.ThrowsAsync<AnswerModelException>(() => Ask(client, stream: true));

        Assert.Equal(trouble, error.Trouble);
        Assert.Single(_endpoint.Requests);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_follow_no_redirection()
    {
        await using var elsewhere = await ToyChatEndpoint.StartAsync();
        _endpoint.Always = context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = elsewhere.Address + "/chat/completions";
            return Task.CompletedTask;
        };
        using var client = Client();

        Assert.Equal(EndpointTrouble.UnknownModel, await Trouble(client, stream: true));
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("xin chào")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"choices":null}""")]
    [InlineData("""{"choices":[]}""")]
    [InlineData("""{"choices":[7]}""")]
    [InlineData("""{"choices":[{"message":null}]}""")]
    [InlineData("""{"choices":[{"message":{"content":7}}]}""")]
    [InlineData("""{"choices":[{"message":{"content":""},"finish_reason":"stop"}]}""")]
    [InlineData("""{"choices":[{"message":{"content":"Trước ngày"},"finish_reason":"length"}]}""")]
    [InlineData("""{"choices":[{"message":{"content":"x"},"finish_reason":"content_filter"}]}""")]
    [InlineData("""{"choices":[{"message":{"content":null,"tool_calls":[{"function":{"name":"rm"}}]},"finish_reason":"tool_calls"}]}""")]
    [InlineData("""{"choices":[{"message":{"content":"x"}}]""")]
    [InlineData("<html>Đăng nhập</html>")]
    public async Task An_answer_that_makes_no_sense_is_no_answer(string body)
    {
        _endpoint.Always = ToyChatEndpoint.Body(body);
        using var client = Client();

        Assert.Equal(EndpointTrouble.BadAnswer, await Trouble(client, stream: false));
        Assert.Equal(EndpointTrouble.BadAnswer, await Trouble(client, stream: true));
    }

    [Fact]
    public async Task A_stream_that_is_cut_is_no_answer()
    {
        var good = ToyChatEndpoint.Piece("Trước ngày");
        using var client = Client();
        foreach (var events in (string[][])[[], [good], [good, "{"], [good, """{"error":{"message":"quá tải"}}"""], [good, """{"choices":[{"delta":{"content":"x"},"finish_reason":"length"}]}"""], [good, """{"choices":[{"delta":{"content":[1]}}]}"""]])
        {
            _endpoint.Always = ToyChatEndpoint.Stream(events);
            Assert.Equal(EndpointTrouble.BadAnswer, await Trouble(client, stream: true));
        }

        _endpoint.Always = async context =>
        {
            await ToyChatEndpoint.Stream(good)(context);
            context.Abort();
        };
        Assert.Equal(EndpointTrouble.Unreachable, await Trouble(client, stream: true));
    }

    [Theory]
    [InlineData("text/event-stream", "data: {\"choices\":[]}\n\n")]
    [InlineData("text/event-stream", ": còn đây\n")]
    [InlineData("text/event-stream", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("application/json", "          ")]
    [InlineData("text/html", "<p>")]
    public async Task An_answer_without_end_is_given_up(string type, string piece)
    {
        _endpoint.Always = async context =>
        {
            context.Response.ContentType = type;
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1000)));
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            }
        };
        using var client = Client();

        Assert.Equal(EndpointTrouble.BadAnswer, await Trouble(client, stream: true));
    }

    [Fact]
    public async Task A_mangled_answer_never_throws_anything_else()
    {
        var good = Encoding.UTF8.GetBytes(ToyChatEndpoint.Whole("Trước ngày 05/01/2031 [1]."));
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var bytes = (byte[])good.Clone();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                Assert.NotEmpty(ChatReply.Whole(bytes).Text);
            }
            catch (AnswerModelException)
            {
            }
        }

        await Task.CompletedTask;
    }

    [Fact]
    public async Task Nobody_there_is_found_out_and_whoever_stops_hears_of_the_stop()
    {
        using var client = Client();
        _endpoint.Always = ToyChatEndpoint.Never;
        using var stop = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ask(client, stream: true, stop.Token));

        await _endpoint.DisposeAsync();
        Assert.Equal(EndpointTrouble.Unreachable, await Trouble(client, stream: true));
    }

    [Fact]
    public void The_settings_do_not_print_the_key() =>
        Assert.DoesNotContain(Secret, Settings().ToString(), StringComparison.Ordinal);

    private EndpointChatClient Client() => new(Settings(), TimeProvider.System);

    private ModelSettings Settings() => new(_endpoint.Address, "toy") { Key = new EndpointKey(Secret), Pause = TimeSpan.FromMilliseconds(1) };

    private static async Task<EndpointTrouble> Trouble(EndpointChatClient client, bool stream) =>
        (await Assert.ThrowsAsync<AnswerModelException>(() => Ask(client, stream))).Trouble;

    private static async Task<string> Ask(EndpointChatClient client, bool stream, CancellationToken cancel = default)
    {
        if (!stream)
        {
            return (await client.GetResponseAsync(Messages, null, cancel)).Text;
        }

        var text = new StringBuilder();
        await foreach (var piece in client.GetStreamingResponseAsync(Messages, null, cancel))
        {
            text.Append(piece.Text);
        }

        return text.ToString();
    }
}
