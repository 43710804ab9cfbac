using Assistant.Host.Evaluation;
using Assistant.Tests.Host;

namespace Assistant.Tests.Evaluation;

/// <summary>Gold conversations, held through the command line as anybody can hold them.</summary>
public sealed class ConversationEvaluationTests
{
    // Reached over the shipped documents with the unseen and the signed ones; it may only rise.
    private const double RightFloor = 0.6;

    [Fact]
    public async Task The_shown_conversations_keep_their_thread()
    {
        using var data = PreparedData.Copy();
        string[] files = [.. new[] { "tests/gold/unseen", "tests/gold/signed" }
            .SelectMany(folder => Directory.GetFiles(Repository.Folder(folder)))
            .Where(file => Path.GetExtension(file) is ".txt" or ".md" && Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal)];
        await HostRun.Of(["corpus", "add", .. files, "--data", data.Path]);

        var run = await HostRun.Of("eval", "--conversations", Repository.Folder("tests/gold/signed") + "/conversations-shown.jsonl", "--data", data.Path, "--json");

        Assert.Equal((0, 15), (run.ExitCode, run.Json.GetProperty("conversations").GetInt32()));
        Assert.InRange(run.Json.GetProperty("right").GetDouble(), RightFloor, 1);
        Assert.Equal(1, run.Json.GetProperty("refused").GetDouble());
    }

    [Theory]
    [InlineData("{\"id\":\"c1\"}", "turns")]
    [InlineData("{\"id\":\"c1\",\"turns\":[{\"text\":\"a\"}]}", "expect")]
    [InlineData("{\"id\":\"c1\",\"turns\":[{\"text\":\"a\",\"expect\":{\"status\":\"maybe\"}}]}", "status")]
    public void A_mistake_names_line_and_field(string line, string field)
    {
        var mistake = Assert.Single(GoldConversationFile.Read([string.Empty, line]).Mistakes);
        Assert.StartsWith("line 2:", mistake, StringComparison.Ordinal);
        Assert.Contains($"'{field}'", mistake, StringComparison.Ordinal);
    }
}
