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
    public void This_machine_composes_Vietnamese_letters() => Assert.True(TextSupport.IsWorking());
}
