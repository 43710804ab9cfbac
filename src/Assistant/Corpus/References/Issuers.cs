using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>What names of issuing bodies have in common and where they part.</summary>
internal static partial class Issuers
{
    /// <summary>The commonest abbreviations written out; others stay as printed.</summary>
    public static string Expand(string issuer) => issuer
        .Replace("BCH ", "Ban Chấp hành ", StringComparison.Ordinal)
        .Replace("BTV ", "Ban Thường vụ ", StringComparison.Ordinal)
        .Replace(" TW", " Trung ương", StringComparison.Ordinal);

    /// <summary>The words of the name without marks, short forms written out: equal for "UBND tỉnh" and "Ủy ban nhân dân tỉnh".</summary>
    public static string Key(string issuer)
    {
        var words = NormalForm.Of(issuer).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var written = words.Select(word => Abbreviations.Find(word) is { IsChat: false, Meanings: [var meaning, ..] } ? meaning : word);
        return string.Join(' ', Syllables.Of(string.Join(' ', written)).Where(token => token.Kind != TokenKind.Whole).Select(token => Diacritics.Fold(token.Key)));
    }

    /// <summary>The body whose code this is, whoever cites it; empty for codes that many bodies use.</summary>
    public static string OfNumber(string number) => number[(number.LastIndexOfAny(['/', '-']) + 1)..] switch
    {
        "BTCTW" => "Ban Tổ chức Trung ương",
        "UBKTTW" => "Ủy ban Kiểm tra Trung ương",
        "VPTW" => "Văn phòng Trung ương Đảng",
        "BTGTW" => "Ban Tuyên giáo Trung ương",
        "BNCTW" => "Ban Nội chính Trung ương",
        "BDVTW" => "Ban Dân vận Trung ương",
        "CP" => "Chính phủ",
        "TTg" => "Thủ tướng Chính phủ",
        _ => "",
    };

    /// <summary>
    /// Whether two ways to name the issuer can only mean two bodies: another term ("khóa XI", "khóa XII"), or another place of the
    /// same storey ("xã Bình An", "xã Bình Hòa"). "Trung ương" and "Ban Bí thư" may be one.
    /// </summary>
    public static bool Differ(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return false;
        }

        if (Part(Term(), one) is { } term && Part(Term(), other) is { } another && term != another)
        {
            return true;
        }

        return Place().Match(one) is { Success: true } here
            && Place().Match(other) is { Success: true } there
            && string.Equals(here.Groups["storey"].Value, there.Groups["storey"].Value, StringComparison.OrdinalIgnoreCase)
            && Diacritics.Fold(here.Groups["name"].Value) != Diacritics.Fold(there.Groups["name"].Value);
    }

    private static string? Part(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"\b(?:khóa|khoá)\s(?<name>[IVX]{1,5})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"\b(?<storey>(?i:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh))\s(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
