using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Answers;

/// <summary>Two provinces rule the same thing in two ways; the question says which is meant.</summary>
public sealed class PlaceOfQuestionTests
{
    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of([Regulation("song-xanh", "SÔNG XANH", "Sông Xanh", "03"), Regulation("nui-biec", "NÚI BIẾC", "Núi Biếc", "05")]);

    [Theory]
    [InlineData("Bí thư đảng ủy xã ở Sông Xanh tiếp dân mấy ngày một tháng?", "03 ngày")]
    [InlineData("Bí thư đảng ủy xã ở Núi Biếc tiếp dân mấy ngày một tháng?", "05 ngày")]
    [InlineData("bi thu dang uy xa tinh nui biec tiep dan may ngay mot thang", "05 ngày")]
    public void The_place_that_is_named_chooses_the_document(string question, string said)
    {
        var answer = Assert.IsType<Answer.Found>(new Answerer().Answer(new Question(question), Corpus));
        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.Single(answer.Citations.Select(citation => citation.Document.Id).Distinct());
    }

    private static Document Regulation(string id, string large, string small, string days) => DocumentParser.Parse(new SourceFile(id + ".txt", $"""
        TỈNH ỦY {large}
        *
        Số 12-QĐ/TU
        ĐẢNG CỘNG SẢN VIỆT NAM
        {small}, ngày 10 tháng 5 năm 2024

        QUY ĐỊNH
        về việc tiếp dân của người đứng đầu cấp ủy

        Điều 1. Số ngày tiếp dân

        1. Bí thư đảng ủy xã, phường tiếp dân định kỳ ít nhất {days} ngày trong một tháng.

        2. Lịch tiếp dân được niêm yết tại trụ sở.

        Điều 2. Hiệu lực

        Quy định này có hiệu lực kể từ ngày ký.

        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ
        """.ReplaceLineEndings("\n"), id, DocumentMetadata.None));
}
