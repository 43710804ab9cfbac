using System.Text.Json;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class AskCommandTests : IDisposable
{
    private const string Question = "Huyện ủy phải gửi báo cáo trước ngày nào?";

    private readonly TemporaryFolder _data = PreparedData.Copy();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_person_reads_the_answer_with_quotation_document_section_and_link()
    {
        var run = await Ask(Question);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Golden.Check("Host/Golden/ask.txt", run.Out);
    }

    [Fact]
    public async Task An_explanation_tells_what_was_understood()
    {
        var run = await Ask("theo Kế hoạch 34 huyện ủy gửi báo cáo năm 2021 trước ngày nào?", "--explain", "--json");

        var explanation = run.Json.GetProperty("explanation");
        Assert.Equal("thời hạn", explanation.GetProperty("kinds")[0].GetString());
        Assert.Equal("34", explanation.GetProperty("documents")[0].GetString());
        Assert.Equal("huyện", explanation.GetProperty("levels")[0].GetString());
        Assert.Equal(2021, explanation.GetProperty("years")[0].GetInt32());

        var page = await Ask("Bí thư họp khi nào?", "--explain");
        Assert.Contains("Chưa nêu: văn bản; cấp nào", page.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_reads_one_line_of_JSON()
    {
        var run = await Ask(Question, "--json");

        var answer = run.Json;
        Assert.Equal(
            ["id", "status", "answer", "citations", "suggestions", "elapsed_ms"],
            answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal("answered", answer.GetProperty("status").GetString());
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(
            ["n", "document", "section", "quote", "start", "end", "url", "content_hash"],
            citation.EnumerateObject().Select(property => property.Name));
        Assert.Equal("34-KH/TU", citation.GetProperty("document").GetProperty("number").GetString());
        Assert.Contains($"&ban={citation.GetProperty("content_hash").GetString()![..12]}#", citation.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Contains("trước ngày 15/5/2021", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_corpus_does_not_say_ends_with_one()
    {
        var run = await Ask("Lịch bay từ sao Hỏa về sao Kim khởi hành lúc mấy giờ?", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.NotEqual("answered", run.Json.GetProperty("status").GetString());
        Assert.Empty(run.Json.GetProperty("citations").EnumerateArray());
    }

    [Fact]
    public async Task The_first_start_gives_the_same_answer_as_every_later_one()
    {
        var first = await HostRun.Of("ask", Question, "--data", _data.File("neu"));

        Assert.Equal(first, await HostRun.Of("ask", Question, "--data", _data.File("neu")));
        Assert.Equal(first, await Ask(Question));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t ")]
    public async Task An_empty_question_is_asked_for(string question)
    {
        var run = await Ask(question);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("Câu hỏi đang để trống.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_a_hundred_thousand_letters_gets_a_clear_word()
    {
        var run = await Ask(string.Concat(Enumerable.Repeat("báo cáo ", 12_500)));

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("Câu hỏi dài 100000 ký tự", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_is_answered_line_by_line()
    {
        File.WriteAllText(_data.File("q.jsonl"), $$"""
            {"id":"a","question":"{{Question}}"}

            {"id":7,"question":""}
            {"id":"c","question":"huyen uy phai gui bao cao truoc ngay nao"}
            """);

        var run = await Ask("--batch", _data.File("q.jsonl"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var answers = run.Lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.Equal(["a", "7", "c"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal(["answered", "clarify", "answered"], answers.Select(answer => answer.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"id":"a","question":5}""")]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?")]
    [InlineData("[1]")]
    public async Task A_batch_with_a_wrong_line_answers_nothing_and_names_the_line(string wrong)
    {
        File.WriteAllText(_data.File("q.jsonl"), $$"""{"id":"a","question":"{{Question}}"}""" + "\n" + wrong + "\n");

        var run = await Ask("--batch", _data.File("q.jsonl"));

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("Dòng 2 của tệp ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_batch_file_is_named()
    {
        var run = await Ask("--batch", _data.File("không có.jsonl"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("không có.jsonl", run.Error, StringComparison.Ordinal);
    }

    private Task<HostRun> Ask(params string[] arguments) => HostRun.Of(["ask", "--data", _data.Path, .. arguments]);
}
