using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Recognises the lines of a signature block.</summary>
internal static partial class Signatures
{
    private const int LongestLine = 90;

    public static bool Opens(string bare) => bare.Length <= LongestLine && (Authority().IsMatch(bare) || IsPost(bare));

    public static bool IsAuthority(string bare) => bare.Length <= LongestLine && Authority().IsMatch(bare);

    /// <summary>"PHÓ BÍ THƯ", "CHỦ TỊCH": a post alone on its line, in capitals.</summary>
    public static bool IsPost(string bare) => bare.Length <= LongestLine && Post().IsMatch(bare) && LineReader.IsCapitals(bare);

    public static bool IsSigned(string bare) => Signed().IsMatch(bare);

    /// <summary>Two to six words, each with a capital and nothing else: a person's name.</summary>
    public static bool IsName(string bare) => bare.Length <= 50 && Name().IsMatch(bare) && !LineReader.IsCapitals(bare);

    /// <summary>"ĐẢNG ỦY" of "T/M ĐẢNG ỦY"; who signs K/T or T/L does so for a person.</summary>
    public static string Body(string bare) => OnBehalf().Match(bare) is { Success: true } match ? bare[match.Length..].Trim() : "";

    [GeneratedRegex(@"^(?:T/M|TM\.?|K/T|KT\.|T/L|TL\.|TUQ\.|T/UQ|THỪA LỆNH|THAY MẶT)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^(?:T/M|TM\.?|THAY MẶT)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(
        @"^(?:Q\.\s?)?(?:PHÓ\s)?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TRƯỞNG TIỂU BAN|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHỦ NHIỆM|HIỆU TRƯỞNG|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG BÍ THƯ|VIỆN TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|THƯỜNG TRỰC BAN BÍ THƯ|ỦY VIÊN|UỶ VIÊN|NGƯỜI GHI BIÊN BẢN|NGƯỜI LẬP BIỂU|CHỦ TRÌ HỘI NGHỊ|CHỦ TRÌ CUỘC HỌP|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ|NGƯỜI BÁO CÁO)(?:\s+(?:THƯỜNG TRỰC|HỘI NGHỊ|CUỘC HỌP|CHI BỘ|ĐẢNG ỦY|ĐẢNG UỶ))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Post();

    [GeneratedRegex(@"^\(?(?:Đã ký|Ký tên|đã ký|Ký, ghi rõ họ tên|Ký, đóng dấu|Chữ ký|ký, ghi rõ họ tên|Ký và ghi rõ họ tên)[^.]{0,40}\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}*\.?)(?:\s\p{Lu}\p{Ll}*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
