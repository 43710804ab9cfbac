using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Documents that are cited by their names: resolutions of congresses and plenums, laws, standing regulations.</summary>
internal static partial class NamedDocuments
{
    // A bare "của" would open the next noun; a law's name ends before any of these.
    private const string NameEnd =
        "và|hoặc|được|có|đã|là|của|theo|tại|trong|để|nhằm|hiện hành|này|phải|do|còn|khi|thì|không|bị|cho|với|các|những|nêu|đến|trước|sau|ngày|năm|số|quy định|gồm|mà|nếu|như|trên|sẽ|cần|nói|đối|từ|cũng|đang|hết|ban hành|áp dụng|nhưng|vẫn|chưa|hay|thuộc";

    // "Khoa học và Công nghệ": behind "và" a capital that opens neither a type nor a body.
    private const string OfOneName = @"(?!(?:" + MentionFinder.Types + "|" + MentionDetails.BodyStart + @"|Hiến pháp|Điều lệ)\b)\p{Lu}\p{Ll}";

    // Names that hold a comma or a small "và"; after any other one the sentence goes on.
    private const string LongNames =
        "Phòng, chống|Cán bộ, công chức|Thi đua, khen thưởng|Thực hành tiết kiệm, chống lãng phí|Hôn nhân và gia đình|Khoa học và công nghệ|Giáo dục quốc phòng và an ninh"
        + "|Bảo vệ và phát triển rừng|Bảo vệ và kiểm dịch|An toàn, vệ sinh lao động|Chất lượng sản phẩm, hàng hóa|Chất lượng sản phẩm, hàng hoá|Quản lý, sử dụng|Sử dụng năng lượng tiết kiệm và hiệu quả"
        + "|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Nhập cảnh, xuất cảnh, quá cảnh, cư trú|Xuất cảnh, nhập cảnh|Thuế xuất khẩu, thuế nhập khẩu";

    public static IEnumerable<Mention> In(MappedText block)
    {
        var text = block.Text;
        if (text.Contains("ghị quyết", StringComparison.Ordinal))
        {
            foreach (Match match in Congress().Matches(text))
            {
                yield return Make(block, match.Value.Trim(), "Nghị quyết", match.Groups["who"].Value, match) with { Key = CongressKey(match) };
            }

            foreach (Match match in Plenum().Matches(text))
            {
                var term = match.Groups["term"].Value;
                yield return Make(block, match.Value.Trim(), "Nghị quyết", match.Groups["who"].Value, match)
                    with { Key = $"plenum {match.Groups["n"].Value} {term}" };
            }
        }

        if (text.Contains("uật ", StringComparison.Ordinal) || text.Contains("háp lệnh", StringComparison.Ordinal) || text.Contains("iến pháp", StringComparison.Ordinal))
        {
            foreach (Match match in Law().Matches(text))
            {
                yield return OfLaw(block, match);
            }
        }

        if (text.Contains("Quy chế ", StringComparison.Ordinal))
        {
            foreach (Match match in Regulation().Matches(text))
            {
                var name = match.Groups["name"];
                yield return new Mention(name.Value, "Quy chế", Short: false, null, "", "", name.Index, name.Index + name.Length, block.Source(name.Index, name.Length))
                    with { Key = Diacritics.Fold(name.Value) };
            }
        }
    }

    private static Mention Make(MappedText block, string name, string type, string issuer, Match match) =>
        new(name, type, Short: false, null, issuer, "", match.Index, match.Index + match.Value.TrimEnd().Length, block.Source(match.Index, match.Value.TrimEnd().Length));

    private static Mention OfLaw(MappedText block, Match match)
    {
        var type = DocumentTypes.StartOf(match.Value) ?? "";
        var day = Dates.Find("ngày " + match.Groups["date"].Value) is [var found, ..] ? found.Date : (DateOnly?)null;
        var year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
        // A day is said of the law and no part of its name; a year tells it from an older one of that name.
        var name = match.Groups["date"].Success ? $"{type} {match.Groups["name"].Value.Trim()}" : match.Value.Trim();
        return Make(block, name, type, "", match) with
        {
            Date = day,
            Year = year,
            About = match.Groups["name"].Value.Trim(),
            Key = Diacritics.Fold($"{type} {match.Groups["name"].Value.Trim()}"),
        };
    }

    // One congress has many names: "Đại hội XIII", "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng".
    private static string CongressKey(Match match)
    {
        var who = Diacritics.Fold(match.Groups["who"].Value);
        var local = who.Contains("dang bo", StringComparison.Ordinal) ? who[who.IndexOf("dang bo", StringComparison.Ordinal)..] : "";
        return $"congress {local} {match.Groups["n"].Value.ToUpperInvariant()}";
    }

    [GeneratedRegex(
        @"\bNghị quyết\s(?<who>Đại hội(?:\s(?!lần|thứ)[^\s,;.()“”\d]{1,12}){0,14}?)\s(?:lần thứ\s(?<n>[\p{L}\d]{1,6})|(?:khóa |khoá )?(?<n>[IVX]{2,5}))(?!\p{L})(?:\s(?:của Đảng|Đảng Cộng sản Việt Nam))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    [GeneratedRegex(
        @"\bNghị quyết\s(?<who>(?:Hội nghị\s)?(?:lần thứ \p{L}+ )?(?:Ban Chấp hành\s)?Trung ương\s(?<n>\d{1,2})(?:\s?\(?\s?(?:khóa|khoá)\s(?<term>[IVXL]+)\)?)?)(?![\d/])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plenum();

    [GeneratedRegex(
        @"(?<!\b(?:dự thảo|dự án|Dự án|Dự thảo|xây dựng|[Cc]ông ty|[Vv]ăn phòng|ngành|[Kk]hoa|Đại học|Hội|[Tt]rường|Khoa)\s)\b(?:(?<type>Bộ luật|Luật|Pháp lệnh)\s(?<name>(?:" + LongNames + @"|\p{Lu}\p{L}*)(?:\s(?!(?:" + NameEnd + @")\b)(?:an ninh, trật tự|\p{L}+)|\svà\s" + OfOneName + @"\p{L}*){0,14}?)(?:\s\((?:sửa đổi|sửa đổi, bổ sung)\))?(?:\s(?:năm\s)?(?<year>(?:19|20)\d{2})(?![\d/])|\sngày\s(?<date>\d{1,2}(?:\stháng\s\d{1,2}\snăm\s|/\d{1,2}/)\d{4})|(?=\s*(?:[,;.:()“”""]|$)|\s(?!và\s" + OfOneName + @")(?:" + NameEnd + @")\b))|(?<name>Hiến pháp)(?:\snước Cộng hòa xã hội chủ nghĩa Việt Nam)?\s(?:năm\s)?(?<year>(?:19|20)\d{2})(?![\d/]))(?!\s?(?:số|năm|ngày)\s?\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    // Written large behind a word that applies it, it is an existing regulation; what each body gives itself is none that could be looked up.
    [GeneratedRegex(
        @"\b(?:[Tt]heo|[Tt]hực hiện(?:\s(?:tốt|nghiêm|nghiêm túc|đúng|đầy đủ|có hiệu quả|hiệu quả))?|[Cc]hấp hành(?:\s(?:tốt|nghiêm|đúng))?|[Cc]ăn cứ|[Qq]uán triệt|vi phạm)\s(?:các\s)?(?<name>Quy chế\s(?!làm việc|hoạt động|phối hợp|chi tiêu|tiếp công dân|tổ chức|quản lý|này|nêu|trên|số)\p{L}+(?:\s(?!(?:" + NameEnd + @")\b)\p{L}+){1,7})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Regulation();
}
