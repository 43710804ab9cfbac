using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Host.Commands;
using Assistant.Text;

namespace Assistant.Tests.Host;

public sealed class AnswerPageTests
{
    [Fact]
    public void A_long_quotation_is_cut_at_a_word()
    {
        var shown = Show("Có [1]", string.Concat(Enumerable.Repeat("chi bộ, ", 100)));

        Assert.Matches(@"(chi|bộ)\s+…”", shown);
        Assert.True(shown.Length < 700, shown);
    }

    [Fact]
    public void A_quotation_of_ordinary_length_stands_whole() =>
        Assert.Contains("“trước ngày 15/5/2021.”", Show("Trước ngày 15/5/2021 [1]", "trước ngày 15/5/2021."), StringComparison.Ordinal);

    [Fact]
    public void Stars_of_bold_words_are_not_shown() =>
        Assert.StartsWith("Trước ngày 15/5/2021 * [1]\n", Show("**Trước ngày 15/5/2021** * [1]", "x"), StringComparison.Ordinal);

    [Fact]
    public void The_second_line_of_an_item_stands_under_its_words() =>
        Assert.StartsWith(
            "- một hai ba\n  bốn năm\n",
            Show("- một hai ba bốn năm", "x", width: 14),
            StringComparison.Ordinal);

    private static string Show(string text, string quote, int width = 100)
    {
        var output = new StringWriter { NewLine = "\n" };
        var citation = new Citation(1, new DocumentName("kh", "1-KH/TU", "Kế hoạch số 1-KH/TU"), "I", quote, new TextSpan(0, quote.Length), "00");
        AnswerPage.Write(new Terminal(TextReader.Null, output, TextWriter.Null, false, width), new Answer.Found(text, [citation], []));
        return output.ToString();
    }
}
