using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Reads day, issuer and matter that follow a document's number.</summary>
internal static partial class MentionDetails
{
    private const int LookAhead = 500;

    private const string IssuerEnd =
        "về|thực hiện|tổng kết|sơ kết|hướng dẫn|quy định|ban hành|gắn|đã|và|để|nhằm|là|có|được|tại|trong|theo|phải|thay|cho|đến|với|khi|nêu|các|không|rồi|còn|bị|nay|hết"
        + "|sửa đổi|bổ sung|chỉ đạo|triển khai|chưa|báo cáo|thi hành|nhiệm kỳ|sẽ|nhưng|vẫn|đang|yêu cầu|giao|kèm|nhất|sau|trước|làm|nhận|tiếp|lãnh đạo|tăng cường|nâng cao|xây dựng|phê duyệt"
        + "|điều chỉnh|thành lập|công bố|quán triệt|xử lý|liên quan|ngày|năm|từ|cùng|do|của|ở|mà|thì|cũng|hoặc|này|trên|nói|số|gồm|góp|tạo|giúp|đề ra|xác định|kết luận|phát triển|đối|chậm|muộn|một số|một vài|đặt ra|kể|bảo đảm|kịp thời"
        + "|VỀ|QUY ĐỊNH|HƯỚNG DẪN|THỰC HIỆN|THI HÀNH|BAN HÀNH|SỬA ĐỔI|BỔ SUNG|PHÊ DUYỆT|TỔNG KẾT|SƠ KẾT|KHÓA|KHOÁ|NGÀY|NĂM|ĐỐI VỚI|NHIỆM KỲ|TRONG|TẠI";

    public const string BodyStart =
        "Ban|Bộ|Ủy|Uỷ|UBND|HĐND|Tỉnh|Thành|Đảng|Chính|Hội|Văn phòng|Sở|Quốc|Thủ|Chủ|Trung|BTV|BCH|Thường|Huyện|Đoàn|Liên|Mặt trận|Đại hội|Chi bộ|Chi uỷ|Chi ủy|Viện|Toà|Tòa|Công an|Điều|Chương|Mục";

    public static Mention Make(Parsing.MappedText block, string number, string type, bool isShort, TextSpan span)
    {
        var after = block.Text[span.End..Math.Min(block.Text.Length, span.End + LookAhead)];
        DateOnly? date = null;
        var year = 0;
        if (Dated().Match(after) is { Success: true } dated && Dates.Find(dated.Groups["date"].Value) is [var day])
        {
            date = day.Date;
            after = after[dated.Length..];
        }
        else if (InYear().Match(after) is { Success: true } inYear)
        {
            year = int.Parse(inYear.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            after = after[inYear.Length..];
        }

        var issuer = "";
        if (Issued().Match(after) is { Success: true } issued)
        {
            issuer = Issuers.Expand(issued.Groups["who"].Value.Trim());
            // A title in capitals: "… CỦA CHÍNH PHỦ VỀ QUẢN LÝ CHỢ".
            issuer = issuer.Contains(' ', StringComparison.Ordinal) && Parsing.LineReader.IsCapitals(issuer) ? Parsing.NameCase.Of(issuer) : issuer;
            after = after[issued.Length..];
            // "khóa I, nhiệm kỳ 2025 - 2030" tells of the term; "khóa XIII" alone is how the Central Committee is named.
            if (after.TrimStart(' ', ',').StartsWith("nhiệm kỳ", StringComparison.Ordinal) && issuer.LastIndexOf(" kh", StringComparison.Ordinal) is var term and > 0 && TermAtEnd().IsMatch(issuer))
            {
                issuer = issuer[..term];
            }
        }
        else if (OfTerm().Match(after) is { Success: true } term)
        {
            issuer = term.Groups["term"].Value;
            after = after[term.Length..];
        }

        var about = AboutWhat().Match(after) is { Success: true } what ? what.Groups["what"].Value.Trim(' ', '“', '”', '"', ',') : "";
        return new Mention(number, type, isShort, date, issuer, about, span.Start, span.End, block.Source(span.Start, span.Length)) { Year = year };
    }

    [GeneratedRegex(@"^\s*,?\s*\(?(?<date>(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\s*,?\s*\(?năm\s+(?<year>(?:19|20)\d{2})\)?(?!\s?[-–/\d])", RegexOptions.CultureInvariant)]
    private static partial Regex InYear();

    [GeneratedRegex(@"\s(?:khóa|khoá)\s[IVX\d]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex TermAtEnd();

    // "Nghị quyết số 04-NQ/TW khóa XII": the same number stands for another document in each term.
    [GeneratedRegex(@"^\s*,?\s*\(?(?<term>(?:khóa|khoá|Khóa|Khoá)\s[IVX]{1,5})(?!\p{L})\)?", RegexOptions.CultureInvariant)]
    private static partial Regex OfTerm();

    // The issuer ends where a verb or a preposition takes up what the document does. A comma or "và" belongs to it only before
    // another word in capitals that opens no name of its own: "Bộ Văn hóa, Thể thao và Du lịch".
    [GeneratedRegex(
        @"^\s*,?\s*(?:của|CỦA|do)\s+(?<who>\p{Lu}[\p{L}]*(?:(?:\s(?!(?:" + IssuerEnd + @")\b)|(?:,|\svà)\s(?!(?:" + BodyStart + "|" + MentionFinder.Types + @")\b)(?=\p{Lu}))(?:[\p{L}\d]+|-))*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(
        @"^\s*,?\s*(?:(?:về việc|về)\s+(?<what>“[^”]{3,300}”|[^;.()“”]{3,300}?)|(?<what>(?:thực hiện|tổng kết|sơ kết|hướng dẫn|quy định)\s[^;.()]{3,300}?))(?=\s*(?:[;.()]|$|,\s\p{Lu}|,?\s(?:và sơ kết|và tổng kết|gắn với|gắn việc|thay cho|được thay|đã được|hết hiệu lực)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex AboutWhat();
}
