using Assistant.Tests.Corpus;
using Assistant.Tests.Support;
using Assistant.Text.Legacy;

namespace Assistant.Tests.Text;

public sealed class LegacyTextTests
{
    private const string Letter = "Kính gửi: Ban Tổ chức Huyện uỷ. Đảng uỷ xã báo cáo kết quả thực hiện nghị quyết về xây dựng đội ngũ cán bộ ở cơ sở.";

    private const string English = "The committee shall report its findings – “in writing” – by 15 March 2021; costs are £1.5m (±5 %). © 2021 Naïve café, façade, Zürich.";

    private const string French = "Où êtes-vous allés cet été ? « Là-bas, près de la forêt », répondit-il à sa mère, très émue d'être née à Orléans où le café coûte 2 €.";

    private const string Code = "// © 2019 Müller & Söhne ® – µs timer\nif (a ^ b) { x *= 5 * sizeof(int); } /* § 4 ¶ 2 · ½ */ const char* s = \"naïve\\xE9\"; // 10 µm, 3 µs, 20 µg\n";

    private const string Portuguese = "A população não tem informação sobre a região: são questões de organização e administração às três horas.";

    private static readonly string[] Lines = Shipped.All.SelectMany(document => document.Text.Split('\n')).Where(line => line.Length > 30).ToArray();

    [Theory]
    [InlineData("Uû ban nh©n d©n x· B×nh An b¸o c¸o kÕt qu¶ thùc hiÖn", "Uỷ ban nhân dân xã Bình An báo cáo kết quả thực hiện")]
    [InlineData("®ång chÝ BÝ th­ chi bé chñ tr× cuéc häp th¸ng 3", "đồng chí Bí thư chi bộ chủ trì cuộc họp tháng 3")]
    [InlineData("T/M BAN TH¦êNG Vô\nPHã BÝ TH¦\nLª V¨n MÉu", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn Mẫu")]
    public void TCVN3_without_its_font_is_recognised_by_its_words(string written, string read) => Assert.Equal(read, LegacyText.Convert(written).Text);

    [Theory]
    [InlineData("Uyû ban nhaân daân xaõ Bình An baùo caùo keát quaû thöïc hieän", "Uỷ ban nhân dân xã Bình An báo cáo kết quả thực hiện")]
    [InlineData("ÑAÛNG COÄNG SAÛN VIEÄT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM")]
    public void VNI_without_its_font_is_recognised_by_its_words(string written, string read) => Assert.Equal(read, LegacyText.Convert(written).Text);

    [Fact]
    public void Hundreds_of_texts_come_back_from_the_old_encodings()
    {
        foreach (var (seed, text) in Samples(300))
        {
            Assert.True(text == LegacyText.Convert(LegacyWriter.Vni(text)).Text, $"VNI, seed {seed}: {LegacyText.Convert(LegacyWriter.Vni(text)).Text}");
            Assert.True(
                string.Equals(text, LegacyText.Convert(LegacyWriter.Tcvn3(text)).Text, StringComparison.OrdinalIgnoreCase),
                $"TCVN3, seed {seed}: {LegacyText.Convert(LegacyWriter.Tcvn3(text)).Text}");
        }
    }

    [Fact]
    public void Hundreds_of_texts_in_Unicode_stay_as_they_are()
    {
        foreach (var (seed, text) in Samples(300))
        {
            foreach (var foreign in (string[])["", English, French, Code, Portuguese])
            {
                var whole = text + "\n" + foreign;
                Assert.True(whole == LegacyText.Convert(whole).Text, $"seed {seed}: {LegacyText.Convert(whole).Text}");
            }
        }
    }

    [Theory]
    [InlineData(English)]
    [InlineData(French)]
    [InlineData(Code)]
    [InlineData(Portuguese)]
    [InlineData("Þórður Ægisson, Ísafjörður – Ólafsvík, Blönduós og Sauðárkrókur")]
    [InlineData("på, også, år, får, måde, område, således, først, både, være, gøre, større, øl, ærlig")]
    [InlineData("quy định¹, hướng dẫn², báo cáo³ · Mục ½ · 5 µm")]
    public void Another_language_stays_as_it_is(string text)
    {
        var longer = string.Join('\n', Enumerable.Repeat(text, 20));
        Assert.Equal(longer, LegacyText.Convert(longer).Text);
        Assert.Empty(LegacyText.Convert(longer).Encodings);
    }

    [Fact]
    public void Of_a_mixed_document_only_the_old_part_is_converted()
    {
        foreach (var (seed, text) in Samples(200))
        {
            var old = seed % 2 == 0 ? LegacyWriter.Vni(Letter) : LegacyWriter.Tcvn3(Letter);
            var mixed = string.Join('\n', text, old, English, text);
            Assert.True(string.Join('\n', text, Letter, English, text) == LegacyText.Convert(mixed).Text, $"seed {seed}: {LegacyText.Convert(mixed).Text}");
        }
    }

    [Fact]
    public void Both_encodings_in_one_document_are_named() =>
        Assert.Equal(
            [LegacyEncoding.Tcvn3, LegacyEncoding.Vni],
            LegacyText.Convert(LegacyWriter.Tcvn3(Letter) + "\n" + LegacyWriter.Vni(Letter)).Encodings);

    [Fact]
    public void A_word_or_two_prove_nothing() => Assert.Equal("nh©n d©n", LegacyText.Convert("nh©n d©n").Text);

    [Fact]
    public void What_was_converted_stays_so()
    {
        var once = LegacyText.Convert(LegacyWriter.Tcvn3(Letter)).Text;
        Assert.Equal(once, LegacyText.Convert(once).Text);
    }

    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3, false)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3, true)]
    [InlineData("VNI-Times", LegacyEncoding.Vni, false)]
    [InlineData(".VnArial NarrowH", LegacyEncoding.Tcvn3, true)]
    public void A_font_of_old_names_its_encoding(string font, LegacyEncoding encoding, bool capitals) =>
        Assert.Equal(new LegacyFont(encoding, capitals), LegacyFont.Of(font));

    [Theory]
    [InlineData("Times New Roman")]
    [InlineData("UTM Avo")]
    [InlineData("Vnacademy")]
    [InlineData("")]
    [InlineData(null)]
    public void A_font_of_today_names_none(string? font) => Assert.Null(LegacyFont.Of(font));

    private static IEnumerable<(int Seed, string Text)> Samples(int count)
    {
        for (var seed = 1; seed <= count; seed++)
        {
            var random = new Random(seed);
            yield return (seed, string.Join('\n', Enumerable.Range(0, 2 + random.Next(6)).Select(_ => Lines[random.Next(Lines.Length)])));
        }
    }
}
