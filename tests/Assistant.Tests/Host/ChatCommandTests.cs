using System.Text.Json;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class ChatCommandTests : IDisposable
{
    private readonly TemporaryFolder _data = PreparedData.Copy();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_script_gets_one_reply_object_for_each_line()
    {
        var replies = Replies(await Play("""{"text":"tôi cần làm báo cáo theo đề cương kèm kế hoạch 34"}""", """{"text":"Đảng ủy xã Bình An, đảng bộ cơ sở trực thuộc huyện"}"""));

        Assert.Equal([1, 2], replies.Select(reply => reply.GetProperty("turn").GetInt32()));
        Assert.All(replies, reply => Assert.Subset(
            new HashSet<string>(["turn", "text", "citations", "suggestions", "form", "attachments", "state"]),
            reply.EnumerateObject().Select(property => property.Name).ToHashSet()));
        var state = replies[1].GetProperty("state");
        Assert.Equal("draft", state.GetProperty("mode").GetString());
        Assert.NotEmpty(state.GetProperty("draft").GetString()!);
    }

    [Fact]
    public async Task Who_comes_back_goes_on_where_the_draft_stood()
    {
        await Play("""{"text":"tôi cần làm báo cáo theo đề cương kèm kế hoạch 34"}""", """{"text":"Đảng ủy xã Bình An, đảng bộ cơ sở trực thuộc huyện"}""");
        var before = Replies(await Play("""{"text":"tiến độ"}"""))[0].GetProperty("state");
        var after = Replies(await Play("""{"text":"tiến độ"}"""))[0].GetProperty("state");

        Assert.Equal("draft", before.GetProperty("mode").GetString());
        Assert.Equal(before.ToString(), after.ToString());
    }

    [Fact]
    public async Task Another_user_has_other_drafts()
    {
        await Play("""{"text":"tôi cần làm báo cáo theo đề cương kèm kế hoạch 34"}""", """{"text":"Đảng ủy xã Bình An, đảng bộ cơ sở trực thuộc huyện"}""");

        var run = await HostRun.WithInput("""{"text":"tiến độ"}""", "chat", "--json", "--user", "bình", "--data", _data.Path);

        Assert.False(Replies(run)[0].GetProperty("state").TryGetProperty("draft", out _));
    }

    [Fact]
    public async Task A_person_is_greeted_answered_and_may_leave()
    {
        var run = await HostRun.WithInput("huyện ủy phải gửi báo cáo trước ngày nào?\n\nthoát\nnữa\n", "chat", "--user", "an", "--data", _data.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("15/5/2021", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("Nội dung anh/chị đã nhập được giữ nguyên. Hẹn gặp lại anh/chị.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_the_person_typed_stands_behind_the_prompt()
    {
        var script = Path.Combine(_data.Path, "script.jsonl");
        await File.WriteAllLinesAsync(script, ["""{"text":"tôi cần làm báo cáo theo đề cương kèm kế hoạch 34"}""", """{"text":"Đảng ủy xã Bình An, đảng bộ cơ sở trực thuộc huyện"}"""]);

        var run = await HostRun.Of("chat", "--script", script, "--data", _data.Path);

        Assert.Equal(2, run.Out.Split('\n').Count(line => line.StartsWith('>')));
        Assert.Contains("\n    Khái quát về đặc điểm, tình hình", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xin chào")]
    [InlineData("{}")]
    [InlineData("""{"text":5}""")]
    public async Task A_wrong_line_of_a_script_is_named_before_anything_is_said(string wrong)
    {
        var run = await Play("""{"text":"xin chào"}""", wrong);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("Dòng 2 của tệp ", run.Error, StringComparison.Ordinal);
    }

    private static List<JsonElement> Replies(HostRun run)
    {
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return run.Lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
    }

    private Task<HostRun> Play(params string[] lines)
    {
        File.WriteAllLines(_data.File("script.jsonl"), lines);
        return HostRun.Of("chat", "--script", _data.File("script.jsonl"), "--user", "an", "--json", "--data", _data.Path);
    }
}
