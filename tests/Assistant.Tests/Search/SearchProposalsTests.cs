using Assistant.Search;
using Assistant.Text;

namespace Assistant.Tests.Search;

public sealed class SearchProposalsTests
{
    private static readonly SearchIndex Index = Made.Index(
        "Hội nghị tổng kết công tác chuyên đề năm nay.",
        "Kế hoạch kiểm tra của Ủy ban nhân dân tỉnh.",
        "Cấp ủy cơ sở họp mỗi quý.",
        "Báo cáo kế hoạch tài chính.",
        "Kế hoạch giám sát.");

    [Theory]
    [InlineData("hội nghị tổgn kết", "hội nghị tổng kết")]
    [InlineData("kế hoạhcc kiểm tra", "kế hoạch kiểm tra")]
    [InlineData("giám sáttt", "giám sát")]
    public void Words_that_stand_nowhere_are_taken_for_words_of_the_corpus(string typed, string meant) =>
        Assert.Equal(meant, Propose(typed)[0], ignoreCase: true);

    [Theory]
    [InlineData("kế hoạch")]
    [InlineData("ke hoach")]
    [InlineData("kế hoạch là gì")]
    [InlineData("KẾ HOẠCH 12/2020")]
    [InlineData("xyzzy qwfp")]
    [InlineData("")]
    [InlineData("?!")]
    public void Nothing_is_proposed_for_what_is_found_well_or_looks_like_nothing(string typed) => Assert.Empty(Propose(typed));

    [Fact]
    public void Proposals_always_find_something_and_are_never_what_was_typed()
    {
        var words = Made.Shipped.Index.Passages.SelectMany(passage => Syllables.Of(passage.Text)).Where(token => token.Kind == TokenKind.Word).Select(token => token.Key).Distinct().ToList();
        var proposed = 0;
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var typed = string.Join(' ', Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Mistyped(words[random.Next(words.Count)], random)));
            var proposals = Made.Shipped.Index.Proposals.For(typed, Made.Shipped.Index.Search(typed, 10).Count);

            Assert.True(proposals.Count <= SearchProposals.Most, $"seed {seed}");
            Assert.All(proposals, proposal => Assert.True(Made.Shipped.Index.Search(proposal, 1).Count > 0, $"seed {seed}: {proposal}"));
            Assert.All(proposals, proposal => Assert.False(string.Equals(proposal, typed, StringComparison.OrdinalIgnoreCase), $"seed {seed}: {proposal}"));
            proposed += proposals.Count;
        }

        Assert.True(proposed > 10, $"{proposed} proposals in all");
    }

    [Fact]
    public void Nothing_is_proposed_that_the_chosen_documents_do_not_have()
    {
        var corpus = CorpusSnapshot.Of([Made.Document("a", "THÔNG BÁO", "Kế hoạch giám sát."), Made.Document("b", "THÔNG BÁO", "Nghỉ lễ.")]);

        Assert.Equal(["giám sát"], corpus.Index.Proposals.For("giám sáttt", 0, corpus.Index.Within(["a"])));
        Assert.Empty(corpus.Index.Proposals.For("giám sáttt", 0, corpus.Index.Within(["b"])));
        Assert.Empty(corpus.Index.Proposals.For("giám sáttt", 0, corpus.Index.Within([])));
    }

    private static IReadOnlyList<string> Propose(string typed) => Index.Proposals.For(typed, Index.Search(typed, 10).Count);

    private static string Mistyped(string word, Random random)
    {
        var at = random.Next(word.Length);
        return random.Next(3) switch
        {
            0 => word.Insert(at, word[at].ToString()),
            1 when at > 0 => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..],
            _ => word,
        };
    }
}
