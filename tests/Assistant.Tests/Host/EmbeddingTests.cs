using Assistant.Host.Composition;
using Assistant.Tests.Models;
using Assistant.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Host;

/// <summary>An endpoint for embeddings, seen through the program's entry.</summary>
public sealed class EmbeddingTests : IAsyncLifetime
{
    private const string Secret = "sk-khoa-bi-mat";

    private readonly TemporaryFolder _data = PreparedData.Copy();
    private ToyEndpoint _endpoint = null!;

    public async Task InitializeAsync()
    {
        _endpoint = await ToyEndpoint.StartAsync();
        File.WriteAllText(_data.File("trai.txt"), "QUY ĐỊNH\nVề trang trại\n\n1. Chăn nuôi\nNuôi heo phải có chuồng trại.\n\n2. Vận tải\nPhi cơ phải được kiểm tra.");
        Assert.Equal(0, (await HostRun.Of("corpus", "add", _data.File("trai.txt"), "--data", _data.Path)).ExitCode);
    }

    public async Task DisposeAsync()
    {
        await _endpoint.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task Rebuild_makes_the_vectors_and_search_uses_them()
    {
        var words = await Run("search", "máy bay bay bay", "--json", "--limit", "20");
        Assert.Empty(_endpoint.Requests);

        var rebuilt = await Run("corpus", "rebuild");
        Assert.Equal(0, rebuilt.ExitCode);
        Assert.Contains($"({ToyEndpoint.Dimensions} chiều)", rebuilt.Out, StringComparison.Ordinal);

        var fused = await Run("search", "máy bay bay bay", "--json", "--explain", "--limit", "20");
        Assert.DoesNotContain("Phi cơ", words.Out, StringComparison.Ordinal);
        Assert.Contains("Phi cơ", fused.Out, StringComparison.Ordinal);
        Assert.Contains("\"by_vector\":1", fused.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rebuilding_again_sends_nothing_again()
    {
        await Run("corpus", "rebuild");
        var sent = _endpoint.Requests.Count;

        await Run("corpus", "rebuild");

        Assert.Equal(sent, _endpoint.Requests.Count);
        Assert.All(_endpoint.Requests, request => Assert.InRange(request.Texts.Count, 1, 32));
    }

    [Fact]
    public async Task A_dead_endpoint_leaves_search_as_it_is_without_one()
    {
        await Run("corpus", "rebuild");
        var queries = (string[])["bảo dưỡng máy bay", "nuôi heo", "34-KH/TU", "thời hạn gửi báo cáo", "xyzzy"];
        var without = new List<HostRun>();
        foreach (var query in queries)
        {
            without.Add(await HostRun.Of("search", query, "--json", "--explain", "--data", _data.Path));
        }

        await _endpoint.DisposeAsync();

        foreach (var (query, expected) in queries.Zip(without))
        {
            Assert.Equal(expected, await Run("search", query, "--json", "--explain"));
        }
    }

    [Fact]
    public async Task A_rebuild_with_a_dead_endpoint_does_everything_else()
    {
        await _endpoint.DisposeAsync();

        var run = await Run("corpus", "rebuild");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("không kết nối được", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_says_how_far_the_vectors_have_come()
    {
        Assert.Equal("warning", await Doctor("assistant corpus rebuild"));
        await Run("corpus", "rebuild");
        Assert.Equal("ok", await Doctor("đã có véc-tơ"));
        _endpoint.Always = ToyEndpoint.Status(401);
        Assert.Equal("warning", await Doctor("không chấp nhận khóa"));
        _endpoint.Always = ToyEndpoint.Body("""{"data":[{"embedding":[1,2]}]}""");
        Assert.Equal("warning", await Doctor("passages.vectors"));
    }

    [Fact]
    public async Task Without_an_endpoint_the_doctor_says_so()
    {
        var run = await HostRun.Of("doctor", "--data", _data.Path);

        Assert.Contains("Không dùng dịch vụ véc-tơ", run.Out, StringComparison.Ordinal);
        Assert.Contains("không có gì được gửi ra ngoài", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("không có gì được gửi ra ngoài", (await Run("doctor")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_named_at_the_start_and_search_goes_on()
    {
        var variables = Variables();
        variables["ASSISTANT_EMBEDDING_BATHC"] = "8";

        var run = await HostRun.With(variables, "search", "nuôi heo", "--data", _data.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ASSISTANT_EMBEDDING_BATHC", run.Error, StringComparison.Ordinal);
        Assert.Empty(_endpoint.Requests);
        Assert.Equal(1, (await HostRun.With(variables, "doctor", "--data", _data.Path)).ExitCode);
    }

    [Fact]
    public async Task A_running_server_makes_the_vectors_by_itself_and_never_logs_the_key()
    {
        using var parts = new AssistantParts(AssistantOptions.From(_data.Path, Repository.Folder("corpus"), Variables()));
        parts.ImportShippedCorpus();
        using var log = new KeptLog();
        // The first batch fails: it comes back to it.
        _endpoint.Next.Enqueue(ToyEndpoint.Status(401));
        await using (var site = WebServer.Build(parts, [new Uri("http://127.0.0.1:0")], builder => builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter<KeptLog>(null, LogLevel.Trace)))
        {
            await site.StartAsync();
            var patience = TimeProvider.System.GetUtcNow().AddSeconds(60);
            while (!parts.Vectors!.IsComplete && TimeProvider.System.GetUtcNow() < patience)
            {
                await Task.Delay(50);
            }
        }

        Assert.True(parts.Vectors.IsComplete);
        Assert.Contains("status 401", log.Text, StringComparison.Ordinal);
        Assert.Contains("passages have one", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chuồng", log.Text, StringComparison.Ordinal);
        Assert.Contains(_endpoint.Requests, request => request.Authorization == "Bearer " + Secret);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(500)]
    public async Task The_key_is_never_printed(int status)
    {
        _endpoint.Always = ToyEndpoint.Status(status, retryAfter: "0");
        foreach (var command in (string[][])[["corpus", "rebuild"], ["search", "nuôi heo", "--explain"], ["doctor", "--json"]])
        {
            var run = await Run(command);
            Assert.DoesNotContain(Secret, run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    private async Task<string> Doctor(string said)
    {
        var line = (await Run("doctor", "--json")).Json.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "embedding");
        Assert.Contains(said, line.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return line.GetProperty("status").GetString()!;
    }

    private Task<HostRun> Run(params string[] arguments) => HostRun.With(Variables(), [.. arguments, "--data", _data.Path]);

    private Dictionary<string, string> Variables() => new(StringComparer.Ordinal)
    {
        ["ASSISTANT_EMBEDDING_URL"] = _endpoint.Address.ToString(),
        ["ASSISTANT_EMBEDDING_MODEL"] = "toy",
        ["ASSISTANT_EMBEDDING_KEY"] = Secret,
        // Many times what a machine under load takes for a request to itself.
        ["ASSISTANT_EMBEDDING_QUESTION_MS"] = "10000",
    };

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

        public string Text => string.Join('\n', _lines);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
