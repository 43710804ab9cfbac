using System.Text.Json;
using Assistant.Formats.Docx;
using Assistant.Formats.Profiles;

namespace Assistant.Tests.Formats;

public sealed class FormatProfileTests
{
    private static readonly FormatProfile Profile = FormatProfile.Named("hd05-2026");

    [Fact]
    public void Every_rule_names_where_it_comes_from()
    {
        using var stream = typeof(FormatProfile).Assembly.GetManifestResourceStream("Assistant.Formats.Profiles.hd05-2026.json")!;
        using var json = JsonDocument.Parse(stream);
        string[] single = ["font", "page", "spelling", "header", "signature"];
        string[] many = ["words", "numbering", "bullets", "styles"];
        var rules = single.Select(name => json.RootElement.GetProperty(name))
            .Concat(many.SelectMany(name => json.RootElement.GetProperty(name) is { ValueKind: JsonValueKind.Array } list
                ? list.EnumerateArray()
                : json.RootElement.GetProperty(name).EnumerateObject().Select(property => property.Value)));
        Assert.All(rules, rule => Assert.False(string.IsNullOrWhiteSpace(rule.GetProperty("source").GetString()), rule.GetRawText()));
    }

    [Fact]
    public void Exact_lines_leave_room_for_stacked_marks() =>
        Assert.All(
            Profile.Styles.Where(style => style.Line is not null && !style.Rule && style.Id is not "VBNgat" and not "VBSao"),
            style => Assert.True(style.Line >= 1.15 * (style.Size ?? Profile.Font.Size), style.Id));

    [Fact]
    public void Text_keeps_to_the_limits_of_the_official_form()
    {
        var text = Profile.Style("VBThan");
        Assert.InRange(text.Line!.Value, 18, 22);
        Assert.InRange(text.Before + text.After, 6, 12);
        Assert.InRange(text.FirstLineMm, 10, 12.7);
        Assert.Equal(Alignment.Both, text.Align);
        Assert.Equal(9355, Profile.Page.TextWidth);
        Assert.Equal(14570, Profile.Page.TextWidthTurned);
    }

    [Theory]
    [InlineData("Đánh giá Chương trình số 13-CTr/ĐUK", "ĐÁNH GIÁ CHƯƠNG TRÌNH SỐ 13-CTr/ĐUK")]
    [InlineData("kết quả", "KẾT QUẢ")]
    public void Capitals_leave_document_numbers_as_they_are(string written, string printed) => Assert.Equal(printed, TextParts.Capitals(written));

    [Theory]
    [InlineData("ĐẢNG ỦY XÃ THỦY AN", "ĐẢNG UỶ XÃ THỦY AN")]
    [InlineData("Ủy ban kiểm tra Đảng ủy", "Uỷ ban kiểm tra Đảng uỷ")]
    public void Official_spelling_changes_whole_syllables_only(string written, string printed) => Assert.Equal(printed, Profile.Spelling.Apply(written));
}
