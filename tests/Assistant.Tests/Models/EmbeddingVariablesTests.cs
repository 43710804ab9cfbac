using Assistant.Models.Embeddings;
using Assistant.Models.Endpoints;
using Assistant.Tests.Support;

namespace Assistant.Tests.Models;

public sealed class EmbeddingVariablesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_configured_where_nothing_is_set() =>
        Assert.Equal((null, 0), Read(("PATH", "/bin"), ("ASSISTANT_EMBEDDING_URL", "")) is var (settings, mistakes) ? (settings, mistakes.Count) : default);

    [Fact]
    public void An_address_and_a_model_are_enough()
    {
        var (settings, mistakes) = Read(("ASSISTANT_EMBEDDING_URL", "http://localhost:8080/v1/"), ("ASSISTANT_EMBEDDING_MODEL", "bge-m3"));

        Assert.Empty(mistakes);
        Assert.Equal((new Uri("http://localhost:8080/v1"), "bge-m3", null), (settings!.Endpoint, settings.Model, settings.Key));
        Assert.Equal(TimeSpan.FromMilliseconds(300), settings.QuestionLimit);
    }

    [Fact]
    public void Everything_can_be_set()
    {
        File.WriteAllText(_folder.File("key"), "sk-1\n");

        var (settings, mistakes) = Read(
            ("ASSISTANT_EMBEDDING_URL", "https://may-chu.example/v1"),
            ("ASSISTANT_EMBEDDING_MODEL", "m"),
            ("ASSISTANT_EMBEDDING_KEY_FILE", _folder.File("key")),
            ("ASSISTANT_EMBEDDING_DIMENSIONS", "256"),
            ("ASSISTANT_EMBEDDING_BATCH", "8"),
            ("ASSISTANT_EMBEDDING_QUESTION_MS", "150"),
            ("ASSISTANT_EMBEDDING_PASSAGES_S", "5"),
            ("ASSISTANT_EMBEDDING_QUESTION_PREFIX", "query: "),
            ("ASSISTANT_EMBEDDING_PASSAGE_PREFIX", "passage: "));

        Assert.Empty(mistakes);
        Assert.Equal(
            new EmbeddingSettings(new Uri("https://may-chu.example/v1"), "m")
            {
                Key = new EndpointKey("sk-1"),
                Dimensions = 256,
                BatchSize = 8,
                QuestionLimit = TimeSpan.FromMilliseconds(150),
                PassagesLimit = TimeSpan.FromSeconds(5),
                QuestionPrefix = "query: ",
                PassagePrefix = "passage: ",
            },
            settings);
    }

    [Theory]
    [InlineData("ASSISTANT_EMBEDDING_URL", "may-chu")]
    [InlineData("ASSISTANT_EMBEDDING_URL", "ftp://may-chu")]
    [InlineData("ASSISTANT_EMBEDDING_URL", "http://ten:sk-bimat@may-chu/v1")]
    [InlineData("ASSISTANT_EMBEDDING_URL", "http://may-chu/v1?key=sk-bimat")]
    [InlineData("ASSISTANT_EMBEDDING_URL", "")]
    [InlineData("ASSISTANT_EMBEDDING_MODEL", "")]
    [InlineData("ASSISTANT_EMBEDDING_MODEL", " ")]
    [InlineData("ASSISTANT_EMBEDDING_DIMENSIONS", "nhiều")]
    [InlineData("ASSISTANT_EMBEDDING_DIMENSIONS", "0")]
    [InlineData("ASSISTANT_EMBEDDING_BATCH", "-3")]
    [InlineData("ASSISTANT_EMBEDDING_BATCH", "99999999999")]
    [InlineData("ASSISTANT_EMBEDDING_QUESTION_MS", "1")]
    [InlineData("ASSISTANT_EMBEDDING_PASSAGES_S", "1.5")]
    [InlineData("ASSISTANT_EMBEDDING_KEY", "sk-bimat\nsk-bimat")]
    [InlineData("ASSISTANT_EMBEDDING_KEY", "sk-bimật")]
    [InlineData("ASSISTANT_EMBEDDING_KEY", " ")]
    [InlineData("ASSISTANT_EMBEDDING_KEY_FILE", "/khong/co/sk-bimat")]
    [InlineData("ASSISTANT_EMBEDDING_MODLE", "sk-bimat")]
    [InlineData("assistant_embedding_model", "sk-bimat")]
    public void A_wrong_setting_is_named_without_its_value_and_turns_all_off(string name, string value)
    {
        var (settings, mistakes) = Read(("ASSISTANT_EMBEDDING_URL", "http://localhost/v1"), ("ASSISTANT_EMBEDDING_MODEL", "m"), (name, value));

        Assert.Null(settings);
        var mistake = Assert.Single(mistakes);
        Assert.Contains(name, mistake, StringComparison.Ordinal);
        Assert.DoesNotContain("bim", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_keys_are_one_too_many()
    {
        var (settings, mistakes) = Read(
            ("ASSISTANT_EMBEDDING_URL", "http://localhost/v1"), ("ASSISTANT_EMBEDDING_MODEL", "m"), ("ASSISTANT_EMBEDDING_KEY", "a"), ("ASSISTANT_EMBEDDING_KEY_FILE", "b"));

        Assert.Null(settings);
        Assert.Contains("ASSISTANT_EMBEDDING_KEY_FILE", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    private static (EmbeddingSettings? Settings, IReadOnlyList<string> Mistakes) Read(params (string Name, string Value)[] variables)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in variables)
        {
            all[name] = value;
        }

        return EmbeddingVariables.Read(all);
    }
}
