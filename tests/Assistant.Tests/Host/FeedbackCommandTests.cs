using System.Text.Json;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class FeedbackCommandTests : IDisposable
{
    private const string Asked = "huyện ủy phải gửi báo cáo trước ngày nào?";

    private readonly TemporaryFolder _data = PreparedData.Copy();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_rated_answer_becomes_a_line_that_eval_takes_as_it_is()
    {
        await Talk("trần thử nghiệm", Asked, "/chưa tốt Thiếu ý: chưa nói cấp xã");

        var export = await Run("feedback", "export");
        var line = export.Json;

        Assert.Equal(
            ["id", "question", "style", "type", "answerable", "evidence", "evidence_doc", "answer", "must_include", "split", "reaction", "reason"],
            line.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("f0001", Asked, true), (line.GetProperty("id").GetString(), line.GetProperty("question").GetString(), line.GetProperty("answerable").GetBoolean()));
        Assert.Equal(("down", "Thiếu ý: chưa nói cấp xã", "feedback"), (line.GetProperty("reaction").GetString(), line.GetProperty("reason").GetString(), line.GetProperty("split").GetString()));
        Assert.Equal(line.GetProperty("evidence").GetArrayLength(), line.GetProperty("evidence_doc").GetArrayLength());
        Assert.Contains("15/5/2021", line.GetProperty("evidence")[0].GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("trần", export.Out, StringComparison.Ordinal);

        var gold = _data.File("gold.jsonl");
        await File.WriteAllTextAsync(gold, export.Out);
        var figures = (await Run("eval", gold)).Json;
        Assert.Equal((1, 1.0), (figures.GetProperty("answerable").GetInt32(), figures.GetProperty("cited").GetDouble()));
    }

    [Fact]
    public async Task A_follow_up_is_exported_with_the_question_before_it()
    {
        await Talk("an", Asked, "thế còn cấp xã?", "/tốt");

        Assert.Equal(Asked, (await Run("feedback", "export")).Json.GetProperty("previous").GetString());
    }

    [Fact]
    public async Task Ratings_can_be_chosen_by_day_and_reaction()
    {
        await Talk("an", Asked, "/tốt");
        await Talk("bình", Asked, "/chưa tốt Khác");

        Assert.Equal(2, (await Run("feedback", "list")).Json.GetProperty("ratings").GetArrayLength());
        var down = (await Run("feedback", "list", "--reaction", "down")).Json.GetProperty("ratings")[0];
        Assert.Equal(("bình", "Khác"), (down.GetProperty("user").GetString(), down.GetProperty("reason").GetString()));
        Assert.NotEmpty(down.GetProperty("citations")[0].GetProperty("content_hash").GetString()!);
        Assert.Equal(0, (await Run("feedback", "list", "--since", "2999-01-01")).Json.GetProperty("ratings").GetArrayLength());
        Assert.Equal(2, (await Run("feedback", "export", "--since", "2020-01-31")).Lines.Count);
        Assert.Contains("chưa tốt", (await HostRun.Of("feedback", "list", "--data", _data.Path)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--reaction", "sideways", "sideways")]
    [InlineData("--since", "hôm qua", "hôm qua")]
    public async Task An_option_that_means_nothing_is_refused(string option, string value, string named)
    {
        var run = await Run("feedback", "export", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    private async Task Talk(string user, params string[] lines)
    {
        var run = await HostRun.WithInput(string.Join('\n', lines.Select(text => JsonSerializer.Serialize(new { text }))), "chat", "--json", "--user", user, "--data", _data.Path);
        Assert.Equal(0, run.ExitCode);
    }

    private Task<HostRun> Run(params string[] arguments) => HostRun.Of([.. arguments, "--json", "--data", _data.Path]);
}
