using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Tests.Answers.Checks;

/// <summary>Writes sentences that say what a passage says, otherwise: parts in another order, parts left out, two sentences in one, other words for the same.</summary>
internal static partial class Paraphrases
{
    private static readonly Func<string, RealPassage, int, Random, string?>[] Ways =
    [
        (sentence, _, _, _) => sentence,
        (sentence, passage, _, _) => $"Theo {passage.Title}, {Small(sentence)}",
        (sentence, _, _, _) => Moved(sentence),
        (sentence, _, _, _) => Bracket().IsMatch(sentence) ? Bracket().Replace(sentence, string.Empty, 1) : null,
        (sentence, _, _, _) => WithoutEnd(sentence),
        (sentence, _, _, _) => Opening().Match(sentence) is { Success: true } opening ? Large(sentence[opening.Length..]) : null,
        (sentence, _, _, _) => Swapped(sentence),
        (_, passage, line, random) => Connected(passage, line, random),
        (sentence, _, _, random) => OtherForms(sentence, random),
        (sentence, _, _, random) => OtherWords(sentence, random),
        (sentence, passage, _, _) => Under(sentence, passage),
        (sentence, _, _, _) => sentence.Contains(" các ", StringComparison.Ordinal) ? sentence.Replace(" các ", " những ", StringComparison.Ordinal) : null,
    ];

    public static int Count => Ways.Length;

    /// <returns>Null when the sentence of that line cannot be said in that way.</returns>
    public static string? Of(RealPassage passage, int line, int way, Random random)
    {
        var sentences = Sentences(passage.Lines[line]);
        return sentences.Count == 0 ? null : Ways[way](sentences[random.Next(sentences.Count)], passage, line, random);
    }

    public static List<string> Sentences(string line) =>
        [.. End().Split(line).Select(sentence => Label().Replace(sentence.Trim(), string.Empty).TrimEnd('.', ';', ':', ' ')).Where(sentence => sentence.Count(char.IsWhiteSpace) is >= 6 and <= 55 && !Inner().IsMatch(sentence))];

    public static string Small(string sentence) => sentence.Length > 1 && !char.IsUpper(sentence[1]) && !Name().IsMatch(sentence) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;

    private static string Large(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static string? Moved(string sentence) =>
        !sentence.Contains(';', StringComparison.Ordinal) && Time().Match(sentence) is { Success: true, Index: > 25 } time ? $"{Large(time.Value.Trim(' ', ','))}, {Small(sentence[..time.Index].TrimEnd(' ', ','))}" : null;

    private static string? WithoutEnd(string sentence) =>
        sentence.LastIndexOf(", ", StringComparison.Ordinal) is > 40 and var at && sentence[at..].Count(char.IsWhiteSpace) > 3 ? sentence[..at] : null;

    private static string? Swapped(string sentence) =>
        sentence.Split("; ") is [{ Length: > 30 } first, { Length: > 30 } second] ? $"{Large(second)}; {Small(first)}" : null;

    private static string? Connected(RealPassage passage, int line, Random random)
    {
        if (line + 1 >= passage.Lines.Count || Sentences(passage.Lines[line]) is not [.., var first] || Sentences(passage.Lines[line + 1]) is not [var second, ..])
        {
            return null;
        }

        string[] joints = ["; đồng thời, ", "; ngoài ra, ", ", đồng thời "];
        return first + joints[random.Next(joints.Length)] + Small(second);
    }

    private static string? OtherForms(string sentence, Random random)
    {
        var changed = sentence.Replace("ủy", "uỷ", StringComparison.Ordinal).Replace("hằng năm", "hàng năm", StringComparison.Ordinal).Replace("hóa", "hoá", StringComparison.Ordinal);
        changed = Zero().Replace(changed, "$1", 1);
        if (Dates.Find(changed) is [var date, ..] && random.Next(2) == 0)
        {
            changed = changed[..date.Span.Start] + string.Create(CultureInfo.InvariantCulture, $"ngày {date.Date.Day} tháng {date.Date.Month} năm {date.Date.Year}") + changed[date.Span.End..];
        }

        changed = changed.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal).Replace("Hội đồng nhân dân", "HĐND", StringComparison.Ordinal);
        changed = TwentyFive().Replace(changed, "hai mươi lăm");
        return changed == sentence ? null : changed;
    }

    // Only what the shared table calls equal, and no words that stand inside longer ones.
    private static string? OtherWords(string sentence, Random random)
    {
        (string, string)[] pairs =
        [
            ("hạn chế", "khuyết điểm"), ("đề cương", "dàn ý"), ("chủ trì", "chủ tọa"), ("giải pháp", "biện pháp"), ("đảng viên dự bị", "đảng viên mới"),
            ("kết quả đạt được", "ưu điểm"), ("nề nếp", "nền nếp"), ("nguyên nhân", "lý do"), ("bài học kinh nghiệm", "kinh nghiệm rút ra"), ("tỷ lệ", "tỉ lệ"),
        ];
        var usable = pairs.Where(pair => sentence.Contains(" " + pair.Item1, StringComparison.Ordinal)).ToList();
        return usable.Count == 0 ? null : usable[random.Next(usable.Count)] is var (from, to) ? sentence.Replace(" " + from, " " + to, StringComparison.Ordinal) : null;
    }

    // "Ban Tổ chức Tỉnh ủy" stands over the item that says what it does.
    private static string? Under(string sentence, RealPassage passage) =>
        Given().Match(passage.Heading) is { Success: true } given && Verb().IsMatch(sentence) ? $"{given.Groups["who"].Value} {Small(sentence)}" : null;

    [GeneratedRegex(@"(?<=[.;])\s+(?=\p{Lu})")]
    private static partial Regex End();

    // A sentence within, a star, a sign of a footnote.
    [GeneratedRegex(@"[.?!…][”""]?\s|\*|\[|[¹²³⁴]")]
    private static partial Regex Inner();

    [GeneratedRegex(@"^(?:[-+•]\s*|\(?\d+(?:\.\d+)*[.)-]\s*|[a-zđ]\)\s*)+")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\p{L}+ \p{Lu}|^(?:Đảng|Nhà|Quốc|Chính|Tỉnh|Huyện|Thị|Thành|Trung|Bộ|Sở|Mặt|Nghị|Chỉ thị|Quyết|Kế hoạch|Hướng)\b")]
    private static partial Regex Name();

    [GeneratedRegex(@",? (?:hoàn thành )?(?:trước|trong|từ|chậm nhất|đến) (?:ngày |tháng |năm |quý )[\d/]+(?: (?:đến|năm|tháng)[\w /]*)?$")]
    private static partial Regex Time();

    [GeneratedRegex(@" \([^()]{4,}\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:Trên cơ sở|Căn cứ|Để|Nhằm|Trong|Khi|Qua|Sau khi|Hằng năm|Tùy theo|Tùy)[^,;]{5,120}, (?=\p{Ll})")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b0(\d)(?= \p{L})")]
    private static partial Regex Zero();

    [GeneratedRegex(@"\b25(?= \p{L})")]
    private static partial Regex TwentyFive();

    [GeneratedRegex(@"^(?:[\d.]+\s)?(?:Giao |Đối với )?(?<who>(?:Ban|Văn phòng|Ủy ban|Đảng ủy|Chi bộ|Mặt trận|Huyện ủy|Sở|Phòng)\b[^,:;()]{3,60}?)[.:]?$")]
    private static partial Regex Given();

    [GeneratedRegex(@"^(?:Chủ trì|Phối hợp|Tham mưu|Theo dõi|Hướng dẫn|Tổng hợp|Xây dựng|Tổ chức|Chuẩn bị|Rà soát|Kiểm tra|Đôn đốc)\b")]
    private static partial Regex Verb();
}
