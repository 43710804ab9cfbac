using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class DiacriticsTests
{
    [Theory]
    [InlineData("hoà bình", "hoa binh")]
    [InlineData("ĐẦU TƯ", "dau tu")]
    [InlineData("Quyết định số 34-QĐ/TW", "quyet dinh so 34-qd/tw")]
    [InlineData("ương¹", "uong¹")]
    [InlineData("e\u0302\u0301", "e")]
    public void Typing_without_marks_finds_the_same_words(string written, string typed) =>
        Assert.Equal(typed, Diacritics.Fold(written));

    [Theory]
    [InlineData("đi", true)]
    [InlineData("bao cao", false)]
    [InlineData("BAO CÁO", true)]
    [InlineData("UBND", false)]
    public void Marks_are_noticed(string text, bool marked) => Assert.Equal(marked, Diacritics.HasMarks(text));

    [Fact]
    public void Folding_in_place_keeps_every_offset_and_folds_alike()
    {
        foreach (var (seed, random) in RandomText.Hundred())
        {
            var text = NormalForm.Of(random);
            Assert.True(Diacritics.FoldInPlace(text).Length == text.Length, $"seed {seed}");
            Assert.True(Diacritics.Fold(Diacritics.Fold(text)) == Diacritics.Fold(text), $"seed {seed}");
        }
    }

    [Fact]
    public void Folding_into_a_place_gives_the_same_letters()
    {
        foreach (var (seed, text) in RandomText.Hundred())
        {
            var place = new char[text.Length];
            var length = Diacritics.Fold(text, place);
            Assert.True(new string(place, 0, length) == Diacritics.Fold(text), $"seed {seed}");
            Assert.True(Diacritics.HasMarks(text) == text.Any(c => c is >= '\u0300' and <= '\u036F' || Diacritics.Fold(c) != char.ToLowerInvariant(c)), $"seed {seed}");
        }
    }

    [Fact]
    public void A_word_and_its_key_fold_to_the_same_letters_but_for_i_and_y()
    {
        foreach (var (seed, random) in RandomText.Hundred())
        {
            var text = NormalForm.Of(random);
            var folded = Diacritics.Fold(text).Replace('i', 'y');
            Assert.True(Diacritics.Fold(ToneMarks.Key(text)).Replace('i', 'y') == folded, $"seed {seed}");
        }
    }
}
