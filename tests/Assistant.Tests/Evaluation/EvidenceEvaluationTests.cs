using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Tests.Search;

namespace Assistant.Tests.Evaluation;

public sealed class EvidenceEvaluationTests
{
    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of([Made.Document(
        "noi-quy",
        "NỘI QUY",
        "I. NGHỈ PHÉP",
        "1. Người nghỉ phép báo trước *ba ngày* cho văn phòng; nghỉ ốm báo trong ngày.",
        "II. CÔNG TÁC PHÍ",
        "1. Công tác phí thanh toán trong tuần, chứng từ gửi kế toán."),
    ]);

    [Fact]
    public void A_ranking_is_scored_by_where_the_pieces_of_evidence_lie()
    {
        var ranking = new EvidenceRanking([4, 2, null]);

        Assert.True(ranking.AnyWithin(3));
        Assert.False(ranking.AnyWithin(1));
        Assert.False(ranking.AllWithin(10));
        Assert.True(new EvidenceRanking([4, 2]).AllWithin(10));
        Assert.Equal(0.5, ranking.ReciprocalRankAt(10));
        Assert.Equal(0, ranking.ReciprocalRankAt(1));
        Assert.Equal(0, new EvidenceRanking([null]).ReciprocalRankAt(10));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evidence_is_sought_where_it_stands_in_its_document(bool unmarked)
    {
        var figures = Run(unmarked, Question("nghỉ phép báo trước mấy ngày", "noi-quy", "báo trước ba ngày"));

        Assert.Equal((1, 1.0, 1.0, 1.0, 1.0), (figures.Questions, figures.AnyIn3, figures.AnyIn10, figures.AllIn3, figures.MrrAt10));
        Assert.Empty(figures.Misses);
    }

    [Fact]
    public void The_same_words_elsewhere_are_no_evidence()
    {
        // "nghỉ phép" stands in the heading too; the words that answer stand in the rule only.
        var figures = Run(false, Question("thanh toán công tác phí", "noi-quy", "nghỉ ốm báo trong ngày"));

        Assert.Equal(0, figures.MrrAt10);
        var miss = Assert.Single(figures.Misses);
        Assert.Contains("Công tác phí", string.Join(' ', miss.Found), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Evidence_that_stands_nowhere_is_told_as_a_mistake_of_the_gold()
    {
        var figures = Run(false, Question("nghỉ phép", "noi-quy", "báo trước bốn ngày"), Question("nghỉ phép", "khong-co", "báo trước"));

        Assert.Equal(["q noi-quy: báo trước bốn ngày", "q khong-co: báo trước"], figures.Unplaced);
    }

    [Fact]
    public void What_has_no_answer_is_not_asked() =>
        Assert.Equal(0, Run(false, Question("nghỉ phép", "noi-quy", "ba ngày") with { Answerable = false }).Questions);

    private static EvidenceFigures Run(bool unmarked, params GoldQuestion[] questions) => EvidenceEvaluation.Run(questions, Corpus, unmarked);

    private static GoldQuestion Question(string question, string document, string evidence) =>
        new("q", question, "formal", "", true, [document], [evidence], [], []);
}
