using System.Text;
using Assistant.Tests.Text.Oracles;
using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class SyllableReaderTests
{
    // What dates, symbols and figures are made of, and what may stand in their way.
    private static readonly string[] Pieces =
    [
        "0", "1", "9", "07", "31", "12", "2021", "100", "000", "12345", "123456", "1234567890", ".", ",", "/", "-", "–", "—", "&", " ", "  ", "\n", "\t", "\u00A0",
        "tháng", "THÁNG", "năm", "Năm", " tháng ", " năm ", "KH", "TU", "ĐUK", "NĐ-CP", "QH14", "kh", "Kh", "kH", "K", "k", "a", "Đ", "ABCDEFGH", "ABCDEFGHI", "hoà",
        "HOÀ", "uỷ", "qui", "TỈ", "\u0301", "e\u0302\u0301", "ǅ", "İ", "ſ", "漢", "\uD83D\uDE00", "\uD800", "²", "٣", "%", ":",
    ];

    private static readonly string[] Forms =
    [
        "15/5/2021", "07/4/ 2021", "1 - 2 - 2021", "6.7.2023", "06 tháng 7 năm 2023", "34-KH/TU", "196 -BC/ĐUK", "5 – QĐ/TW", "30/2020/NĐ-CP", "73/2021/QH14",
        "1/2 A-B&C-D-E-F", "00123/ABCDEFGH", "12-AB/CD-EF-GH-IJ-KL-MN", "1.114", "1.114.000", "56,3", "56.3", "007", "1.1.1", "1,2,3", "1.114/ 1.182", "2020 - 2025", "12.345,6",
    ];

    private static readonly string[] Vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];

    [Fact]
    public void The_shipped_documents_are_cut_as_the_patterns_cut_them()
    {
        foreach (var path in Directory.GetFiles(Repository.Folder("corpus"), "*.*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            AssertAlike(text, path);
            AssertAlike(text.ToUpperInvariant(), path);
            AssertAlike(text.Normalize(NormalizationForm.FormD), path);
        }
    }

    [Fact]
    public void Invented_texts_are_cut_as_the_patterns_cut_them()
    {
        for (var seed = 1; seed <= 20_000; seed++)
        {
            AssertAlike(Nasty(seed), $"seed {seed}");
        }

        foreach (var (seed, text) in RandomText.Hundred())
        {
            AssertAlike(text, $"seed {seed}");
            AssertAlike(NormalForm.Of(text), $"seed {seed}");
        }
    }

    [Fact]
    public void Every_spelling_of_a_syllable_has_the_key_that_the_plain_rule_gives()
    {
        string[] initials = ["", "b", "ch", "g", "gi", "h", "k", "l", "ngh", "q", "qu", "s", "t", "w", "đ", "xx"];
        string[] finals = ["", "c", "ch", "n", "ng", "p", "r", "nn"];
        var rhymes = Vowels.Concat(Vowels.SelectMany(_ => Vowels, (one, two) => one + two)).Append("uya").Append("oai").Append("uyê").Append("ươi").Append("iêu");
        foreach (var rhyme in rhymes.SelectMany(Toned))
        {
            foreach (var initial in initials)
            {
                foreach (var final in finals)
                {
                    var word = initial + rhyme + final;
                    Assert.Equal(PlainToneMarks.Key(word), ToneMarks.Key(word));
                }
            }
        }
    }

    [Fact]
    public void Every_letter_has_the_case_and_the_kind_that_the_runtime_gives_it()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            Assert.Equal(char.ToLowerInvariant(c), Letter.Of(c).Lower);
            Assert.Equal(c.ToString().ToLowerInvariant()[0], Letter.Of(c).Lower);
            Assert.Equal(char.IsLetter(c), Letter.Of(c).IsLetter);
        }
    }

    [Fact]
    public void Reading_makes_nothing_that_must_be_collected()
    {
        var text = string.Concat(Enumerable.Repeat("Điều 5. ỦY BAN nhân dân báo cáo hoà giải, số 034-KH/TU ngày 06 tháng 7 năm 2023: 1.114 hộ, đạt 56.30%; ", 50));
        Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tokens = Read(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(Syllables.Of(text).Count, tokens);
    }

    private static int Read(string text)
    {
        var tokens = 0;
        var reader = new SyllableReader(text, stackalloc char[SyllableReader.RoomForKey]);
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static void AssertAlike(string text, string where)
    {
        var expected = PatternSyllables.Of(text);
        var found = Syllables.Of(text);
        for (var i = 0; i < Math.Min(expected.Count, found.Count); i++)
        {
            Assert.True(expected[i] == found[i], $"{where}: {found[i]} for {expected[i]}");
        }

        Assert.True(expected.Count == found.Count, $"{where}: {found.Count} tokens for {expected.Count}");
    }

    private static string Nasty(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            text.Append(random.Next(3) == 0 ? Mangled(Forms[random.Next(Forms.Length)], random) : Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    // Up to two letters lost, doubled or made something else.
    private static string Mangled(string form, Random random)
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            var at = random.Next(form.Length);
            form = form[..at] + (random.Next(3) == 0 ? string.Empty : Pieces[random.Next(Pieces.Length)]) + form[(at + random.Next(2))..];
        }

        return form;
    }

    // Each vowel of the rhyme with each tone, and two tones at once.
    private static IEnumerable<string> Toned(string rhyme)
    {
        yield return rhyme;
        for (var i = 0; i < rhyme.Length; i++)
        {
            for (var tone = 1; tone <= 5; tone++)
            {
                yield return rhyme[..i] + ToneMarks.Join(rhyme[i], tone) + rhyme[(i + 1)..];
            }
        }

        yield return string.Concat(rhyme.Select(letter => ToneMarks.Join(letter, 4)));
    }
}
