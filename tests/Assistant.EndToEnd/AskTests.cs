using System.Text.Json;
using Assistant.EndToEnd.Support;

namespace Assistant.EndToEnd;

/// <summary>Questions put to the program as its users start it, over the documents that it ships with.</summary>
public sealed class AskTests(ImportedCorpus corpus) : IClassFixture<ImportedCorpus>
{
    [Theory]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?")]
    [InlineData("huyen uy phai gui bao cao truoc ngay nao")]
    public void The_deadline_comes_with_its_document_and_its_place_with_and_without_marks(string question)
    {
        var result = AssistantProgram.Run("ask", question, "--data", corpus.Data);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("15/5/2021", result.Output, StringComparison.Ordinal);
        Assert.Contains("34-KH/TU", result.Output, StringComparison.Ordinal);
        Assert.Contains("19/3/2021", result.Output, StringComparison.Ordinal);
        Assert.Contains("2. Đối với huyện ủy", result.Output, StringComparison.Ordinal);
        Assert.Contains("/van-ban/ke-hoach-34-kh-tu-2021?tu=", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Huyện ủy phải gửi báo cáo trước ngày nào?")]
    [InlineData("huyen uy phai gui bao cao truoc ngay nao")]
    public void The_same_question_as_JSON_keeps_to_the_contract(string question)
    {
        var answer = AssistantProgram.Run("ask", question, "--json", "--data", corpus.Data).Json;

        Assert.Equal("answered", answer.GetProperty("status").GetString());
        Assert.Contains("15/5/2021", answer.GetProperty("answer").GetString(), StringComparison.Ordinal);
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(1, citation.GetProperty("n").GetInt32());
        Assert.Equal("34-KH/TU", citation.GetProperty("document").GetProperty("number").GetString());
        Assert.Contains("15/5/2021", citation.GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.True(answer.GetProperty("elapsed_ms").GetDouble() >= 0);
    }

    [Theory]
    [InlineData("biên bản sinh hoạt chi bộ phải có những gì")]
    [InlineData("bien ban sinh hoat chi bo phai co nhung gi")]
    public void An_answer_from_a_note_says_that_it_is_a_note_and_names_the_directive(string question)
    {
        var answer = AssistantProgram.Run("ask", question, "--json", "--data", corpus.Data).Json;

        Assert.Equal("answered", answer.GetProperty("status").GetString());
        Assert.Equal("bien-ban-sinh-hoat-chi-bo", DocumentOf(answer));
        var text = answer.GetProperty("answer").GetString()!;
        Assert.Contains("biên soạn", text, StringComparison.Ordinal);
        Assert.Contains("42-HD/BTCTW", text, StringComparison.Ordinal);
        Assert.Contains("Biểu quyết", text, StringComparison.Ordinal);
        Assert.Contains("16 nội dung", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lề trang văn bản của Đảng là bao nhiêu?", "05-HD/VPTW", "trái 30 mm")]
    [InlineData("phong chu co chu van ban dang", "05-HD/VPTW", "Times New Roman")]
    [InlineData("Sinh hoạt chi bộ thường kỳ ít nhất bao nhiêu phút theo Hướng dẫn 42?", "42-HD/BTCTW", "90 phút")]
    public void A_note_answers_though_its_directive_is_named_in_its_front_matter_only(string question, string directive, string told)
    {
        var text = AssistantProgram.Run("ask", question, "--json", "--data", corpus.Data).Json.GetProperty("answer").GetString();

        Assert.Contains(directive, text, StringComparison.Ordinal);
        Assert.Contains(told, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hướng dẫn 36-HD/VPTW còn hiệu lực không?")]
    [InlineData("bien ban chi bo co phai dong dau khong")]
    [InlineData("Có bắt buộc phải tổ chức hội nghị tổng kết ở địa phương không?")]
    [InlineData("Cấp ủy có dùng K/T không?")]
    public void No_yes_is_given_that_the_words_do_not_say(string question)
    {
        var text = AssistantProgram.Run("ask", question, "--json", "--data", corpus.Data).Json.GetProperty("answer").GetString();

        Assert.False(text!.StartsWith("**Có", StringComparison.Ordinal) || text.StartsWith("Có", StringComparison.Ordinal), text);
    }

    [Fact]
    public void What_no_document_says_is_admitted_without_a_citation_and_with_exit_code_one()
    {
        var result = AssistantProgram.Run("ask", "Thủ tục cấp giấy phép xây dựng nhà ở gồm những gì?", "--json", "--data", corpus.Data);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("not_found", result.Json.GetProperty("status").GetString());
        Assert.Empty(result.Json.GetProperty("citations").EnumerateArray());
        Assert.Contains("chưa tìm thấy", result.Json.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void An_empty_question_is_asked_back_in_Vietnamese(string question)
    {
        var result = AssistantProgram.Run("ask", question, "--data", corpus.Data);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Câu hỏi", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_as_long_as_a_book_is_refused_in_Vietnamese()
    {
        var result = AssistantProgram.Run("ask", string.Concat(Enumerable.Repeat("báo cáo ", 12_500)), "--data", corpus.Data);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Câu hỏi", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_question_gives_the_same_answer_but_for_the_time_it_took()
    {
        string Ask() => WithoutTime(AssistantProgram.Run("ask", "Ai ký Kế hoạch số 34-KH/TU?", "--json", "--data", corpus.Data).Json);

        Assert.Equal(Ask(), Ask());
    }

    private static string? DocumentOf(JsonElement answer) =>
        answer.GetProperty("citations")[0].GetProperty("document").GetProperty("id").GetString();

    private static string WithoutTime(JsonElement answer) =>
        string.Join('\n', answer.EnumerateObject().Where(part => part.Name != "elapsed_ms").Select(part => part.Value.GetRawText()));
}
