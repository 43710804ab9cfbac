namespace Assistant.Tests.Corpus;

public sealed class MarkdownHeadingTests
{
    [Fact]
    public void The_number_signs_of_a_Markdown_heading_are_not_read_aloud()
    {
        var note = Shipped.Parse("ghi-chu.md", "# Ghi chú\n\n## 1. Ai ký biên bản\n\n- Thư ký và chủ trì, phòng #3.\n");

        Assert.Equal(["Ghi chú", "1. Ai ký biên bản", "Thư ký và chủ trì, phòng #3."], note.Blocks.Select(block => block.Text));
        Assert.Equal("Ghi chú > 1. Ai ký biên bản", note.Blocks[^1].Path);
    }
}
