using System.Collections.Frozen;

namespace Assistant.Corpus.Tasks;

/// <summary>
/// Finds the places where words of time can begin at all: a digit, or one of few words, with what may stand behind it. The pattern of
/// <see cref="TimingPhrases"/> is long; tried at each letter it took nine tenths of the time in which a document is read.
/// </summary>
internal static class TimingStarts
{
    private const int Longest = 6;

    // Stands for any number among the second words.
    private const string Digits = "#";

    // The first words of all alternatives of the pattern, with the only second words that they have there; none named: any.
    // A word that is missing here is a phrase that is never found: TimingStartsTests.
    private static readonly FrozenDictionary<string, string[]> Words = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["ba"] = ["tháng"],
        ["chín"] = ["tháng"],
        ["sáu"] = ["tháng"],
        ["chậm"] = ["nhất"],
        ["muộn"] = ["nhất"],
        ["ít"] = ["nhất"],
        ["các"] = ["năm"],
        ["những"] = ["năm"],
        ["cuối"] = ["năm", "nhiệm", "quý"],
        ["giữa"] = ["năm", "nhiệm", "quý"],
        ["đầu"] = ["năm", "nhiệm", "quý"],
        ["nửa"] = ["đầu", "cuối"],
        ["giai"] = ["đoạn"],
        ["hiện"] = ["nay"],
        ["hoàn"] = ["thành"],
        ["hàng"] = ["ngày", "tuần", "tháng", "quý", "năm", "kỳ"],
        ["hằng"] = ["ngày", "tuần", "tháng", "quý", "năm", "kỳ"],
        ["mỗi"] = ["ngày", "tuần", "tháng", "quý", "năm", "kỳ"],
        ["từng"] = ["tháng", "quý", "năm"],
        ["hạn"] = ["cuối", "chót"],
        ["không"] = ["quá"],
        ["kể"] = ["từ"],
        ["tính"] = ["từ", "đến"],
        ["nhiệm"] = ["kỳ"],
        ["định"] = ["kỳ"],
        ["thường"] = ["xuyên", "kỳ"],
        ["thời"] = ["hạn", "gian", "kỳ"],
        ["theo"] = ["chương", "kế", "lịch", "tiến"],
        ["ngay"] = ["trong", "sau"],
        ["lúc"] = [Digits],
        ["tháng"] = [Digits],
        ["ngày"] = ["mùng", Digits],
        ["năm"] = ["học", Digits],
        ["quá"] = ["là", Digits],
        ["hết"] = [],
        ["khi"] = [],
        ["quý"] = [],
        ["sau"] = [],
        ["thứ"] = [],
        ["trong"] = [],
        ["trước"] = [],
        ["tuần"] = [],
        ["từ"] = [],
        ["vào"] = [],
        ["xong"] = [],
        ["đến"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The first such place from <paramref name="at"/> on; -1 when there is none.</returns>
    public static int Next(string text, int at)
    {
        while (at < text.Length)
        {
            var end = EndOfWord(text, at);

            // In the middle of a word nothing begins.
            if (end > at && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (char.IsDigit(text[at]) ? IsTime(text, at) : IsStart(text, at, end)))
            {
                return at;
            }

            at = Math.Max(end, at + 1);
        }

        return -1;
    }

    /// <summary>Behind its number a time has a sign and another number, or one of few words: "15/5", "2021 - 2025", "6 tháng", "8g30".</summary>
    private static bool IsTime(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at]))
        {
            at++;
        }

        at = BehindSpace(text, at);
        if (at == text.Length)
        {
            return false;
        }

        var sign = char.ToLowerInvariant(text[at]);
        return sign is 'n' or 't' or 'g' or 'h' or 'q'
            || (sign is '/' or '.' or '-' or '–' && BehindSpace(text, at + 1) is var next && next < text.Length && char.IsDigit(text[next]));
    }

    private static bool IsStart(string text, int at, int end)
    {
        if (end - at is < 2 or > Longest)
        {
            return false;
        }

        Span<char> small = stackalloc char[Longest];
        var word = small[..text.AsSpan(at, end - at).ToLowerInvariant(small)];
        if (!BySpan.TryGetValue(word, out var seconds))
        {
            return false;
        }

        return seconds.Length == 0 || IsOneOf(seconds, text, BehindSpace(text, end));
    }

    private static bool IsOneOf(string[] seconds, string text, int at)
    {
        var word = text.AsSpan(at, EndOfWord(text, at) - at);
        foreach (var second in seconds)
        {
            if (ReferenceEquals(second, Digits) ? word.Length > 0 && char.IsDigit(word[0]) : word.Equals(second, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int BehindSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
