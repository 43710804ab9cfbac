using Assistant.Search;
using Assistant.Text;

namespace Assistant.Tests.Search;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("cấp uỷ", "Cấp ủy cơ sở họp mỗi quý.")]
    [InlineData("TỈ LỆ", "Tỷ lệ đảng viên tham dự.")]
    [InlineData("cap uy", "Cấp ủy cơ sở họp mỗi quý.")]
    [InlineData("ty le", "Tỷ lệ đảng viên tham dự.")]
    [InlineData("34-kh/tu", "Theo Kế hoạch số 34-KH/TU ngày 19/3/2021.")]
    [InlineData("19 tháng 3 năm 2021", "Theo Kế hoạch số 34-KH/TU ngày 19/3/2021.")]
    [InlineData("BCSD", "Ban cán sự đảng Ủy ban nhân dân tỉnh.")]
    [InlineData("y/c", "Yêu cầu các chi bộ nghiêm túc thực hiện.")]
    [InlineData("ddieemr danh", "Điểm danh đầu buổi họp.")]
    [InlineData("điểm dan", "Điểm danh đầu buổi họp.")]
    [InlineData("đieemr danh", "Điểm danh đầu buổi họp.")]
    public void What_is_meant_is_found_however_it_is_typed(string query, string expected)
    {
        var index = Made.Index(
            "Cấp ủy cơ sở họp mỗi quý.",
            "Tỷ lệ đảng viên tham dự.",
            "Theo Kế hoạch số 34-KH/TU ngày 19/3/2021.",
            "Ban cán sự đảng Ủy ban nhân dân tỉnh.",
            "Yêu cầu các chi bộ nghiêm túc thực hiện.",
            "Điểm danh đầu buổi họp.",
            "Mưa to gió lớn suốt cả tuần.");

        Assert.Equal(expected, index.Search(query, 5)[0].Passage.Text);
    }

    [Fact]
    public void Typed_marks_win_over_words_that_only_look_alike() =>
        Assert.Equal(1, Made.Index("Tổ trình bày.", "Tờ trình số 5.", "Tơ trinh nguyên.").Found("tờ trình")[0]);

    [Fact]
    public void Without_marks_all_words_that_look_alike_are_found() =>
        Assert.Equal([0, 1], Made.Index("Tổ trình.", "Tờ trình.", "Nơi nhận.").Found("to trinh").Order());

    [Fact]
    public void Words_side_by_side_count_more_than_the_same_words_apart() =>
        Assert.Equal(1, Made.Index("Bí mật của thư ký.", "Mật thư bí thư giữ.", "Khác.").Found("bí thư")[0]);

    [Fact]
    public void Equal_scores_keep_document_order() =>
        Assert.Equal([0, 1, 2, 3], Made.Index("Hội nghị.", "Hội nghị.", "Hội nghị.", "Hội nghị.").Found("hội nghị"));

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("?!…")]
    [InlineData("xyzzy")]
    public void Nothing_is_found_for_words_that_occur_nowhere(string query) => Assert.Empty(Made.Index("Hội nghị.").Search(query, 5));

    [Fact]
    public void A_page_pasted_as_a_question_is_answered_like_any_other() =>
        Assert.NotEmpty(Made.Index("Hội nghị.").Search(string.Concat(Enumerable.Repeat("hội nghị tổng kết ", 6000)), 5));

    [Fact]
    public void An_empty_corpus_finds_nothing() => Assert.Empty(SearchIndex.Build([]).Search("hội nghị", 5));

    [Fact]
    public void The_same_question_always_gets_the_same_hits()
    {
        var again = SearchIndex.Build(Made.Shipped.Index.Passages);
        foreach (var (seed, text) in RandomQuestions())
        {
            Assert.True(Made.Shipped.Index.Search(text, 20).SequenceEqual(again.Search(text, 20)), $"seed {seed}");
        }
    }

    [Fact]
    public void Hits_come_best_first_and_no_more_than_asked_for()
    {
        foreach (var (seed, text) in RandomQuestions())
        {
            var hits = Made.Shipped.Index.Search(text, 7);
            Assert.True(hits.Count <= 7, $"seed {seed}");
            Assert.True(
                hits.Zip(hits.Skip(1)).All(pair => pair.First.Score > pair.Second.Score
                    || (pair.First.Score == pair.Second.Score && pair.First.Passage.Ordinal < pair.Second.Passage.Ordinal)),
                $"seed {seed}");
        }
    }

    [Fact]
    public void The_shares_of_an_explanation_add_up_to_the_score()
    {
        foreach (var (seed, text) in RandomQuestions())
        {
            foreach (var hit in Made.Shipped.Index.Search(text, 3))
            {
                var sum = Made.Shipped.Index.Explain(text, hit.Passage).Sum(share => share.Score);
                Assert.True(Math.Abs(sum - hit.Score) < 0.001 * hit.Score, $"seed {seed}: {sum} is not {hit.Score}");
            }
        }
    }

    [Fact]
    public void Scores_are_BM25_in_the_form_of_Lucene()
    {
        var index = Made.Index("gạo", "gạo gạo ngô", "ngô khoai sắn đậu");

        // One term, three passages, two hold it; average length 8/3; k1 1.2, b 0.75.
        var idf = Math.Log(1 + ((3 - 2 + 0.5) / (2 + 0.5)));
        double Score(double times, double length) => idf * times / (times + (1.2 * (1 - 0.75 + (0.75 * length / (8.0 / 3)))));

        var hits = index.RankPlain("gạo", 3);
        Assert.Equal([0, 1], hits.Select(hit => hit.Ordinal));
        Assert.Equal(Score(1, 1), hits[0].Score, 5);
        Assert.Equal(Score(2, 3), hits[1].Score, 5);
    }

    private static IEnumerable<(int Seed, string Text)> RandomQuestions()
    {
        var words = Syllables.Of(Made.Shipped.Documents[0].Text).Select(token => token.Key).ToList();
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new Random(seed);
            var text = string.Join(' ', Enumerable.Range(0, 1 + random.Next(10)).Select(_ => words[random.Next(words.Count)]));
            yield return (seed, seed % 2 == 0 ? Diacritics.Fold(text) : text);
        }
    }
}
