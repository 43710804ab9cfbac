using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class CorpusVersionsTests : IDisposable
{
    private readonly TemporaryFolder _data = PreparedData.Copy();
    private readonly TemporaryFolder _files = new();

    public void Dispose()
    {
        _data.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task A_text_that_was_replaced_can_still_be_read()
    {
        await Add("trước ngày 15/5/2021");
        var hash = Hash(await Run("corpus", "versions", "ke-hoach-thu"), 0);
        await Add("trước ngày 20/5/2021");

        var versions = (await Run("corpus", "versions", "ke-hoach-thu")).Json.GetProperty("versions");
        var old = (await Run("corpus", "show", "ke-hoach-thu", "--version", hash[..12])).Json;
        var now = (await Run("corpus", "show", "ke-hoach-thu")).Json;

        Assert.Equal(2, versions.GetArrayLength());
        Assert.Null(versions[0].GetProperty("replaced_at").GetString());
        Assert.Equal(hash, versions[1].GetProperty("content_hash").GetString());
        Assert.Contains("15/5/2021", old.ToString(), StringComparison.Ordinal);
        Assert.True(old.TryGetProperty("replaced_at", out _));
        Assert.Equal(hash, old.GetProperty("content_hash").GetString());
        Assert.Contains("20/5/2021", now.ToString(), StringComparison.Ordinal);
        Assert.False(now.TryGetProperty("replaced_at", out _));
        Assert.Contains("bản cũ", (await HostRun.Of("corpus", "show", "ke-hoach-thu", "--version", hash, "--data", _data.Path)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_finds_present_texts_only()
    {
        await Add("khẩu hiệu cũ là hoa gạo đỏ");
        await Add("khẩu hiệu mới là hoa ban trắng");

        Assert.DoesNotContain("hoa gạo", (await Run("search", "khẩu hiệu hoa gạo")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_not_kept_is_named()
    {
        await Add("trước ngày 15/5/2021");
        var run = await Run("corpus", "show", "ke-hoach-thu", "--version", "0123456789ab");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("0123456789ab", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("corpus", "versions", "khong-co")).ExitCode);
    }

    [Fact]
    public async Task How_much_is_kept_is_said_and_may_be_deleted()
    {
        await Add("trước ngày 15/5/2021");
        await Add("trước ngày 20/5/2021");
        await Run("corpus", "remove", "ke-hoach-thu");

        var total = await HostRun.Of("corpus", "versions", "--data", _data.Path);
        Assert.Contains("Giữ 2 bản cũ của 1 văn bản, 1 KB.", total.Out, StringComparison.Ordinal);
        Assert.Contains("Giữ 2 bản cũ", (await HostRun.Of("doctor", "--data", _data.Path)).Out, StringComparison.Ordinal);

        Assert.Equal(2, (await Run("corpus", "versions", "ke-hoach-thu", "--delete-before", "2999-01-01")).ExitCode);
        await Run("corpus", "versions", "--delete-before", "2020-01-01");
        Assert.Equal(2, (await Run("corpus", "versions")).Json.GetProperty("versions").GetArrayLength());
        await Run("corpus", "versions", "--delete-before", "2999-01-01");
        Assert.Equal(0, (await Run("corpus", "versions")).Json.GetProperty("versions").GetArrayLength());
    }

    [Fact]
    public async Task A_document_that_must_not_be_here_is_removed_for_good()
    {
        await Add("trước ngày 15/5/2021");
        await Add("trước ngày 20/5/2021");

        Assert.Equal(0, (await Run("corpus", "remove", "ke-hoach-thu", "--for-good")).ExitCode);

        Assert.Equal(0, (await Run("corpus", "versions")).Json.GetProperty("versions").GetArrayLength());
        Assert.Equal(2, (await Run("corpus", "versions", "ke-hoach-thu")).ExitCode);
    }

    private async Task Add(string words)
    {
        var file = _files.File("ke-hoach-thu.txt");
        await File.WriteAllTextAsync(file, $"""
            ỦY BAN NHÂN DÂN
            XÃ BÌNH AN
            Số: 12/KH-UBND
            Bình An, ngày 05 tháng 3 năm 2024

            KẾ HOẠCH
            Trồng cây đầu xuân

            1. Mục đích
            Phủ xanh đất trống quanh trường học.
            2. Việc làm
            Các thôn gửi kết quả {words}.
            """);
        var run = await Run("corpus", "add", file);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
    }

    private static string Hash(HostRun run, int at) => run.Json.GetProperty("versions")[at].GetProperty("content_hash").GetString()!;

    private Task<HostRun> Run(params string[] arguments) => HostRun.Of([.. arguments, "--json", "--data", _data.Path]);
}
