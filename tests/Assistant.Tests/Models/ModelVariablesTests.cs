using Assistant.Models.Chat;
using Assistant.Models.Endpoints;
using Assistant.Tests.Support;

namespace Assistant.Tests.Models;

public sealed class ModelVariablesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_configured_where_nothing_is_set() =>
        Assert.Equal((null, 0), Read(("PATH", "/bin"), ("ASSISTANT_MODEL_ENDPOINT", "")) is var (settings, mistakes) ? (settings, mistakes.Count) : default);

    [Fact]
    public void An_address_and_a_model_are_enough()
    {
        var (settings, mistakes) = Read(("ASSISTANT_MODEL_ENDPOINT", "http://localhost:8080/v1/"), ("ASSISTANT_MODEL_NAME", "qwen"));

        Assert.Empty(mistakes);
        Assert.Equal((new Uri("http://localhost:8080/v1"), "qwen", null), (settings!.Endpoint, settings.Name, settings.Key));
        Assert.Equal(TimeSpan.FromSeconds(8), settings.Wait);
    }

    [Fact]
    public void Everything_can_be_set()
    {
        File.WriteAllText(_folder.File("key"), "sk-1\n");

        var (settings, mistakes) = Read(
            ("ASSISTANT_MODEL_ENDPOINT", "https://may-chu.example/v1"),
            ("ASSISTANT_MODEL_NAME", "m"),
            ("ASSISTANT_MODEL_KEY_FILE", _folder.File("key")),
            ("ASSISTANT_MODEL_WAIT_SECONDS", "20"),
            ("ASSISTANT_MODEL_ANSWER_TOKENS", "500"));

        Assert.Empty(mistakes);
        Assert.Equal(
            new ModelSettings(new Uri("https://may-chu.example/v1"), "m")
            {
                Key = new EndpointKey("sk-1"),
                Wait = TimeSpan.FromSeconds(20),
                AnswerTokens = 500,
            },
            settings);
    }

    [Theory]
    [InlineData("ASSISTANT_MODEL_ENDPOINT", "may-chu")]
    [InlineData("ASSISTANT_MODEL_ENDPOINT", "ftp://may-chu")]
    [InlineData("ASSISTANT_MODEL_ENDPOINT", "http://ten:sk-bimat@may-chu/v1")]
    [InlineData("ASSISTANT_MODEL_ENDPOINT", "http://may-chu/v1?key=sk-bimat")]
    [InlineData("ASSISTANT_MODEL_ENDPOINT", "")]
    [InlineData("ASSISTANT_MODEL_NAME", "")]
    [InlineData("ASSISTANT_MODEL_NAME", " ")]
    [InlineData("ASSISTANT_MODEL_WAIT_SECONDS", "nhiều")]
    [InlineData("ASSISTANT_MODEL_WAIT_SECONDS", "0")]
    [InlineData("ASSISTANT_MODEL_WAIT_SECONDS", "1.5")]
    [InlineData("ASSISTANT_MODEL_ANSWER_TOKENS", "99999999999")]
    [InlineData("ASSISTANT_MODEL_KEY", "sk-bimat\nsk-bimat")]
    [InlineData("ASSISTANT_MODEL_KEY", "sk-bimật")]
    [InlineData("ASSISTANT_MODEL_KEY", " ")]
    [InlineData("ASSISTANT_MODEL_KEY_FILE", "/khong/co/sk-bimat")]
    [InlineData("ASSISTANT_MODEL_MODLE", "sk-bimat")]
    [InlineData("assistant_model_name", "sk-bimat")]
    public void A_wrong_setting_is_named_without_its_value_and_turns_all_off(string name, string value)
    {
        var (settings, mistakes) = Read(("ASSISTANT_MODEL_ENDPOINT", "http://localhost/v1"), ("ASSISTANT_MODEL_NAME", "m"), (name, value));

        Assert.Null(settings);
        var mistake = Assert.Single(mistakes);
        Assert.Contains(name, mistake, StringComparison.Ordinal);
        Assert.DoesNotContain("bim", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_keys_are_one_too_many()
    {
        var (settings, mistakes) = Read(
            ("ASSISTANT_MODEL_ENDPOINT", "http://localhost/v1"), ("ASSISTANT_MODEL_NAME", "m"), ("ASSISTANT_MODEL_KEY", "a"), ("ASSISTANT_MODEL_KEY_FILE", "b"));

        Assert.Null(settings);
        Assert.Contains("ASSISTANT_MODEL_KEY_FILE", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    private static (ModelSettings? Settings, IReadOnlyList<string> Mistakes) Read(params (string Name, string Value)[] variables)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in variables)
        {
            all[name] = value;
        }

        return ModelVariables.Read(all);
    }
}
