using System.Text;
using Assistant.Text;

namespace Assistant.Tests.Text;

/// <summary>Offsets always point into the text that was given: in sentences, in lists of words, in any text.</summary>
public sealed class OffsetTests
{
    private static readonly string[] Initials =
    [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
    ];

    [Theory]
    [InlineData("Hoà giải ở cơ sở, UỶ ban.", "Hoà=hòa|giải=giải|ở=ở|cơ=cơ|sở=sở|UỶ=ủy|ban=ban")]
    [InlineData("Tỉ lệ kĩ sư: 056,30%", "Tỉ=tỷ|lệ=lệ|kĩ=kỹ|sư=sư|056,30=56,30")]
    [InlineData("ngày 07/4/ 2021.", "ngày=ngày|07/4/ 2021=7/4/2021|07=7|4=4|2021=2021")]
    [InlineData("(196 –BC/ĐUK)", "196 –BC/ĐUK=196-bc/đuk|196=196|BC=bc|ĐUK=đuk")]
    [InlineData("tổng 1.114.000 đồng", "tổng=tổng|1.114.000=1114000|đồng=đồng")]
    [InlineData("bie\u0302\u0309n\uD83D\uDE00y tế", "bie\u0302\u0309n=bie\u0302\u0309n|y=y|tế=tế")]
    [InlineData("\uD800a\uDC00 2 \u0301b", "a=a|2=2|b=b")]
    public void In_a_sentence(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Checked(text).Select(token => $"{token.Span.In(text)}={token.Key}")));

    [Fact]
    public void In_the_sentences_of_the_shipped_documents()
    {
        foreach (var path in Directory.GetFiles(Repository.Folder("corpus"), "*.*", SearchOption.AllDirectories))
        {
            var text = NormalForm.Of(File.ReadAllText(path));
            foreach (var sentence in Sentences.Of(text))
            {
                AssertOneForm(sentence.Text);
            }
        }
    }

    [Fact]
    public void In_the_lists_of_words()
    {
        string[] lists =
        [
            .. Abbreviations.All.Select(abbreviation => $"{abbreviation.Short}\t{string.Join("; ", abbreviation.Meanings)}"),
            .. Synonyms.Groups.Select(group => string.Join("; ", group)),
            .. LanguageTables.Read("question_phrases").Select(row => row[0]),
        ];
        Assert.All(lists, AssertOneForm);
    }

    [Fact]
    public void In_any_text()
    {
        for (var seed = 1; seed <= 2000; seed++)
        {
            var text = RandomText.Make(seed);
            Checked(text);
            Checked(NormalForm.Of(text));
        }
    }

    [Fact]
    public void However_the_tone_of_a_syllable_is_placed_it_has_one_key()
    {
        var syllables = 0;
        foreach (var (initial, rhyme, tone) in from initial in Initials from rhyme in Rhymes.All from tone in Enumerable.Range(0, 6) select (initial, rhyme, tone))
        {
            // "gi" takes the i of "gia" to itself.
            var isOther = initial == "g" && rhyme[0] == 'i' && rhyme.Length > 1;
            if (isOther || ToneMarks.WithTone(initial + rhyme, tone) is not { } placed || !ToneMarks.IsWellSpelt(placed))
            {
                continue;
            }

            syllables++;
            Assert.Equal(placed.Length, placed.Zip(initial + rhyme).Count(pair => ToneMarks.Split(pair.First).Letter == pair.Second));
            var key = ToneMarks.Key(placed);
            for (var at = initial.Length; tone > 0 && at < placed.Length && ToneMarks.Join(rhyme[at - initial.Length], tone) is var toned && toned != rhyme[at - initial.Length]; at++)
            {
                var written = initial + rhyme[..(at - initial.Length)] + toned + rhyme[(at - initial.Length + 1)..];
                Assert.Equal(key, ToneMarks.Key(written));
                AssertOneForm(written);
            }

            AssertOneForm(placed);
        }

        Assert.InRange(syllables, 10_000, 30_000);
    }

    // Words in capitals, and words whose marks stand apart, have the keys that they have in small letters.
    private static void AssertOneForm(string text)
    {
        var words = Words(text);
        Assert.Equal(words, Words(text.ToUpperInvariant()));
        Assert.Equal(words, Words(NormalForm.Of(text.Normalize(NormalizationForm.FormD))));
        Assert.Equal(Checked(text).Select(token => token.Key), Checked(NormalForm.Of(text.Normalize(NormalizationForm.FormD))).Select(token => token.Key));
    }

    private static List<string> Words(string text) =>
        [.. Checked(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Key)];

    private static IReadOnlyList<Token> Checked(string text)
    {
        var tokens = Syllables.Of(text);
        var (end, wholeEnd) = (0, 0);
        foreach (var token in tokens)
        {
            Assert.True(token.Span.Start >= end && token.Span.Length > 0 && token.Span.End <= text.Length, $"{token} in '{text}'");
            Assert.Equal(token.Key, Syllables.Of(token.Span.In(text))[0].Key);
            if (token.Kind == TokenKind.Whole)
            {
                Assert.True(token.Span.Start >= wholeEnd, $"{token} in '{text}'");
                wholeEnd = token.Span.End;
                continue;
            }

            // A part lies in its whole, all others beside.
            Assert.True(token.Span.Start >= wholeEnd || token.Span.End <= wholeEnd, $"{token} in '{text}'");
            end = token.Span.End;
            if (token.Kind == TokenKind.Word)
            {
                Assert.Equal(token.Key, ToneMarks.Key(token.Span.In(text)));
            }
        }

        return tokens;
    }
}
