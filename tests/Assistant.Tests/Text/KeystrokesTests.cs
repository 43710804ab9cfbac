using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class KeystrokesTests
{
    [Theory]
    [InlineData("ddarng", "đảng")]
    [InlineData("DDarng", "đảng")]
    [InlineData("vieejt", "việt")]
    [InlineData("viet65", "việt")]
    [InlineData("bie63u", "biểu")]
    [InlineData("d9a3ng", "đảng")]
    [InlineData("dduwowngf", "đường")]
    [InlineData("ddu7o72ng", "đường")]
    [InlineData("huowng", "hương")]
    [InlineData("as", "á")]
    public void Keys_that_no_input_method_caught_are_read(string typed, string meant) => Assert.Equal(meant, Keystrokes.Decode(typed));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("bao")]
    [InlineData("đảng")]
    [InlineData("qh14")]
    [InlineData("34kh")]
    [InlineData("windows")]
    [InlineData("abcdefghijklmnop")]
    public void What_is_no_syllable_or_has_no_such_key_is_left(string typed) => Assert.Null(Keystrokes.Decode(typed));
}
