using System.Net;
using System.Net.Sockets;
using Assistant.EndToEnd.Support;

namespace Assistant.EndToEnd;

/// <summary>What goes wrong on somebody's desk must end in a clear Vietnamese message and lose nothing.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _desk = new();

    public void Dispose()
    {
        _data.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public void A_broken_docx_is_named_and_the_other_documents_stay()
    {
        var file = _desk.File("bao-cao-hong.docx");
        File.WriteAllBytes(file, [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5, 6, 7, 8]);

        var result = Run("corpus", "add", file);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("bao-cao-hong.docx", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("34-KH/TU", Run("corpus", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_no_document()
    {
        var file = _desk.File("anh.png");
        File.WriteAllBytes(file, [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);

        var result = Run("corpus", "add", file);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("anh.png", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_document_is_answered_in_Vietnamese()
    {
        var result = Run("corpus", "show", "khong-co-van-ban-nay");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("khong-co-van-ban-nay", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_in_use_is_named_with_the_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var result = Run("serve", "--urls", "http://127.0.0.1:" + port);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(port, result.Output + result.Errors, StringComparison.Ordinal);
        Assert.Contains("--urls", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_named()
    {
        var file = _desk.File("khong-phai-thu-muc");
        File.WriteAllText(file, "");

        var result = AssistantProgram.Run("ask", "Huyện ủy phải gửi báo cáo trước ngày nào?", "--data", file);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("khong-phai-thu-muc", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrupt_database_is_refused_and_left_as_it_is()
    {
        Run("corpus", "list");
        var database = Directory.GetFiles(_data.Path, "*.db").Single();
        foreach (var file in Directory.GetFiles(_data.Path, "*.db-*"))
        {
            File.Delete(file);
        }

        var rubbish = Enumerable.Repeat((byte)0x55, 4096).ToArray();
        File.WriteAllBytes(database, rubbish);

        var result = Run("ask", "Huyện ủy phải gửi báo cáo trước ngày nào?");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("restore", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.Equal(rubbish, File.ReadAllBytes(database));
    }

    [Fact]
    public void A_corrupt_index_is_built_again_without_a_word_from_the_user()
    {
        Run("ask", "Huyện ủy phải gửi báo cáo trước ngày nào?");
        var derived = Directory.GetFiles(_data.Path, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).Contains(".db", StringComparison.Ordinal));
        foreach (var file in derived)
        {
            File.WriteAllBytes(file, [1, 2, 3]);
        }

        var result = Run("ask", "Huyện ủy phải gửi báo cáo trước ngày nào?");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("15/5/2021", result.Output, StringComparison.Ordinal);
    }

    private ProgramResult Run(params string[] arguments) => AssistantProgram.Run([.. arguments, "--data", _data.Path]);
}
