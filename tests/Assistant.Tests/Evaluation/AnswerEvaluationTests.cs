using Assistant.Host.Evaluation;

namespace Assistant.Tests.Evaluation;

public sealed class AnswerEvaluationTests
{
    private const string Lines = """
        {"id": "a", "question": "?", "style": "formal", "answerable": true, "evidence": ["gửi về Ban Tổ chức Tỉnh uỷ trước ngày 15/5/2021"], "evidence_doc": ["000"], "must_include": ["15/5/2021"]}
        {"id": "b", "question": "?", "style": "formal", "answerable": true, "evidence": ["12 tổ chức cơ sở đảng", "một chỗ khác nữa trong văn bản"], "evidence_doc": ["001", "001"], "must_include": ["12"], "must_include_any": [["tổ chức", "cơ quan"]]}
        {"id": "c", "question": "?", "style": "typo", "answerable": false, "evidence": [], "must_include": []}
        {"id": "d", "question": "?", "style": "typo", "answerable": false, "evidence": [], "must_include": []}
        {"id": "e", "question": "?", "style": "keyword", "answerable": true, "evidence": ["x"], "evidence_doc": ["003"], "must_include": []}
        """;

    private static readonly Dictionary<string, GivenAnswer> Answers = new(StringComparer.Ordinal)
    {
        ["a"] = new("answered", "Trước ngày 15/5/2021.", [new("ke-hoach-34-kh-tu-2021", "34-KH/TU", "**gửi về Ban Tổ chức Tỉnh ủy** trước ngày 15/5/2021")]),
        ["b"] = new("answered", "Có 121 tổ chức.", [new("bao-cao-196", "196-BC/ĐUK", "12 tổ chức cơ sở đảng trong doanh nghiệp")]),
        ["c"] = new("not_found", "Chưa tìm thấy.", []),
        ["d"] = new("declined", "Không.", [new("x", "", "y")]),
    };

    // Worked out by hand, and with the scorer that the gold files come with.
    [Fact]
    public void Figures_are_those_of_the_gold_scorer()
    {
        var gold = GoldFile.Read(Lines.Split('\n'));
        Assert.Empty(gold.Mistakes);
        var figures = AnswerEvaluation.Score(gold.Questions, Answers);
        Assert.Equal((3, 0.3333, 0.6667, 0.6667), (figures.Answerable, figures.Right, figures.Cited, figures.CitedFirst));
        Assert.Equal((0.3333, 0.5, 0.0), (figures.RightAndCited, figures.EvidenceCovered, figures.WronglyRefused));
        Assert.Equal((2, 0.5, 1), (figures.Unanswerable, figures.Refused, figures.Missing));
        Assert.Equal("formal:1/2 keyword:0/1", string.Join(' ', figures.ByStyle.Select(style => $"{style.Key}:{style.Value}")));
    }

    [Fact]
    public void A_mistake_in_a_gold_file_is_named_by_line_and_field()
    {
        var gold = GoldFile.Read(["", """{"id": "a", "answerable": true}""", """{"id": "b", "question": "?", "answerable": true, "evidence": "x"}""", "{"]);
        Assert.Equal(3, gold.Mistakes.Count);
        Assert.Contains("line 2: field 'question'", gold.Mistakes[0], StringComparison.Ordinal);
        Assert.Contains("line 3: field 'evidence'", gold.Mistakes[1], StringComparison.Ordinal);
        Assert.StartsWith("line 4:", gold.Mistakes[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "7")]
    [InlineData("id", "\"\"")]
    [InlineData("id", "\"first\"")] // stands on line 1 already
    [InlineData("question", "null")]
    [InlineData("question", "\"  \"")]
    [InlineData("question", "\"\\ud800\"")]
    [InlineData("style", "7")]
    [InlineData("type", "[]")]
    [InlineData("answerable", "\"true\"")]
    [InlineData("evidence", "{}")]
    [InlineData("evidence", "[7]")]
    [InlineData("evidence_doc", "[\"000\", \"001\"]")]
    [InlineData("must_include", "\"15/5\"")]
    [InlineData("must_include", "[\"\"]")]
    [InlineData("must_include_any", "[\"a\"]")]
    public void A_mistake_in_any_field_of_a_gold_file_is_named(string field, string value)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "\"second\"",
            ["question"] = "\"Hạn nào?\"",
            ["answerable"] = "true",
            ["evidence"] = "[\"trước ngày 15/5\"]",
            [field] = value,
        };
        var line = "{" + string.Join(", ", fields.Select(pair => $"\"{pair.Key}\": {pair.Value}")) + "}";

        var gold = GoldFile.Read(["""{"id": "first", "question": "?", "answerable": false}""", line]);

        Assert.StartsWith($"line 2: field '{field}'", Assert.Single(gold.Mistakes), StringComparison.Ordinal);
    }
}
