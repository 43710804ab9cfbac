using System.Text;
using Assistant.Models.Embeddings;
using Assistant.Models.Endpoints;
using Assistant.Search.Vectors;
using Assistant.Tests.Search.Vectors;

namespace Assistant.Tests.Models;

public sealed class EndpointEmbedderTests : IAsyncLifetime
{
    private const string Secret = "sk-khoa-bi-mat";

    // A hundred times what a machine under load takes for a request to itself.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private ToyEndpoint _endpoint = null!;

    public async Task InitializeAsync() => _endpoint = await ToyEndpoint.StartAsync();

    public async Task DisposeAsync() => await _endpoint.DisposeAsync();

    [Fact]
    public async Task Texts_come_back_as_unit_vectors_in_their_order()
    {
        using var embedder = Embedder();

        var vectors = Vectors(await embedder.PassagesAsync(["Nuôi lợn", "Đường sắt ❤", "\"Trích\"\n"], CancellationToken.None));

        Assert.Equal(3, vectors.Count);
        Assert.Equal(UnitVector.Of(ToyVectors.Of("Nuôi lợn", ToyEndpoint.Dimensions)), vectors[0]);
        Assert.Equal(UnitVector.Of(ToyVectors.Of("Đường sắt ❤", ToyEndpoint.Dimensions)), vectors[1]);
    }

    [Fact]
    public async Task The_endpoint_gets_what_the_standard_says_and_nothing_else()
    {
        using var embedder = Embedder(settings => settings with { Dimensions = 8, QuestionPrefix = "query: ", PassagePrefix = "passage: " });

        await embedder.PassagesAsync(["một", "hai"], CancellationToken.None);
        await embedder.QuestionAsync("ba", CancellationToken.None);

        var seen = _endpoint.Requests.ToArray();
        Assert.All(seen, request => Assert.Equal(("/v1/embeddings", "Bearer " + Secret), (request.Path, request.Authorization)));
        Assert.Equal("""{"model":"toy","input":["passage: một","passage: hai"],"encoding_format":"float","dimensions":8}""", seen[0].Body.ToString());
        Assert.Equal(["query: ba"], seen[1].Texts);
        Assert.All(seen, request => Assert.Equal(["Accept", "Authorization", "Content-Length", "Content-Type", "Host"], request.Headers));
    }

    [Fact]
    public async Task Without_a_key_none_is_sent()
    {
        using var embedder = Embedder(settings => settings with { Key = null });

        Vectors(await embedder.QuestionAsync("một", CancellationToken.None));

        Assert.Equal(string.Empty, Assert.Single(_endpoint.Requests).Authorization);
    }

    [Fact]
    public async Task Vectors_in_base64_are_read_too()
    {
        var numbers = Convert.ToBase64String([.. new[] { 3f, 4f }.SelectMany(BitConverter.GetBytes)]);
        _endpoint.Always = ToyEndpoint.Body($$"""{"data":[{"embedding":"{{numbers}}"}]}""");
        using var embedder = Embedder();

        var vector = Assert.Single(Vectors(await embedder.QuestionAsync("một", CancellationToken.None)));
        Assert.Equal(new[] { 0.6f, 0.8f }, vector);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_endpoint_is_asked_again(int status)
    {
        _endpoint.Next.Enqueue(ToyEndpoint.Status(status));
        _endpoint.Next.Enqueue(ToyEndpoint.Status(status, retryAfter: "0"));
        using var embedder = Embedder();

        Vectors(await embedder.PassagesAsync(["một"], CancellationToken.None));

        Assert.Equal(3, _endpoint.Requests.Count);
    }

    [Fact]
    public async Task An_endpoint_that_stays_busy_is_given_up()
    {
        _endpoint.Always = ToyEndpoint.Status(503);
        using var embedder = Embedder();

        Assert.Equal(EndpointTrouble.Busy, Failed(await embedder.PassagesAsync(["một"], CancellationToken.None)).Trouble);
        Assert.Equal(4, _endpoint.Requests.Count);
    }

    [Theory]
    [InlineData(400, EndpointTrouble.InputRefused)]
    [InlineData(401, EndpointTrouble.KeyRefused)]
    [InlineData(403, EndpointTrouble.KeyRefused)]
    [InlineData(404, EndpointTrouble.UnknownModel)]
    [InlineData(413, EndpointTrouble.InputRefused)]
    [InlineData(418, EndpointTrouble.BadAnswer)]
    public async Task A_refusal_is_not_asked_again_and_its_words_are_not_repeated(int status, EndpointTrouble trouble)
    {
        _endpoint.Always = ToyEndpoint.Status(status);
        using var embedder = Embedder();

        var failed = Failed(await embedder.PassagesAsync(["điều bí mật"], CancellationToken.None));

        Assert.Equal(trouble, failed.Trouble);
        Assert.Single(_endpoint.Requests);
        Assert.DoesNotContain(Secret, failed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", failed.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("xin chào")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":[7]}""")]
    [InlineData("""{"data":[{}]}""")]
    [InlineData("""{"data":[{"embedding":null}]}""")]
    [InlineData("""{"data":[{"embedding":[]}]}""")]
    [InlineData("""{"data":[{"embedding":["a"]}]}""")]
    [InlineData("""{"data":[{"embedding":[0,0]}]}""")]
    [InlineData("""{"data":[{"embedding":[NaN,1]}]}""")]
    [InlineData("""{"data":[{"embedding":[1e999,1]}]}""")]
    [InlineData("""{"data":[{"embedding":[null,1]}]}""")]
    [InlineData("""{"data":[{"embedding":"????"}]}""")]
    [InlineData("""{"data":[{"embedding":"AADAfwAAgD8="}]}""")]
    [InlineData("""{"data":[{"embedding":"AAA="}]}""")]
    [InlineData("""{"data":[{"index":1,"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"index":-1,"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"index":"0","embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"embedding":[1,2]},{"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"embedding":[1,2]}]""")]
    public async Task An_answer_that_makes_no_sense_is_no_answer(string body)
    {
        _endpoint.Always = ToyEndpoint.Body(body);
        using var embedder = Embedder();

        Assert.Equal(EndpointTrouble.BadAnswer, Failed(await embedder.PassagesAsync(["một"], CancellationToken.None)).Trouble);
    }

    [Theory]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":0,"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1,2,3]}]}""")]
    public async Task Vectors_that_do_not_fit_together_are_none(string body)
    {
        _endpoint.Always = ToyEndpoint.Body(body);
        using var embedder = Embedder();

        Assert.Equal(EndpointTrouble.BadAnswer, Failed(await embedder.PassagesAsync(["một", "hai"], CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task Other_dimensions_than_the_configured_ones_are_refused()
    {
        _endpoint.Always = ToyEndpoint.Body("""{"data":[{"embedding":[1,2,3]}]}""");
        using var embedder = Embedder(settings => settings with { Dimensions = 4 });

        Assert.Equal(EndpointTrouble.BadAnswer, Failed(await embedder.PassagesAsync(["một"], CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task A_mangled_answer_never_throws()
    {
        var good = """{"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.25,-1.5e-3]}],"model":"toy"}""";
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var bytes = Encoding.UTF8.GetBytes(good);
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var result = EmbeddingReply.Read(bytes, 1, null);
            Assert.True(result is EmbeddingResult.Failed or EmbeddingResult.Vectors { All: [{ Length: > 0 }] }, $"seed {seed}");
        }

        await Task.CompletedTask;
    }

    [Fact]
    public async Task An_endpoint_that_never_answers_costs_one_time_out_and_then_nothing_for_a_while()
    {
        _endpoint.Always = ToyEndpoint.Never;
        var clock = new MovableClock();
        using var embedder = Embedder(settings => settings with { QuestionLimit = TimeSpan.FromMilliseconds(50) }, clock);

        Assert.Equal(EndpointTrouble.TimedOut, Failed(await embedder.QuestionAsync("một", CancellationToken.None)).Trouble);
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(EndpointTrouble.Resting, Failed(await embedder.QuestionAsync("một", CancellationToken.None)).Trouble);
        }

        // A machine under load may run out of time before it has sent anything.
        Assert.InRange(_endpoint.Requests.Count, 0, 1);
        clock.Move(TimeSpan.FromSeconds(31));
        Assert.Equal(EndpointTrouble.TimedOut, Failed(await embedder.QuestionAsync("một", CancellationToken.None)).Trouble);
        clock.Move(TimeSpan.FromSeconds(31));
        Assert.Equal(EndpointTrouble.Resting, Failed(await embedder.QuestionAsync("một", CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task An_endpoint_that_comes_back_is_used_again()
    {
        var clock = new MovableClock();
        using var embedder = Embedder(clock: clock);
        Vectors(await embedder.QuestionAsync("một", CancellationToken.None));
        var address = _endpoint.Address;
        await _endpoint.DisposeAsync();

        Assert.Equal(EndpointTrouble.Unreachable, Failed(await embedder.QuestionAsync("hai", CancellationToken.None)).Trouble);
        Assert.Equal(EndpointTrouble.Unreachable, Failed(await embedder.PassagesAsync(["ba"], CancellationToken.None)).Trouble);

        _endpoint = await ToyEndpoint.StartAsync(address);
        clock.Move(TimeSpan.FromSeconds(31));
        Vectors(await embedder.QuestionAsync("hai", CancellationToken.None));
        Vectors(await embedder.PassagesAsync(["ba"], CancellationToken.None));
    }

    [Fact]
    public async Task A_slow_batch_ends_with_its_time()
    {
        _endpoint.Always = ToyEndpoint.Never;
        using var embedder = Embedder(settings => settings with { PassagesLimit = TimeSpan.FromMilliseconds(50) });

        Assert.Equal(EndpointTrouble.TimedOut, Failed(await embedder.PassagesAsync(["một"], CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task Whoever_stops_the_work_hears_of_the_stop()
    {
        _endpoint.Always = ToyEndpoint.Never;
        using var embedder = Embedder();
        using var stop = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => embedder.PassagesAsync(["một"], stop.Token));
    }

    [Fact]
    public async Task Texts_follow_no_redirection()
    {
        await using var elsewhere = await ToyEndpoint.StartAsync();
        _endpoint.Always = context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = elsewhere.Address + "/embeddings";
            return Task.CompletedTask;
        };
        using var embedder = Embedder();

        Assert.Equal(EndpointTrouble.UnknownModel, Failed(await embedder.PassagesAsync(["một"], CancellationToken.None)).Trouble);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public void The_settings_do_not_print_the_key() =>
        Assert.DoesNotContain(Secret, Settings().ToString(), StringComparison.Ordinal);

    private EndpointEmbedder Embedder(Func<EmbeddingSettings, EmbeddingSettings>? change = null, TimeProvider? clock = null) =>
        new((change ?? (settings => settings))(Settings()), clock ?? TimeProvider.System);

    private EmbeddingSettings Settings() => new(_endpoint.Address, "toy")
    {
        Key = new EndpointKey(Secret),
        FirstPause = TimeSpan.FromMilliseconds(1),
        QuestionLimit = Patience,
        PassagesLimit = Patience,
    };

    private static IReadOnlyList<float[]> Vectors(EmbeddingResult result) => Assert.IsType<EmbeddingResult.Vectors>(result).All;

    private static EmbeddingResult.Failed Failed(EmbeddingResult result) => Assert.IsType<EmbeddingResult.Failed>(result);

    /// <summary>Stands still but when it is moved; its timers run on real time.</summary>
    private sealed class MovableClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Move(TimeSpan by) => _now += by.Ticks;
    }
}
