using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;

namespace Assistant.Tests.Answers;

/// <summary>A question's words are read once, by the tables and the words of the corpus, for the search and for the answer.</summary>
public sealed class SpellingTests
{
    private static readonly Lexicon Lexicon = new EvidenceBase(InventedCorpus.Snapshot).Lexicon;

    [Theory]
    [InlineData("y/c của đ/c là gì", "yeu cau cua dong chi la gi")]
    [InlineData("ko bt hạn nộp là bn ngày", "khong biet han nop la bao nhieu ngay")]
    [InlineData("phong trào thi đuia dân vận", "phong trao thi dua dan van")]
    [InlineData("gửi trước ngày 12/9/2024", "gui truoc ngay 12/9/2024")]
    [InlineData("bao nhiu xã", "bao nhieu xa")]
    public void Short_forms_are_written_out_and_slips_are_mended(string typed, string meant) =>
        Assert.Equal(meant, string.Join(' ', Spelling.Of(typed, DocumentMentions.In(typed), Lexicon).Select(word => word.Folded)));

    [Fact]
    public void Words_of_everyday_talk_weigh_evidence_but_bring_nothing_into_a_search()
    {
        Assert.Contains(Assistant.Text.Synonyms.Same, group => group[0] == "nộp");
        Assert.DoesNotContain(Assistant.Text.Synonyms.Groups, group => group[0] == "nộp");
    }
}
