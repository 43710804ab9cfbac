using System.Text.Json;
using Assistant.Answers;
using Assistant.Answers.Assisting;
using Assistant.Models.Chat;
using Assistant.Models.Prompts;
using Assistant.Tests.Answers;
using Microsoft.AspNetCore.Http;

namespace Assistant.Tests.Models;

/// <summary>The whole way: question, prompt files, endpoint, gate.</summary>
public sealed class PromptedModelTests : IAsyncLifetime
{
    private const string Due = "Huyện ủy phải gửi báo cáo tổng kết trước ngày nào?";

    private static readonly Answerer Plain = new();
    private static readonly Answer Expected = Plain.Answer(new Question(Due), InventedCorpus.Snapshot);

    private ToyChatEndpoint _endpoint = null!;

    public static TheoryData<string> Misbehaviours =>
        ["dead", "never", "late", "cut", "aborted", "html", "garbage", "empty", "endless", "long", "error", "redirect", "refused", "words", "obeys", "thinks", "half"];

    public async Task InitializeAsync() => _endpoint = await ToyChatEndpoint.StartAsync();

    public async Task DisposeAsync() => await _endpoint.DisposeAsync();

    [Fact]
    public async Task A_model_behind_an_endpoint_words_the_answer()
    {
        _endpoint.Always = Obliging;
        using var model = Model();

        var answer = await Ask(model);

        Assert.Contains("Theo đó, báo cáo tổng kết phải", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Expected.Citations, answer.Citations);
        Assert.All(_endpoint.Requests, request => Assert.Contains("Huyện ủy phải gửi báo cáo", request.Prompt, StringComparison.Ordinal));
        Assert.Contains(_endpoint.Requests, request => request.Prompt.Contains("""{"n":1,"document":""", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task However_an_endpoint_misbehaves_the_answer_is_there(string how)
    {
        using var model = Model(how is "never" or "late" ? TimeSpan.FromMilliseconds(300) : TimeSpan.FromSeconds(30));
        await using var elsewhere = await ToyChatEndpoint.StartAsync();
        _endpoint.Always = Misbehaviour(how, elsewhere);
        if (how == "dead")
        {
            await _endpoint.DisposeAsync();
        }

        Assert.Equal(Expected.Text, (await Ask(model)).Text);
        Assert.Equal(Expected.Text, (await Ask(model)).Text);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task An_endpoint_that_fails_is_left_alone_for_a_while()
    {
        _endpoint.Always = ToyChatEndpoint.Status(500);
        var clock = new MovableClock();
        using var model = Model(clock: clock);

        await Ask(model);
        var asked = _endpoint.Requests.Count;
        await Ask(model);
        await Ask(model);
        Assert.Equal(asked, _endpoint.Requests.Count);

        clock.Move(TimeSpan.FromSeconds(31));
        _endpoint.Always = Obliging;
        Assert.Contains("Theo đó", (await Ask(model)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_leaves_is_not_held_against_the_endpoint()
    {
        _endpoint.Always = ToyChatEndpoint.Never;
        using var model = Model();
        using var patience = new CancellationTokenSource(50);
        Assert.Equal(Expected.Text, (await Ask(model, patience.Token)).Text);

        _endpoint.Always = Obliging;
        Assert.Contains("Theo đó", (await Ask(model)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_finds_nothing_is_not_sent()
    {
        using var model = Model();

        await new AssistedAnswerer(Plain, model).AnswerAsync(new Question("giá vàng hôm nay bao nhiêu"), InventedCorpus.Snapshot, null, default);

        Assert.Empty(_endpoint.Requests);
    }

    private static async Task Obliging(HttpContext context)
    {
        var answer = Draft(context);
        await ToyChatEndpoint.Says(answer is null ? """{"order":[]}""" : "Theo đó, " + char.ToLowerInvariant(answer[0]) + answer[1..])(context);
    }

    private static Func<HttpContext, Task> Misbehaviour(string how, ToyChatEndpoint elsewhere) => how switch
    {
        "never" => ToyChatEndpoint.Never,
        "late" => async context =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2), context.RequestAborted);
            await Obliging(context);
        },
        "cut" => ToyChatEndpoint.Stream(ToyChatEndpoint.Piece("Trước ngày 12/9/2024 [1]. ")),
        "half" => ToyChatEndpoint.Stream(ToyChatEndpoint.Piece("Báo cáo tổng kết phải được thông qua"), """{"choices":[{"delta":{},"finish_reason":"length"}]}"""),
        "aborted" => async context =>
        {
            await ToyChatEndpoint.Stream(ToyChatEndpoint.Piece("Trước"))(context);
            context.Abort();
        },
        "html" => ToyChatEndpoint.Body("<html>Xin đăng nhập</html>", "text/html"),
        "garbage" => ToyChatEndpoint.Stream("{]"),
        "empty" => ToyChatEndpoint.Body(""),
        "endless" => async context =>
        {
            context.Response.ContentType = "text/event-stream";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync($"data: {ToyChatEndpoint.Piece("dài ")}\n\n", context.RequestAborted);
            }
        },
        "long" => ToyChatEndpoint.Says(string.Concat(Enumerable.Repeat("Báo cáo gửi về Ban Dân vận Tỉnh ủy [1]. ", 2000))),
        "error" => ToyChatEndpoint.Status(500),
        "redirect" => context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = elsewhere.Address + "/chat/completions";
            return Task.CompletedTask;
        },
        "refused" => ToyChatEndpoint.Status(401),
        "words" => ToyChatEndpoint.Says("Xin lỗi, tôi là mô hình ngôn ngữ."),
        "obeys" => ToyChatEndpoint.Says("Hạn nộp là ngày 01/01/2099 [1]."),
        "thinks" => ToyChatEndpoint.Says("<think>Hạn là 01/01/2099."),
        _ => ToyChatEndpoint.Never,
    };

    // What the prompt for the wording shows as the draft; null for other prompts.
    private static string? Draft(HttpContext context)
    {
        using var json = JsonDocument.Parse((string)context.Items["raw"]!);
        var user = json.RootElement.GetProperty("messages")[1].GetProperty("content").GetString()!;
        var line = user.Split('\n').FirstOrDefault(one => one.StartsWith("Draft answer: ", StringComparison.Ordinal));
        return line is null ? null : JsonSerializer.Deserialize<string>(line["Draft answer: ".Length..]);
    }

    private static Task<Answer> Ask(PromptedModel model, CancellationToken patience = default) =>
        new AssistedAnswerer(Plain, model).AnswerAsync(new Question(Due), InventedCorpus.Snapshot, null, patience);

    private PromptedModel Model(TimeSpan? wait = null, TimeProvider? clock = null)
    {
        var settings = new ModelSettings(_endpoint.Address, "toy") { Wait = wait ?? TimeSpan.FromSeconds(30), Pause = TimeSpan.FromMilliseconds(1) };
        return new PromptedModel(
            new EndpointChatClient(settings, TimeProvider.System), PromptLibrary.Load(Repository.Folder("prompts")).Library!, "127.0.0.1", settings.Wait, clock ?? TimeProvider.System);
    }

    /// <summary>Stands still but when it is moved; its timers run on real time.</summary>
    private sealed class MovableClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Move(TimeSpan by) => _now += by.Ticks;
    }
}
