using Assistant.Host.Channels.DirectLine;

namespace Assistant.Tests.Web;

/// <summary>What a document says is shown letter by letter, in whatever way Markdown would read it.</summary>
public sealed class BotMarkdownTests
{
    [Theory]
    [InlineData("3. Đối với cấp huyện: xong trước ngày 30/6/2025. [1]", "3\\. Đối với cấp huyện: xong trước ngày 30/6/2025. [1]")]
    [InlineData("> 2) Hồ sơ", "> 2\\) Hồ sơ")]
    [InlineData("- 12. Hồ sơ", "- 12\\. Hồ sơ")]
    [InlineData("1. Một\n2. Hai", "1\\. Một\\\n2\\. Hai")]
    [InlineData("> Điều 6\n> 1. Một", "> Điều 6\\\n> 1\\. Một")]
    [InlineData("Theo Kế hoạch:\n\n1. Một", "Theo Kế hoạch:\n\n1\\. Một")]
    [InlineData("Tổng 1.500 người, mục 3.2", "Tổng 1.500 người, mục 3.2")]
    [InlineData("1.500 người", "1.500 người")]
    public void A_clause_keeps_its_number_and_its_line(string said, string sent) => Assert.Equal(sent, BotMarkdown.Escape(said));
}
