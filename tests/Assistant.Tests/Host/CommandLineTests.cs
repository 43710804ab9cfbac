using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help-ask.txt", "ask", "--help")]
    [InlineData("help-corpus.txt", "corpus", "-h")]
    [InlineData("help-corpus-add.txt", "corpus", "add", "--help")]
    [InlineData("help-eval.txt", "eval", "--help")]
    public async Task The_help_pages_are_Vietnamese(string golden, params string[] arguments)
    {
        var run = await HostRun.Of(arguments);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Golden.Check("Host/Golden/" + golden, run.Out);
    }

    [Theory]
    [InlineData("Không hiểu “--jsom”. Có phải anh/chị định dùng “--json”?", "ask", "--jsom", "câu hỏi")]
    [InlineData("Không hiểu “serv”. Có phải anh/chị định dùng “serve”?", "serv")]
    [InlineData("Không hiểu “ad”. Có phải anh/chị định dùng “add”?", "corpus", "ad")]
    [InlineData("Không hiểu “thêm”.", "ask", "câu hỏi", "thêm")]
    [InlineData("Tùy chọn --data cần kèm một giá trị.", "ask", "câu hỏi", "--data")]
    [InlineData("Giá trị “nhiều” không dùng được cho tùy chọn --limit.", "search", "báo cáo", "--limit", "nhiều")]
    [InlineData("Giá trị “0” không dùng được cho tùy chọn --limit.", "search", "báo cáo", "--limit", "0")]
    [InlineData("Thiếu <từ cần tìm>.", "search")]
    [InlineData("Thiếu <mã>.", "corpus", "show")]
    [InlineData("Thiếu <tệp>.", "corpus", "add")]
    [InlineData("Lệnh “assistant corpus” cần thêm một trong các lệnh: add, list, show, status, versions, remove, rebuild.", "corpus")]
    [InlineData("Tùy chọn --batch chỉ được nêu một lần.", "ask", "--batch", "a", "--batch", "b")]
    public async Task Mistyped_arguments_are_explained_in_Vietnamese(string message, params string[] arguments)
    {
        var run = await HostRun.Of(arguments);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Equal(message, run.Error.Split('\n')[0]);
        Assert.Matches(@"\nXem hướng dẫn: assistant[ \w]* --help\n$", run.Error);
    }

    [Fact]
    public async Task Without_an_argument_the_program_serves()
    {
        // An address that cannot be taken shows which command ran, and leaves no server behind.
        var run = await HostRun.Of("--urls", "ftp://localhost");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Địa chỉ “ftp://localhost”", run.Error, StringComparison.Ordinal);
    }
}
