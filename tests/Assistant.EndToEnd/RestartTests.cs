using System.Text.Json;
using Assistant.EndToEnd.Support;

namespace Assistant.EndToEnd;

/// <summary>Power cuts, restarts and tomorrow: what was acknowledged is still there.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_server_killed_in_the_middle_of_an_interview_goes_on_where_it_stood()
    {
        var port = ServerProcess.FreePort();
        using var visitor = new Visitor(new Uri($"http://127.0.0.1:{port}/"));
        JsonElement before;
        using (var server = await ServerProcess.StartAsync(_data.Path, port))
        {
            await visitor.OpenAsync();
            await visitor.SayAsync("tôi cần làm báo cáo theo đề cương kèm kế hoạch 34");
            await visitor.SayAsync("Đảng ủy xã Hòa Lạc, đảng bộ cơ sở trực thuộc huyện");
            before = await visitor.SayAsync("Xã Hòa Lạc có 7 thôn, 5.310 nhân khẩu, chủ yếu làm nông nghiệp");
            server.Kill();
        }

        using (await ServerProcess.StartAsync(_data.Path, port))
        {
            var said = await visitor.OpenAsync();
            var after = await visitor.SayAsync("tiến độ");
            var preview = await visitor.SayAsync("xem trước");

            Assert.Contains(said, activity => activity.GetProperty("id").GetString() == before.GetProperty("id").GetString());
            Assert.Equal(State(before, "section"), State(after, "section"));
            Assert.Equal(State(before, "answered"), State(after, "answered"));
            Assert.Contains("5.310", preview.GetProperty("text").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_line_that_was_taken_when_the_power_went_is_in_the_conversation_and_is_not_left_without_a_word()
    {
        var port = ServerProcess.FreePort();
        using var visitor = new Visitor(new Uri($"http://127.0.0.1:{port}/"));
        string sent;
        using (var server = await ServerProcess.StartAsync(_data.Path, port))
        {
            await visitor.OpenAsync();
            sent = await visitor.SendAsync("Huyện ủy phải gửi báo cáo trước ngày nào?");
            server.Kill();
        }

        using (await ServerProcess.StartAsync(_data.Path, port))
        {
            var said = await visitor.OpenAsync();

            Assert.Contains(said, activity => activity.GetProperty("id").GetString() == sent);
            // Either the answer was kept before the power went, or the program says that it was cut off.
            Assert.Equal("bot", said[^1].GetProperty("from").GetProperty("role").GetString());
        }
    }

    [Fact]
    public async Task A_second_start_finds_what_the_first_one_made()
    {
        using (var first = await ServerProcess.StartAsync(_data.Path))
        {
            first.Kill();
        }

        var files = Stamps();
        using (await ServerProcess.StartAsync(_data.Path))
        {
            Assert.Equal(files, Stamps());
        }
    }

    // The write-ahead files come and go with every connection; the rest is written once.
    private Dictionary<string, DateTime> Stamps() => Directory
        .GetFiles(_data.Path, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is not (".db-wal" or ".db-shm"))
        .Where(file => Path.GetExtension(file) != ".db")
        .ToDictionary(file => file, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private static string State(JsonElement activity, string name) =>
        activity.GetProperty("channelData").GetProperty("state").GetProperty(name).GetRawText();
}
