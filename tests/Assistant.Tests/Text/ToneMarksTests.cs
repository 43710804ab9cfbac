using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class ToneMarksTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("hoá", "hóa")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("uỷ", "ủy")]
    [InlineData("UỶ BAN", "ủy ban")]
    [InlineData("cấp uỷ", "cấp ủy")]
    [InlineData("thuý", "thúy")]
    [InlineData("tỉ lệ", "tỷ lệ")]
    [InlineData("kĩ", "kỹ")]
    [InlineData("lí", "lý")]
    [InlineData("quí", "quý")]
    [InlineData("sĩ", "sỹ")]
    public void Two_ways_of_writing_a_word_are_one(string one, string other) =>
        Assert.Equal(ToneMarks.Key(other), ToneMarks.Key(one));

    [Theory]
    [InlineData("hòa")]
    [InlineData("quý")]
    [InlineData("quả")]
    [InlineData("quốc")]
    [InlineData("quyết")]
    [InlineData("già")]
    [InlineData("giữa")]
    [InlineData("giúp")]
    [InlineData("gì")]
    [InlineData("gìn")]
    [InlineData("giếng")]
    [InlineData("giết")]
    [InlineData("toán")]
    [InlineData("hoàn")]
    [InlineData("huỳnh")]
    [InlineData("quýt")]
    [InlineData("loài")]
    [InlineData("ngoáy")]
    [InlineData("khuỷu")]
    [InlineData("người")]
    [InlineData("thuở")]
    [InlineData("cửa")]
    [InlineData("mùa")]
    [InlineData("phía")]
    [InlineData("cứu")]
    [InlineData("huế")]
    [InlineData("y tế")]
    [InlineData("thi")]
    [InlineData("chi bộ")]
    [InlineData("đi")]
    [InlineData("covid")]
    [InlineData("café")]
    [InlineData("34-kh/tu")]
    public void What_stands_right_stays(string word) => Assert.Equal(word, ToneMarks.Key(word));

    [Fact]
    public void Every_toned_syllable_of_the_shipped_documents_has_the_same_key_wherever_its_mark_stands()
    {
        foreach (var file in Directory.GetFiles(Repository.Folder("corpus"), "*.txt"))
        {
            foreach (var token in Syllables.Of(NormalForm.Of(File.ReadAllText(file))).Where(token => token.Kind == TokenKind.Word))
            {
                var letters = token.Key.Select(ToneMarks.Split).ToArray();
                var tone = letters.Max(letter => letter.Tone);
                if (tone != 0 && ToneMarks.IsSyllable(token.Key))
                {
                    Assert.Equal(token.Key, ToneMarks.WithTone(new string([.. letters.Select(letter => letter.Letter)]), tone));
                }
            }
        }
    }

    [Fact]
    public void A_key_keeps_every_offset_and_is_its_own_key()
    {
        foreach (var (seed, random) in RandomText.Hundred())
        {
            var text = NormalForm.Of(random);
            var key = ToneMarks.Key(text);
            Assert.True(key.Length == text.Length, $"seed {seed}");
            Assert.True(ToneMarks.Key(key) == key, $"seed {seed}");
        }
    }
}
