using System.Net;
using System.Net.Sockets;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

/// <summary>What goes wrong on real machines, seen through the program's entry.</summary>
public sealed class TroubleTests : IDisposable
{
    private const string Question = "Huyện ủy phải gửi báo cáo trước ngày nào?";

    private readonly TemporaryFolder _data = PreparedData.Copy();

    private string Database => _data.File("assistant.db");

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_damaged_database_is_refused_with_the_way_to_restore()
    {
        Assert.Equal(0, (await Run("backup", _data.File("b.db"))).ExitCode);
        File.WriteAllText(Database, "hỏng");

        var refused = await Run("ask", Question);
        Assert.Equal((3, string.Empty), (refused.ExitCode, refused.Out));
        Assert.Contains(Database, refused.Error, StringComparison.Ordinal);
        Assert.Contains("assistant restore", refused.Error, StringComparison.Ordinal);

        var restored = await Run("restore", _data.File("b.db"));
        Assert.Equal(0, restored.ExitCode);
        Assert.Contains("replaced-", restored.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("ask", Question)).ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hỏng")]
    [InlineData("TLVB-SEG and then nothing that belongs there")]
    public async Task A_damaged_index_is_built_again_by_itself(string content)
    {
        var before = await Run("ask", Question);
        var index = Assert.Single(Directory.GetFiles(_data.File("index")));
        File.WriteAllText(index, content);

        Assert.Equal(before, await Run("ask", Question));
        Assert.True(new FileInfo(index).Length > content.Length);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        File.WriteAllText(_data.File("tệp"), string.Empty);
        var inside = Path.Combine(_data.Path, "tệp", "data");

        var run = await HostRun.Of("ask", Question, "--data", inside);

        Assert.Equal((3, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains(inside, run.Error, StringComparison.Ordinal);
        Assert.Contains("--data", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_the_way_to_another()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var run = await Run("serve", "--urls", address);

        Assert.Equal((3, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains(address, run.Error, StringComparison.Ordinal);
        Assert.Contains("--urls", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:3978")]
    [InlineData("ftp://localhost")]
    [InlineData("http://localhost:3978/chat")]
    [InlineData("không phải địa chỉ")]
    public async Task A_wrong_address_is_named(string address)
    {
        var run = await Run("serve", "--urls", address);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains(address, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_replaces_nothing()
    {
        var before = await Run("ask", Question);
        File.WriteAllText(_data.File("b.db"), "không phải bản sao lưu");

        var run = await Run("restore", _data.File("b.db"));

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains("b.db", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await Run("ask", Question));
    }

    [Fact]
    public async Task A_backup_overwrites_no_file()
    {
        File.WriteAllText(_data.File("b.db"), "của người khác");

        Assert.Equal(2, (await Run("backup", _data.File("b.db"))).ExitCode);
        Assert.Equal("của người khác", File.ReadAllText(_data.File("b.db")));
    }

    [Fact]
    public async Task The_doctor_finds_a_healthy_program_healthy()
    {
        var run = await Run("doctor", "--json");

        var checks = run.Json.GetProperty("checks").EnumerateArray()
            .ToDictionary(check => check.GetProperty("name").GetString()!, check => check.GetProperty("status").GetString());
        foreach (var name in (string[])["icu", "sqlite", "data", "database", "corpus", "index", "model"])
        {
            Assert.Equal("ok", checks[name]);
        }

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_doctor_names_a_damaged_database()
    {
        File.WriteAllText(Database, "hỏng");

        var run = await Run("doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[lỗi]", run.Out, StringComparison.Ordinal);
        Assert.Contains("assistant restore", run.Out, StringComparison.Ordinal);
    }

    private Task<HostRun> Run(params string[] arguments) => HostRun.Of([.. arguments, "--data", _data.Path]);
}
