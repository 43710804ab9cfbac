using Assistant.Answers.Assisting;

namespace Assistant.Tests.Answers.Assisting;

public sealed class ModelSentencesTests
{
    [Theory]
    [InlineData("Câu một [1]. Câu hai [2].", "Câu một [1].|Câu hai [2].")]
    [InlineData("Câu một. [1] Câu hai. [1][2]", "Câu một [1].|Câu hai [1][2].")]
    [InlineData("- Ý một; ý hai [1]\n- Ý ba [2]\n\nHết [1].", "^- Ý một; ý hai [1]|^- Ý ba [2]|^Hết [1].")]
    [InlineData("Trước ngày 05/01/2031, T. Ư quyết định tại khoản 1. Điều 2 [1].", null)]
    [InlineData("**Đậm** [1].", "Đậm [1].")]
    public void What_a_model_writes_is_cut_alike_however_it_comes(string text, string? expected)
    {
        var whole = Cut(text, text.Length);
        if (expected is not null)
        {
            Assert.Equal(expected.Replace("^", string.Empty, StringComparison.Ordinal), string.Join('|', whole.Select(sentence => sentence.Text)));
            Assert.Equal(expected.Contains('^', StringComparison.Ordinal), whole.Skip(1).Any(sentence => sentence.StartsLine));
        }

        for (var size = 1; size < text.Length; size++)
        {
            Assert.Equal(whole, Cut(text, size));
        }
    }

    private static List<ModelSentence> Cut(string text, int size)
    {
        var sentences = new ModelSentences();
        return [.. text.Chunk(size).SelectMany(piece => sentences.Add(new string(piece))).ToList(), .. sentences.Rest()];
    }
}
