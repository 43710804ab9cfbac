using System.Text;
using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("e\u0301\u0302", "ế")]
    [InlineData("\u00E9\u0302", "ế")]
    [InlineData("ðảng Ðảng", "đảng Đảng")]
    [InlineData("một\u00A0hai", "một hai")]
    [InlineData("cấp\u200B ủy\uFEFF", "cấp ủy")]
    [InlineData("a\r\nb\rc\fd", "a\nb\nc\nd")]
    [InlineData("ương¹", "ương¹")]
    [InlineData("a\0b", "ab")]
    [InlineData("Ｓố １２－ＫＨ／ＴＵ", "Số 12-KH/TU")]
    [InlineData("05\u2011HD/VPTW, 30\u20449\u20442018", "05-HD/VPTW, 30/9/2018")]
    [InlineData("số \u0661\u0662-KH/TU năm \u0968\u0966\u0968\u096C, x\u00B2", "số 12-KH/TU năm 2026, x\u00B2")]
    [InlineData("cấp \u0443\u0309", "cấp \u0443\u0309")]
    [InlineData("b\u0430\u0301\u043E c\u0430\u0301o", "báo cáo")]
    [InlineData("T\u0410I", "TAI")]
    [InlineData("\u043D\u043E\u0441 \u0442\u043E\u043C", "\u043D\u043E\u0441 \u0442\u043E\u043C")]
    [InlineData("ﬁle ﬂow", "file flow")]
    [InlineData("cấp\u2060 \u202Bủy\u202C\uFE0F", "cấp ủy")]
    [InlineData("quy\u00ADết", "quyết")]
    [InlineData("cấp\U000E0062\U000E006F\U000E0001 ủy\U000E0100", "cấp ủy")]
    [InlineData("cấp\uFFF9\u180B ủy\U0001D173", "cấp ủy")]
    [InlineData("😀", "😀")]
    [InlineData("", "")]
    public void Text_that_looks_the_same_becomes_the_same(string given, string expected) =>
        Assert.Equal(expected, NormalForm.Of(given));

    [Fact]
    public void Half_a_character_becomes_visible() => Assert.Equal("x\uFFFDy", NormalForm.Of("x\uD800y"));

    [Fact]
    public void A_second_time_changes_nothing()
    {
        foreach (var (seed, text) in RandomText.Hundred())
        {
            var once = NormalForm.Of(text);
            Assert.True(once == NormalForm.Of(once), $"seed {seed}");
            Assert.True(once.IsNormalized(NormalizationForm.FormC), $"seed {seed}");
        }
    }

    [Fact]
    public void A_letter_becomes_the_same_alone_and_beside_one_that_has_to_be_changed()
    {
        for (var i = 0; i < char.MaxValue; i++)
        {
            var c = (char)i;
            Assert.True(NormalForm.Of($"{c}x") + " " == NormalForm.Of($"{c}x\u00A0"), $"U+{i:X4}");
        }
    }

    [Fact]
    public void This_machine_composes_Vietnamese_letters() => Assert.True(TextSupport.IsWorking());
}
