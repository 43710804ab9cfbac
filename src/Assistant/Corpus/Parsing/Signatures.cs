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

    /// <summary>Two to six words, each with a capital and nothing else: a person's name. In capitals only with a family name that people have.</summary>
    public static bool IsName(string bare) => NameOf(bare).Length > 0;

    /// <summary>The name without rank or degree before it: "Trần Văn An" of "Thượng tá Trần Văn An".</summary>
    public static string NameOf(string bare)
    {
        if (bare.Length is < 4 or > 60)
        {
            return "";
        }

        var name = bare[Title().Match(bare).Length..];
        return !Name().IsMatch(name) ? ""
            : !LineReader.IsCapitals(name) ? name
            : FamilyName().IsMatch(name) && !Opens(bare) ? NameCase.OfPerson(name)
            : "";
    }

    /// <summary>"ĐẢNG ỦY" of "T/M ĐẢNG ỦY"; who signs K/T or T/L does so for a person.</summary>
    public static string Body(string bare) => OnBehalf().Match(bare) is { Success: true } match ? bare[match.Length..].Trim() : "";

    [GeneratedRegex(@"^(?:T/M|TM\.?|K/T|KT\.|T/L|TL\.|TUQ\.|T/UQ|THỪA LỆNH|THAY MẶT)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^(?:T/M|TM\.?|THAY MẶT)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(
        @"^(?:Q\.\s?)?(?:PHÓ\s)?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TRƯỞNG TIỂU BAN|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHỦ NHIỆM|HIỆU TRƯỞNG|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG THƯ KÝ|TỔ TRƯỞNG|ĐỘI TRƯỞNG|CHÁNH THANH TRA|CHÁNH ÁN|TRƯỞNG THÔN|TRƯỞNG CÔNG AN|TRƯỞNG TRẠM|CHỈ HUY TRƯỞNG|TỔNG BÍ THƯ|VIỆN TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|THƯỜNG TRỰC BAN BÍ THƯ|ỦY VIÊN|UỶ VIÊN|NGƯỜI GHI BIÊN BẢN|NGƯỜI LẬP BIỂU|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ|NGƯỜI BÁO CÁO)(?:\s+(?:THƯỜNG TRỰC|HỘI NGHỊ|CUỘC HỌP|CHI BỘ|ĐẢNG ỦY|ĐẢNG UỶ|NƯỚC|QUỐC HỘI|CHÍNH PHỦ|(?:ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|SỞ|TRƯỜNG|PHÒNG|BAN|VĂN PHÒNG|CỤC|VIỆN|TRUNG TÂM|CÔNG TY|BỘ|TỈNH|THÀNH|HUYỆN|XÃ|PHƯỜNG|ĐOÀN|HỘI|LIÊN ĐOÀN|MẶT TRẬN|CƠ QUAN|NGÂN HÀNG|TÒA ÁN)(?:\s[\p{Lu},-]{1,12}){0,10}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Post();

    [GeneratedRegex(@"^\(?(?:Đã ký|Ký tên|đã ký|Ký, ghi rõ họ tên|Ký, đóng dấu|Chữ ký|ký, ghi rõ họ tên|Ký và ghi rõ họ tên)[^.]{0,40}\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}]*\.?)(?:\s\p{Lu}[\p{L}]*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|LS|BSCKI{1,2}|NGƯT|NGND)\.\s?|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |Đồng chí |Đ/c |Ông |Bà ){0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|TRỊNH|MAI|ĐÀO|CAO|LƯƠNG|TÔ|HÀ|TẠ|LÂM|ĐOÀN|LƯU|CHU|QUÁCH|THÁI|VI|NÔNG|HỨA|TRIỆU|SÙNG|GIÀNG|VÀNG|LÒ|CẦM|ĐIỂU|Y|A|H)\s(?!BAN|CHỨC|PHÒNG)", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyName();
}
