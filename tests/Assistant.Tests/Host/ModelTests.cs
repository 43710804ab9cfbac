using Assistant.Tests.Models;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

/// <summary>A language model, seen through the program's entry.</summary>
public sealed class ModelTests : IAsyncLifetime
{
    private const string Secret = "sk-khoa-bi-mat";
    private const string Due = "Huyện ủy phải gửi báo cáo trước ngày nào?";

    private readonly TemporaryFolder _data = PreparedData.Copy();
    private ToyChatEndpoint _endpoint = null!;

    public async Task InitializeAsync() => _endpoint = await ToyChatEndpoint.StartAsync();

    public async Task DisposeAsync()
    {
        await _endpoint.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task A_model_that_says_nothing_usable_changes_no_answer()
    {
        var without = await HostRun.Of("ask", Due, "--data", _data.Path);

        var with = await Run("ask", Due);

        Assert.Equal(without, with);
        Assert.NotEmpty(_endpoint.Requests);
        Assert.All(_endpoint.Requests, request => Assert.Equal("Bearer " + Secret, request.Authorization));
    }

    [Fact]
    public async Task The_doctor_names_the_model_and_whether_it_answers()
    {
        _endpoint.Always = ToyChatEndpoint.Says("""{"order":[1]}""");
        Assert.Equal("ok", await Doctor("toy tại http://127.0.0.1"));
        _endpoint.Always = ToyChatEndpoint.Status(401);
        Assert.Equal("warning", await Doctor("không chấp nhận khóa"));
    }

    [Fact]
    public async Task The_doctor_says_where_texts_go()
    {
        Assert.Contains("không có gì được gửi ra ngoài", (await HostRun.Of("doctor", "--data", _data.Path)).Out, StringComparison.Ordinal);

        var variables = Variables();
        variables["ASSISTANT_MODEL_ENDPOINT"] = "http://khong-co-may-nay.invalid/v1";
        Assert.Contains("gửi tới khong-co-may-nay.invalid", (await HostRun.With(variables, "doctor", "--data", _data.Path)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_named_and_answers_go_on()
    {
        var variables = Variables();
        variables["ASSISTANT_MODEL_NAEM"] = "8";

        var run = await HostRun.With(variables, "ask", Due, "--data", _data.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ASSISTANT_MODEL_NAEM", run.Error, StringComparison.Ordinal);
        Assert.Empty(_endpoint.Requests);
        Assert.Equal(1, (await HostRun.With(variables, "doctor", "--data", _data.Path)).ExitCode);
    }

    [Fact]
    public async Task On_a_machine_for_secrets_only_a_model_on_the_same_machine_is_used()
    {
        var variables = Variables();
        variables["ASSISTANT_ALLOW_CLASSIFIED"] = "MẬT";
        variables["ASSISTANT_MODEL_ENDPOINT"] = "http://khong-co-may-nay.invalid/v1";

        Assert.Contains("localhost", (await HostRun.With(variables, "ask", Due, "--data", _data.Path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_never_printed()
    {
        _endpoint.Always = ToyChatEndpoint.Status(401);
        foreach (var command in (string[][])[["ask", Due, "--json"], ["doctor", "--json"]])
        {
            var run = await Run(command);
            Assert.DoesNotContain(Secret, run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    private async Task<string> Doctor(string said)
    {
        var line = (await Run("doctor", "--json")).Json.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "model");
        Assert.Contains(said, line.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return line.GetProperty("status").GetString()!;
    }

    private Task<HostRun> Run(params string[] arguments) => HostRun.With(Variables(), [.. arguments, "--data", _data.Path]);

    private Dictionary<string, string> Variables() => new(StringComparer.Ordinal)
    {
        ["ASSISTANT_MODEL_ENDPOINT"] = _endpoint.Address.ToString(),
        ["ASSISTANT_MODEL_NAME"] = "toy",
        ["ASSISTANT_MODEL_KEY"] = Secret,
    };
}
