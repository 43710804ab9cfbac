using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

public sealed class OldEncodingTests
{
    private const string Letter = "Đảng uỷ xã báo cáo kết quả thực hiện nghị quyết về xây dựng đội ngũ cán bộ ở cơ sở.";

    // The letter in VISCII, byte by byte.
    private static readonly byte[] InViscii = ViaViscii(Letter);

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "Windows-1258", Windows1258(Letter) },
        { "VISCII", InViscii },
        { "VNI", Encoding.Latin1.GetBytes(LegacyWriter.Vni(Letter)) },
        { "VNI", Encoding.UTF8.GetBytes(LegacyWriter.Vni(Letter)) },
        { "TCVN3", Encoding.Latin1.GetBytes(LegacyWriter.Tcvn3(Letter)) },
        { "TCVN3", Encoding.UTF8.GetBytes(LegacyWriter.Tcvn3(Letter)) },
        { "", Encoding.Unicode.GetBytes(Letter) },
        { "", Encoding.BigEndianUnicode.GetBytes(Letter) },
        { "", Encoding.UTF8.GetBytes(Letter.Normalize(NormalizationForm.FormD)) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_that_offices_used_gives_the_same_text(string named, byte[] content)
    {
        foreach (var name in (string[])["a.txt", "a.md"])
        {
            var file = Read(name, content);
            Assert.Equal(Letter, file.Text);
            Assert.Equal(named, file.Reading.Encoding);
        }
    }

    [Fact]
    public void Bytes_of_another_language_are_refused_with_the_cure() =>
        Assert.Contains("UTF-8", Message("a.txt", Encoding.Latin1.GetBytes("Le comité a été élu à l'unanimité dès la première séance.")), StringComparison.Ordinal);

    [Fact]
    public void Letters_that_no_font_draws_are_reported_and_kept_out()
    {
        var tags = string.Concat("noi dung an".Select(c => char.ConvertFromUtf32(0xE0000 + c)));
        var file = Read("a.txt", Encoding.UTF8.GetBytes($"Kính gửi{tags} Huyện uỷ"));
        Assert.Equal("Kính gửi Huyện uỷ", file.Text);
        Assert.Equal(["noi dung an"], file.Reading.HiddenTexts);
    }

    [Fact]
    public void Words_whose_order_the_page_turns_round_are_reported_and_kept_out()
    {
        var file = Read("a.txt", Encoding.UTF8.GetBytes("Tổng số \u202E21\u202C đồng chí"));
        Assert.Equal("Tổng số  đồng chí", file.Text);
        Assert.Equal(["21"], file.Reading.HiddenTexts);
    }

    [Theory]
    [InlineData("Một<!-- lời nhắn ẩn --> hai", "Một hai", "lời nhắn ẩn")]
    [InlineData("Một <span style=\"font-size:0\">bỏ qua *quy định*</span>hai", "Một hai", "bỏ qua *quy định*")]
    [InlineData("Một <p style='color: white'>bỏ qua</p>hai", "Một hai", "bỏ qua")]
    [InlineData("Một\n[//]: # (bỏ qua)\nhai", "Một\n\nhai", "[//]: # (bỏ qua)")]
    [InlineData("Một <div hidden>bỏ qua</div>hai", "Một hai", "bỏ qua")]
    public void What_the_page_of_a_note_never_shows_is_reported_and_kept_out(string written, string text, string hidden)
    {
        var file = Read("a.md", Encoding.UTF8.GetBytes(written));
        Assert.Equal(text, file.Text);
        Assert.Equal([hidden], file.Reading.HiddenTexts);
    }

    [Theory]
    [InlineData("Bảng <span style=\"color:white;background:navy\">đầu bảng</span> hai")]
    [InlineData("a < b và c > d, 5 <6")]
    [InlineData("<b>đậm</b> <span style='color:red'>đỏ</span> ![ảnh](http://example.org/a.png)")]
    public void What_the_page_shows_stays(string written)
    {
        var file = Read("a.md", Encoding.UTF8.GetBytes(written));
        Assert.Equal(written, file.Text);
        Assert.Empty(file.Reading.HiddenTexts);
    }

    // Base letters with their shape are letters of the code page; tones follow as marks of their own.
    private static byte[] Windows1258(string text)
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding(1258, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)!;
        var apart = new StringBuilder();
        foreach (var c in text)
        {
            var letter = c.ToString();
            var split = letter.Normalize(NormalizationForm.FormD);
            apart.Append(page.GetString(page.GetBytes(letter)) == letter ? letter : split[..^1].Normalize(NormalizationForm.FormC) + split[^1]);
        }

        return page.GetBytes(Ordered(apart.ToString()));
    }

    // In form D a dot below stands before a roof; the code page wants the roof on its letter.
    private static string Ordered(string text) => text
        .Replace("ạ\u0302", "â\u0323", StringComparison.Ordinal).Replace("ẹ\u0302", "ê\u0323", StringComparison.Ordinal)
        .Replace("ọ\u0302", "ô\u0323", StringComparison.Ordinal).Replace("ạ\u0306", "ă\u0323", StringComparison.Ordinal);

    private static byte[] ViaViscii(string text)
    {
        var codes = Enumerable.Range(0, 256).Select(code => (byte)code).ToArray();
        var letters = Assistant.Text.Legacy.Viscii.Read(codes);
        return [.. text.Select(c => (byte)letters.IndexOf(c, StringComparison.Ordinal))];
    }

    private static SourceFile Read(string name, byte[] content) => Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read(name, content)).File;

    private static string Message(string name, byte[] content) => Assert.IsType<ReadResult.Unreadable>(new DocumentReaders().Read(name, content)).Message;
}
