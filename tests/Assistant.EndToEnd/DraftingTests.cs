using System.Text.Json;
using Assistant.EndToEnd.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Assistant.EndToEnd;

/// <summary>An interview over the outline that ships, from the first line to the file on paper.</summary>
public sealed class DraftingTests : IDisposable
{
    private static readonly string[] Beginning =
    [
        "tôi cần làm báo cáo theo đề cương kèm kế hoạch 34",
        "Đảng ủy xã Hòa Lạc, đảng bộ cơ sở trực thuộc huyện",
        "Xã Hòa Lạc có 7 thôn, 5.310 nhân khẩu, chủ yếu làm nông nghiệp",
    ];

    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void An_interview_ends_in_a_file_that_holds_what_was_said_and_marks_what_was_not()
    {
        var replies = Script.Play(_data.Path, "can-bo", [.. Beginning, "xuất file"]);

        var file = replies[^1].GetProperty("attachments")[0];
        var path = file.GetProperty("path").GetString()!;
        Assert.EndsWith(".docx", file.GetProperty("name").GetString(), StringComparison.Ordinal);
        using (var docx = WordprocessingDocument.Open(path, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(docx).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }

        using var paper = Paper.Print(path);
        Assert.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", paper.Text, StringComparison.Ordinal);
        Assert.Contains("5.310", paper.Text, StringComparison.Ordinal);
        Assert.Contains("[chưa cung cấp]", paper.Text, StringComparison.Ordinal);
        Assert.True(paper.Pictures.Count > 2);
    }

    [Fact]
    public void Tomorrow_the_interview_goes_on_where_it_stood()
    {
        var before = Script.Play(_data.Path, "can-bo", Beginning)[^1];

        var after = Script.Play(_data.Path, "can-bo", "tiến độ")[^1];

        Assert.Equal("draft", after.GetProperty("state").GetProperty("mode").GetString());
        Assert.Equal(before.State("answered"), after.State("answered"));
        Assert.Equal(SectionOf(before), SectionOf(after));
    }

    [Fact]
    public void A_question_in_the_middle_is_answered_and_the_interview_stays_where_it_was()
    {
        var replies = Script.Play(_data.Path, "can-bo", [.. Beginning, "hạn nộp báo cáo của xã là bao giờ?"]);

        Assert.Contains("30/4/2021", replies[^1].Text(), StringComparison.Ordinal);
        Assert.NotEmpty(replies[^1].GetProperty("citations").EnumerateArray());
        Assert.Equal(SectionOf(replies[^2]), SectionOf(replies[^1]));
        Assert.Equal(replies[^2].State("answered"), replies[^1].State("answered"));
    }

    [Fact]
    public void One_person_does_not_see_the_draft_of_another()
    {
        Script.Play(_data.Path, "can-bo", Beginning);

        var other = Script.Play(_data.Path, "nguoi-khac", "tiến độ")[^1];

        Assert.DoesNotContain("Hòa Lạc", other.Text(), StringComparison.Ordinal);
        Assert.Equal(0, other.State("answered"));
    }

    private static string? SectionOf(JsonElement reply) => reply.GetProperty("state").GetProperty("section").GetString();
}
