using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Corpus.Validity;
using Assistant.Search;
using Assistant.Tests.Corpus;

namespace Assistant.Tests.Answers;

/// <summary>What is answered when somebody asks whether a document still holds. Documents and catalogue are invented.</summary>
public sealed class StandingAnswerTests
{
    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of(
        [
            Shipped.Parse("ke-hoach.txt", "KẾ HOẠCH\nRà soát văn bản\n\n1. Căn cứ\nThực hiện Quy định số 41-QĐ/TU ngày 02/3/2019 của Tỉnh ủy về quản lý hồ sơ và Quy định số 77-QĐ/TU của Tỉnh ủy.\n"),
            Shipped.Parse("nghi-dinh.txt", "Số: 44/2026/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2026\n\nNGHỊ ĐỊNH\nQuy định về văn thư xã\n\nĐiều 1. Phạm vi\nNghị định quy định về văn thư.\n\nĐiều 2. Hiệu lực thi hành\n1. Nghị định số 12/2014/NĐ-CP ngày 02 tháng 3 năm 2014 hết hiệu lực kể từ ngày Nghị định này có hiệu lực.\n"),
        ],
        [
            new KnownDocument(
                new DocumentIdentity("41-QĐ/TU", "Quy định", new DateOnly(2019, 3, 2), "Tỉnh ủy"),
                "",
                [new KnownChange(RelationKind.Replaces, new DocumentIdentity("90-QĐ/TU", "Quy định", new DateOnly(2025, 4, 5), "Tỉnh ủy"), null, Formal: true, Confidence.Single, "bản tin giả định")]),
            new KnownDocument(new DocumentIdentity("41-QĐ/TU", "Quy định", new DateOnly(2024, 6, 7), "Tỉnh ủy"), "", []),
        ]);

    [Theory]
    [InlineData("Quy định 41-QĐ/TU ngày 02/3/2019 còn hiệu lực không?")]
    [InlineData("Quy định số 41-QĐ/TU đã bị thay thế chưa?")]
    public void What_the_catalogue_knows_is_said_with_its_source_and_the_place_that_names_the_document(string question)
    {
        var answer = Assert.IsType<Answer.Found>(new Answerer().Answer(new Question(question), Corpus));
        Assert.Contains("90-QĐ/TU ngày 05/4/2025 (theo một nguồn: bản tin giả định)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("văn bản chính thức quyết định", answer.Text, StringComparison.Ordinal);
        Assert.Equal("ke-hoach", Assert.Single(answer.Citations).Document.Id);
    }

    [Fact]
    public void What_a_text_of_the_corpus_says_is_cited_from_it()
    {
        var answer = Assert.IsType<Answer.Found>(new Answerer().Answer(new Question("Nghị định 12/2014/NĐ-CP còn hiệu lực không?"), Corpus));
        Assert.Contains("44/2026/NĐ-CP", answer.Text, StringComparison.Ordinal);
        Assert.Contains("hết hiệu lực", Assert.Single(answer.Citations).Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newer_document_of_the_same_number_is_not_called_replaced() =>
        Assert.IsNotType<Answer.Found>(new Answerer().Answer(new Question("Quy định 41-QĐ/TU ngày 07/6/2024 còn hiệu lực không?"), Corpus));

    [Fact]
    public void Nothing_is_made_up_of_a_document_that_nobody_speaks_of() =>
        Assert.IsNotType<Answer.Found>(new Answerer().Answer(new Question("Quy định 77-QĐ/TU còn hiệu lực không?"), Corpus));
}
