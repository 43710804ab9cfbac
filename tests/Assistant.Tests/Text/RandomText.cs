using System.Text;

namespace Assistant.Tests.Text;

/// <summary>Seeded text that no official would write: words, marks in odd places, half characters, symbols, white space.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "hoà", "uỷ", "Ủy ban", "quý", "giếng", "gì", "khuỷu", "ĐẢNG", "34-KH/TU", "196 -BC/ĐUK", "07/4/ 2021", "1.114/ 1.182", "56,3%",
        "e\u0302\u0301", "a\u0301\u0302", "ð", "\u00A0", "\u200B", "\uD83D\uDE00", "\uD83D", "\uDE00", "\r\n", "\t", "\n", " ", "  ", "-",
        "đ/c", "T.Ư", "¹", "²", "İ", "ǅ", "ß", "ﬁ", "漢", "0", "00", "7", "15/5/2021", "19 tháng 3 năm 2021", ".", ",", "*", "**", "\0", "\u0301",
    ];

    public static string Make(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = random.Next(60); i >= 0; i--)
        {
            text.Append(random.Next(5) == 0 ? ((char)random.Next(1, 0x2100)).ToString() : Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) == 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    public static IEnumerable<(int Seed, string Text)> Hundred() => Enumerable.Range(1, 100).Select(seed => (seed, Make(seed)));
}
