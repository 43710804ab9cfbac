using Assistant.Host.Evaluation;
using Assistant.Tests.Support;

namespace Assistant.Tests.Evaluation;

public sealed class RetrievalEvaluationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_ranking_is_scored_by_where_the_relevant_passages_stand()
    {
        var ranking = new JudgedRanking("s", ["a", "x", "b"], new HashSet<string>(["x", "b", "never"]));

        Assert.Equal(0, ranking.RecallAt(1));
        Assert.Equal(2.0 / 3, ranking.RecallAt(10), 6);
        Assert.Equal(0.5, ranking.ReciprocalRankAt(10));
        Assert.Equal(0, ranking.ReciprocalRankAt(1));
        Assert.Equal((1 / Math.Log2(3) + 0.5) / (1 + 1 / Math.Log2(3) + 0.5), ranking.GainAt(10), 6);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_folder_of_questions_is_measured(bool unmarked)
    {
        File.WriteAllLines(_folder.File("corpus.jsonl"),
        [
            """{"_id": "c1", "title": "Nghỉ phép", "text": "Báo trước ba ngày."}""",
            """{"_id": "c2", "title": "", "text": "Thanh toán công tác phí."}""",
        ]);
        File.WriteAllLines(_folder.File("queries.jsonl"),
        [
            """{"_id": "q1", "text": "nghỉ phép báo trước mấy ngày", "source": "one"}""",
            """{"_id": "q2", "text": "thanh toán công tác", "source": "two"}""",
            """{"_id": "unjudged", "text": "gì", "source": "two"}""",
        ]);
        File.WriteAllLines(_folder.File("qrels.tsv"), ["query-id\tcorpus-id\tscore", "q1\tc1\t1", "q2\tc2\t1"]);

        var figures = RetrievalEvaluation.Run(_folder.Path, unmarked);

        Assert.Equal(2, figures.Questions);
        Assert.Equal(1, figures.RecallAt1);
        Assert.Equal(1, figures.MrrAt10);
        Assert.Equal(["one", "two"], figures.BySource.Keys);
    }
}
