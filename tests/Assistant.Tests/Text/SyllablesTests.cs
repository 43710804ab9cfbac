using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("Huyện uỷ gửi báo cáo", "huyện|ủy|gửi|báo|cáo")]
    [InlineData("trước ngày 15/5/2021", "trước|ngày|15/5/2021|15|5|2021")]
    [InlineData("ngày 07/4/ 2021", "ngày|7/4/2021|7|4|2021")]
    [InlineData("ngày 06 tháng 7 năm 2023", "ngày|6/7/2023|6|tháng|7|năm|2023")]
    [InlineData("Kế hoạch số 34-KH/TU", "kế|hoạch|số|34-kh/tu|34|kh|tu")]
    [InlineData("Số 196 -BC/ĐUK", "số|196-bc/đuk|196|bc|đuk")]
    [InlineData("Nghị quyết 21-NQ/TW.", "nghị|quyết|21-nq/tw|21|nq|tw")]
    [InlineData("30/2020/NĐ-CP", "30/2020/nđ-cp|30|2020|nđ|cp")]
    [InlineData("01 đồng chí", "1|đồng|chí")]
    [InlineData("1.114/ 1.182 đảng viên", "1114|1182|đảng|viên")]
    [InlineData("đạt 56,3%", "đạt|56,3")]
    [InlineData("mục 1.1.1", "mục|1|1|1")]
    [InlineData("2020 - 2025", "2020|2025")]
    [InlineData("ương¹ đảng²", "ương|đảng")]
    [InlineData("chính trị-xã hội", "chính|trị|xã|hội")]
    [InlineData("", "")]
    [InlineData("?!", "")]
    public void Text_is_cut_into_what_people_search_for(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Syllables.Of(text).Select(token => token.Key)));

    [Fact]
    public void Spans_point_into_the_text_that_was_given()
    {
        var texts = RandomText.Hundred().Select(random => random.Text)
            .Concat(Directory.GetFiles(Repository.Folder("corpus"), "*.txt").Select(File.ReadAllText));
        foreach (var text in texts)
        {
            var last = new TextSpan(0, 0);
            foreach (var token in Syllables.Of(text))
            {
                Assert.InRange(token.Span.Start, last.Start, text.Length - 1);
                Assert.InRange(token.Span.End, token.Span.Start + 1, text.Length);
                if (token.Kind == TokenKind.Word)
                {
                    Assert.Equal(token.Key, ToneMarks.Key(token.Span.In(text)));
                }

                if (token.Kind != TokenKind.Whole)
                {
                    Assert.True(token.Span.Start >= last.End, $"{token} overlaps");
                    last = token.Span;
                }
            }
        }
    }
}
