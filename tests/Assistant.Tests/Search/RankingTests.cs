using System.Globalization;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Tests.Search;

/// <summary>What lifts a passage beyond how often it says the words of the question.</summary>
public sealed class RankingTests
{
    [Fact]
    public void Words_that_stand_together_count_more_than_the_same_words_far_apart()
    {
        var filler = string.Join(' ', Enumerable.Repeat("các đồng chí dự họp bàn thêm nhiều việc khác", 8));
        var index = Made.Index($"Kinh phí {filler} bảo trì {filler} cầu đường.", $"{filler} Kinh phí để bảo trì những cầu đường. {filler}", "Việc khác.");

        Assert.Equal(1, index.Found("kinh phí bảo trì cầu đường")[0]);
    }

    [Fact]
    public void A_heading_that_the_question_says_wins_over_a_longer_one_that_has_its_words_too()
    {
        var index = Index(
            ("", "Điều 3. Xử lý vi phạm trong quản lý, sử dụng con dấu, tài liệu và kho lưu trữ của cơ quan", "Người đứng đầu chịu trách nhiệm."),
            ("", "Điều 9. Sử dụng con dấu", "Người đứng đầu chịu trách nhiệm."));

        Assert.Equal(1, index.Found("sử dụng con dấu")[0]);
    }

    [Fact]
    public void The_document_that_is_named_comes_before_others_that_say_the_same()
    {
        var index = Index(
            ("Quy chế tiếp công dân", "Điều 2. Lịch trực", "Lãnh đạo trực vào thứ năm."),
            ("Quy chế văn thư cơ quan", "Điều 2. Lịch trực", "Lãnh đạo trực vào thứ năm."),
            ("Quy chế thi đua", "Điều 2. Lịch trực", "Lãnh đạo trực vào thứ năm."));

        Assert.Equal(1, index.Found("lịch trực theo Quy chế văn thư cơ quan")[0]);
    }

    [Fact]
    public void Of_all_passages_of_the_named_document_the_one_comes_first_that_is_about_the_question()
    {
        var index = Index(
            ("Quy chế văn thư cơ quan", "Điều 1. Phạm vi", "Quy chế văn thư cơ quan áp dụng cho văn thư cơ quan."),
            ("Quy chế văn thư cơ quan", "Điều 7. Bảo quản con dấu", "Con dấu được cất trong tủ có khoá."));

        Assert.Equal(1, index.Found("quy chế văn thư cơ quan quy định bảo quản con dấu thế nào")[0]);
    }

    [Theory]
    [InlineData("Xin cho biết thuỷ lợi phí do ai thu?", "0.7 0.7 0.7 1 1 1 0.7 0.3 1")]
    [InlineData("xin cho biet thuy loi phi do ai thu", "0.7 0.7 0.7 1 1 1 0.7 0.3 1")]
    [InlineData("Có phải lập sổ không? Không lập thì sao", "0.3 0.3 1 1 0.3 0.7 1 0.7 0.3")]
    public void Words_that_ask_or_frame_or_hold_together_count_less(string question, string expected)
    {
        var tokens = new QueryTokens();
        tokens.Read(question, 100);
        var weights = new float[tokens.Count];
        QuestionRoles.Weigh(tokens, weights);

        Assert.Equal(expected, string.Join(' ', weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_list_comes_before_its_items_where_several_of_them_fit()
    {
        var index = Index(
            (0, 9, "- Sổ nghị quyết chi bộ."),
            (10, 19, "- Sổ đảng phí chi bộ."),
            (20, 29, "- Sổ công văn đến."),
            (0, 60, "Các loại sổ phải lập gồm: - Sổ nghị quyết chi bộ. - Sổ đảng phí chi bộ. - Sổ công văn đến. Sổ nào hết trang thì lập quyển mới, đánh số tiếp theo, bàn giao khi đổi người giữ."));

        Assert.Equal(3, index.Found("sổ chi bộ")[0]);
    }

    [Fact]
    public void What_a_better_passage_says_whole_goes_behind_what_is_new()
    {
        var index = Index(
            (0, 60, "Cơ quan lập sổ đăng ký khách đến, ghi rõ giờ vào, giờ ra."),
            (0, 30, "Cơ quan lập sổ đăng ký khách đến"),
            (70, 99, "Sổ đăng ký khách có dấu giáp lai; khách đến phải trình giấy tờ."));

        Assert.Equal(1, index.Found("sổ đăng ký khách đến ghi giờ vào")[^1]);
        Assert.Contains(index.Explain("sổ đăng ký khách đến ghi giờ vào", index.Passages[1]), share => share is { Factor: ScoreFactor.Repetition, Score: < 0 });
    }

    [Fact]
    public void Plain_scores_are_those_of_the_textbook()
    {
        var words = new[] { "gạo", "ngô", "khoai", "sắn", "đậu", "lạc", "vừng", "mía" };
        var random = new Random(20261120);
        var texts = Enumerable.Range(0, 300).Select(_ => Enumerable.Range(0, 1 + random.Next(40)).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2))]).ToList()).ToList();
        var index = Made.Index([.. texts.Select(text => string.Join(' ', text))]);
        var average = texts.Average(text => text.Count);
        foreach (var query in words.Zip(words.Skip(3), (one, other) => (string[])[one, other]))
        {
            double Score(List<string> text) => query.Sum(word =>
            {
                var holders = texts.Count(other => other.Contains(word));
                double times = text.Count(other => other == word);
                return Math.Log(1 + ((texts.Count - holders + 0.5) / (holders + 0.5))) * times / (times + (1.2 * (0.25 + (0.75 * text.Count / average))));
            });

            var ranked = index.RankPlain(string.Join(' ', query), 20);

            Assert.All(ranked, one => Assert.Equal(Score(texts[one.Ordinal]), one.Score, 4));
            Assert.Equal(texts.Select(Score).OrderDescending().Take(20).Select(score => Math.Round(score, 4)), ranked.Select(one => Math.Round(one.Score, 4)));
        }
    }

    private static SearchIndex Index(params (string Title, string Heading, string Text)[] passages) => SearchIndex.Build(
    [
        .. passages.Select((one, i) => new Passage(
            i, one.Title.Length > 0 ? one.Title : "vb", $"b{i:000}", one.Heading, one.Text, $"{one.Title}\n{one.Heading}", new TextSpan(100 * i, (100 * i) + 50))),
    ]);

    private static SearchIndex Index(params (int Start, int End, string Text)[] passages) => SearchIndex.Build(
        [.. passages.Select((one, i) => new Passage(i, "vb", $"b{i:000}", "", one.Text, "", new TextSpan(one.Start, one.End)))]);
}
