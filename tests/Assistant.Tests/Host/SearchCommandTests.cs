using System.Text.Json;
using Assistant.Host.Commands;
using Assistant.Search;
using Assistant.Tests.Search;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class SearchCommandTests : IDisposable
{
    private readonly TemporaryFolder _data = PreparedData.Copy();

    public static TheoryData<string> BadInputs => BadInputTests.Kinds;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task The_help_page_tells_every_option() =>
        Golden.Check("Host/Golden/help-search.txt", (await HostRun.Of("search", "--help")).Out);

    [Theory]
    [InlineData("ke-hoach-34-kh-tu-2021", "--document", "ke-hoach-34-kh-tu-2021")]
    [InlineData("ke-hoach-34-kh-tu-2021", "--document", "34-KH/TU")]
    [InlineData("bao-cao-196-bc-duk-2023", "--type", "BC", "--year", "2023", "--valid")]
    [InlineData("ke-hoach-34-kh-tu-2021", "--type", "kế hoạch", "--year", "2021", "--valid", "--as-of", "2022-01-01")]
    public async Task Only_the_chosen_documents_are_searched(string expected, params string[] options)
    {
        var hits = (await Run(["báo cáo", "--json", .. options])).Json.GetProperty("hits").EnumerateArray().ToList();

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(expected, hit.GetProperty("document").GetString()));
    }

    [Theory]
    [InlineData("Không có văn bản “không-có” trong kho. Xem mã và số văn bản bằng lệnh corpus list.", "--document", "không-có")]
    [InlineData("Kho không có văn bản loại “thông tư”. Các loại đang có: ", "--type", "thông tư")]
    [InlineData("Kho không có văn bản của “Bộ Biển”. Các cơ quan ban hành đang có: ", "--issuer", "Bộ Biển")]
    [InlineData("Kho không có văn bản ban hành năm “hai nghìn”. Các năm đang có: ", "--year", "hai nghìn")]
    [InlineData("“2026-13-01” không phải ngày hợp lệ.", "--valid", "--as-of", "2026-13-01")]
    [InlineData("Tùy chọn --as-of chỉ dùng cùng --valid.", "--as-of", "2026-01-01")]
    [InlineData("Giá trị “0” không dùng được cho tùy chọn --context.", "--context", "0")]
    public async Task A_wrong_choice_is_told_with_what_there_is(string message, params string[] options)
    {
        var run = await Run(["báo cáo", .. options]);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_that_no_document_meets_together_are_told()
    {
        var run = await Run("báo cáo", "--type", "BC", "--year", "2021");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Không có văn bản nào trong kho đáp ứng đủ các điều kiện lọc.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grouped_hits_name_each_document_once_and_count_the_rest()
    {
        var groups = (await Run("báo cáo", "--grouped", "--json", "--limit", "2")).Json.GetProperty("groups").EnumerateArray().ToList();

        Assert.Equal(2, groups.Select(group => group.GetProperty("document").GetString()).Distinct().Count());
        Assert.All(groups, group => Assert.NotEmpty(group.GetProperty("hits").EnumerateArray()));
        Assert.Matches(@"\n   Còn \d+ đoạn khác của văn bản này cũng khớp", (await Run("báo cáo", "--grouped")).Out);
    }

    [Fact]
    public async Task Neighbours_are_printed_around_a_hit()
    {
        var hit = (await Run("thông qua tập thể ban thường vụ", "--document", "34-KH/TU", "--context", "2", "--json", "--limit", "1")).Json.GetProperty("hits")[0];

        Assert.InRange(hit.GetProperty("before").GetArrayLength() + hit.GetProperty("after").GetArrayLength(), 1, 4);
        Assert.All(hit.GetProperty("before").EnumerateArray(), one => Assert.True(one.GetProperty("end").GetInt32() <= hit.GetProperty("start").GetInt32()));
        Assert.All(hit.GetProperty("after").EnumerateArray(), one => Assert.True(one.GetProperty("start").GetInt32() >= hit.GetProperty("end").GetInt32()));
    }

    [Theory]
    [InlineData("--limit", "100")]
    [InlineData("--grouped")]
    [InlineData("--type", "KH", "--limit", "70")]
    public async Task An_explanation_adds_up_to_the_score(params string[] options)
    {
        var result = (await Run(["thời hạn gửi báo cáo", "--json", "--explain", .. options])).Json;

        var hits = result.TryGetProperty("groups", out var groups)
            ? groups.EnumerateArray().SelectMany(group => group.GetProperty("hits").EnumerateArray()).ToList()
            : [.. result.GetProperty("hits").EnumerateArray()];
        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            var sum = hit.GetProperty("explanation").EnumerateArray().Sum(share => share.GetProperty("score").GetDouble());
            Assert.Equal(hit.GetProperty("score").GetDouble(), sum, 0.005);
        }
    }

    [Fact]
    public void Every_factor_has_a_name_of_its_own() =>
        Assert.Equal(Enum.GetValues<ScoreFactor>().Length, Enum.GetValues<ScoreFactor>().Select(HitLines.Name).Distinct().Count());

    [Fact]
    public async Task An_explanation_names_its_factors_in_Vietnamese()
    {
        var run = await Run("thời hạn gửi báo cáo", "--explain", "--limit", "1");

        Assert.Contains("báo cáo (từ đã gõ, hai từ liền nhau)", run.Out, StringComparison.Ordinal);
        Assert.Contains("các từ đứng gần nhau", run.Out, StringComparison.Ordinal);
        Assert.Contains("tổng cộng", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("same_document", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_probably_meant_is_proposed()
    {
        var run = await Run("hội nghị tổgn kếtt");

        Assert.StartsWith("Có phải anh/chị muốn tìm “hội nghị tổng kết”?\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("hội nghị tổng kết", (await Run("hội nghị tổgn kếtt", "--json")).Json.GetProperty("suggestion").GetString());
        Assert.False((await Run("hội nghị tổng kết", "--json")).Json.TryGetProperty("suggestion", out _));
    }

    [Theory]
    [MemberData(nameof(BadInputs))]
    public async Task Whatever_is_typed_gets_hits_or_a_clear_message(string kind)
    {
        var run = await Run(BadInputTests.Inputs[kind], "--json");

        Assert.InRange(run.ExitCode, 0, 2);
        Assert.True(run.ExitCode == 2 ? run.Error.Length > 0 : run.Json.GetProperty("hits").ValueKind == JsonValueKind.Array);
    }

    private Task<HostRun> Run(params string[] arguments) => HostRun.Of(["search", .. arguments, "--data", _data.Path]);
}
