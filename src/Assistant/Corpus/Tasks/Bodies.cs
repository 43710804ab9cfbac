using System.Text.RegularExpressions;

namespace Assistant.Corpus.Tasks;

/// <summary>Recognises the bodies that work is given to.</summary>
internal static partial class Bodies
{
    // Longer than any list of partners: the verb behind it was not known.
    private const int LongestPartners = 300;

    private const int LongestLabel = 200;

    private const string Starts =
        "Ban(?! hành)|Văn phòng|Ủy ban|Uỷ ban|Đảng đoàn|Đảng ủy|Đảng uỷ|Đảng bộ|Huyện ủy|Huyện uỷ|Thành ủy|Thành uỷ|Thị ủy|Thị uỷ|Tỉnh ủy|Tỉnh uỷ|Tỉnh đoàn|Chi bộ|Chi đoàn|Chi hội|Chi ủy|Chi uỷ|Cấp ủy|Cấp uỷ|Sở(?! hữu)|Công an|Bộ(?! luật| máy)|Hội đồng|Hội(?! nghị| thảo| thi| nhập| họp)|Mặt trận|Liên đoàn|Đoàn(?! công tác| khảo sát| kiểm tra| kết)|Thường trực|Thường vụ|Trường(?! hợp)|Trung tâm|Tổ(?! chức)|Phòng(?! ngừa|,? chống| cháy)|Tòa án|Viện(?! trợ| dẫn)|Đài|UBND|HĐND|UBKT|UBMTTQ|MTTQ|BTV|BTC|BTG|BDV|VP|Đồng chí|đồng chí|Bí thư|Chủ tịch|Thủ trưởng|Người đứng đầu|Huyện|Xã(?! hội)|Cơ quan|Đơn vị|Tổ chức (?:đảng|cơ sở|chính trị|đoàn|xã hội|công đoàn|hành nghề|tín dụng)|Tổ chức(?=,)|Doanh nghiệp|Tổng cục|Cục|Chi cục|Vụ|Thanh tra|Kho bạc|Bảo hiểm|Ngân hàng|Học viện|Bệnh viện|Trạm [Yy] tế|Quân khu|Ban Chỉ huy|Viện kiểm sát|Thủ tướng|Chính phủ|Giám đốc|Hiệu trưởng|Trưởng (?:các )?(?:ban|thôn|bản|ấp|khu|phòng|đoàn|trạm|Công an|công an)|Chánh Văn phòng|Tổ trưởng|Người |Công ty|Hợp tác xã|Chuyên gia|Cơ sở(?! vật chất| dữ liệu| chính trị)|Nhân viên|Đảng viên(?! (?:dự bị|chính thức|mới))";

    /// <summary>"Ban Tổ chức Tỉnh ủy" for the headings "1. Ban Tổ chức Tỉnh ủy", "Giao Ban Tổ chức Tỉnh ủy", "Đối với …".</summary>
    /// <returns>Null when the heading names no body.</returns>
    public static string? OfHeading(string heading)
    {
        if (Given().Match(heading) is { Success: true } given)
        {
            return Large(heading[given.Length..].TrimEnd('.', ':', ' '));
        }

        return heading.Length <= 200 && Body().IsMatch(heading) && !Verb().IsMatch(heading) ? heading.TrimEnd('.', ':', ' ') : null;
    }

    /// <summary>The subject of the sentence, or the body that the sentence gives the work to.</summary>
    /// <returns>Null when the sentence does not begin so.</returns>
    public static string? OfSentence(string sentence)
    {
        if (GivenIn().Match(sentence) is { Success: true } given)
        {
            return UpToVerb(sentence[given.Length..]);
        }

        if (Body().IsMatch(sentence) && UpToVerb(sentence) is { } subject)
        {
            return subject;
        }

        return Organised().Match(sentence) is { Success: true } organised ? organised.Groups["who"].Value.Trim() : null;
    }

    /// <summary>"Đối với các chi bộ: tổng kết bằng báo cáo …": for whom the entry is.</summary>
    /// <returns>Null when the entry does not begin so.</returns>
    public static string? OfEntry(string words) =>
        For().Match(words) is { Success: true } match && Body().IsMatch(Large(match.Groups["who"].Value)) ? Large(match.Groups["who"].Value) : null;

    /// <summary>"1- Ban Tuyên giáo Tỉnh ủy:" above its tasks, with or without "Đối với".</summary>
    /// <returns>Null when the words are no name of a body.</returns>
    public static string? OfLabel(string words)
    {
        var name = Large(Given().Replace(words, "").TrimEnd(':', ' '));
        return name.Length <= LongestLabel && Body().IsMatch(name) && !Verb().IsMatch(name) ? name : null;
    }

    /// <summary>"…; chi bộ cấp giấy giới thiệu chậm nhất …": the subject of a clause in small letters.</summary>
    public static string? OfClause(string clause) => OfSentence(Large(clause.Trim()));

    /// <summary>"Ban Thường vụ yêu cầu các cấp ủy, … thực hiện tốt các nhiệm vụ sau:" opens what all of them must do.</summary>
    /// <returns>Null for any other paragraph.</returns>
    public static string? OfOpening(string paragraph) =>
        paragraph.EndsWith(':') && Asking().Match(paragraph) is { Success: true } match && Body().IsMatch(Large(paragraph[(match.Index + match.Length)..]))
            ? UpToVerb(paragraph[(match.Index + match.Length)..])
            : null;

    /// <summary>Whether the words hand work to somebody: "Giao Văn phòng …", "Đề nghị Sở …".</summary>
    public static bool Gives(string words) => GivenIn().IsMatch(words) && OfSentence(words) is not null;

    /// <summary>"…, Sở Nội vụ phải trả lời": the subject that stands behind the time.</summary>
    /// <returns>Null when no body follows the next comma.</returns>
    public static string? AfterTime(string rest) =>
        Behind().Match(rest) is { Success: true } match ? OfSentence(Large(rest[match.Length..])) : null;

    /// <summary>"Trường hợp hồ sơ chưa đủ thì đơn vị tiếp nhận phải báo … trong thời hạn …": the subject of the clause before the time.</summary>
    public static string? BeforeTime(string before)
    {
        var starts = Within().Matches(before);
        for (var i = starts.Count - 1; i >= 0; i--)
        {
            if (OfSentence(Large(before[(starts[i].Index + starts[i].Length)..])) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>Parts "A chủ trì, phối hợp với B" into who leads and who helps.</summary>
    /// <param name="who">What was found before; it may hold both.</param>
    public static (string Lead, string Partners) Shared(string text, string who)
    {
        var together = Together().Match(text);
        if (!together.Success)
        {
            return (who, "");
        }

        var rest = text[together.Index..][together.Length..];
        var verb = Verb().Match(rest);
        var partners = verb.Success && verb.Index > 2 ? rest[..verb.Index] : Clause().Match(rest).Value;
        partners = partners[..(Leads().Match(partners) is { Success: true } leads ? leads.Index : partners.Length)];
        return (who, partners.Length <= LongestPartners ? partners.Trim(' ', ',', '.', ';', ':') : "");
    }

    /// <summary>To whom the sentence sends a report.</summary>
    public static string ReportTo(string sentence) =>
        Reports().Matches(sentence) is { Count: > 0 } matches ? matches[^1].Groups["who"].Value.Trim(' ', ',') : "";

    private static string? UpToVerb(string words)
    {
        var verb = Verb().Match(words);
        if (!verb.Success || verb.Index <= 2 || Timed().IsMatch(words[..verb.Index]))
        {
            return null;
        }

        // "Văn phòng Đảng ủy: Theo dõi, đôn đốc": the name ends at its colon.
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        var name = words[..(colon > 2 && colon < verb.Index ? colon : verb.Index)];
        // "Danh sách báo cáo viên do ban thường vụ phân công": who acts stands behind "do".
        var by = Acting().Match(name);
        name = by.Success && !Founding().IsMatch(verb.Value) ? name[(by.Index + by.Length)..] : name;
        return Large(Manner().Replace(name.Trim(' ', ','), ""));
    }

    private static string Large(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"\s(?:sớm|khẩn trương|nghiêm túc|trực tiếp|tích cực|cùng|đã|đang|cũng|còn|luôn)$", RegexOptions.CultureInvariant)]
    private static partial Regex Manner();

    [GeneratedRegex(@"\sdo\s(?=(?i:(?:các\s)?(?:" + Starts + @"))\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Acting();

    // "Các tổ do Ban Chỉ đạo thành lập" tells which ones.
    [GeneratedRegex(@"^(?:thành lập|quản lý|ban hành|quyết định|phê duyệt|được|không)", RegexOptions.CultureInvariant)]
    private static partial Regex Founding();

    // Where a time stands before the first known verb, the verb was not known and the subject ran on.
    [GeneratedRegex(@"\b(?:hằng|hàng|mỗi) (?:năm|tháng|quý)\b|\bđịnh kỳ\b|\bngày \d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Timed();

    [GeneratedRegex(@"^[^,.;:]{0,120},\s+(?=(?i:(?:các|những|từng|mỗi)\s|" + Starts + @"))", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:yêu cầu|đề nghị|giao)\s+(?=[^.;:]{5,300}:$)", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^Đối với\s+(?<who>[^:.;]{3,150}):", RegexOptions.CultureInvariant)]
    private static partial Regex For();

    [GeneratedRegex(@"(?:,|;|\bthì)\s+(?=(?i:(?:các|những|từng|mỗi)\s|" + Starts + @"))", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"\bphối hợp(?:\s(?:chặt chẽ|đồng bộ))?\s(?:với|cùng)\s(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex(@"\s(?:lãnh đạo|chỉ đạo|giúp|tham mưu)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^[^.;:()]*", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:Giao(?! ban| lưu| thông| dịch| nhận| tiếp)(?: cho)?|Đối với|Đề nghị|Phân công|(?:Trách nhiệm|Nhiệm vụ)(?: của| thuộc)?)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    [GeneratedRegex(@"^(?:Giao(?! ban| lưu| thông| dịch| nhận| tiếp)(?: cho)?|Đề nghị|Phân công|Yêu cầu|Chỉ đạo(?=\s\p{Lu}))\s+(?=(?:các\s+|đồng chí\s+)?\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex GivenIn();

    [GeneratedRegex(
        @"^(?:(?:Các|Những|Từng|Mỗi)\s+(?:\p{L}+\s+){0,2}?(?i:cơ quan|đơn vị|cấp|ngành|tổ chức|đồng chí|sở|ban|bộ|huyện|xã|thành|thị|chi|đảng|tỉnh|doanh nghiệp|địa phương|hội|đoàn|phòng|trường|cán bộ|cá nhân|ủy viên|uỷ viên|công ty|tổ|văn phòng|viện|cục|thôn|khu|lực lượng|trung tâm|chuyên gia|cơ sở|người|đoàn thể)\b|(?:" + Starts + @")\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    // A verb in small letters after the name; "tổ chức cơ sở đảng" is a name, "tổ chức hội nghị" is not.
    [GeneratedRegex(
        @"(?<=[\p{L}),]\s)(?:chủ trì|chủ động|phối hợp|căn cứ|tập trung|thường xuyên|có trách nhiệm|chỉ đạo(?! của)|lãnh đạo,? chỉ đạo|lãnh đạo(?=\s+(?:các|việc|thực hiện|công tác))|xây dựng|tổ chức(?!\s+(?:cơ sở|đảng|chính trị|đoàn|xã hội|trực thuộc|hội))|tham mưu|triển khai|thực hiện|báo cáo|cần|phải|hướng dẫn|theo dõi|tiếp tục|ban hành|quán triệt|nghiên cứu|phân công|tiến hành|rà soát|giúp|đôn đốc|(?<!(?:ban|đoàn|đồng|tổ|quan|tra)\s)kiểm tra(?! viên)|kiểm tra(?=,? (?:giám sát|việc|xác nhận|hồ sơ|tình hình|đối chiếu|,))|xác nhận|cụ thể hóa|gửi|hoàn thành|định kỳ|chịu trách nhiệm|kịp thời|lập|nộp|chuẩn bị|tổng hợp|bố trí|đề xuất|(?<!(?:công|quá|chương|lộ|tờ|quy|giáo|tiến|hành)\s)trình|xem xét|quan tâm|tăng cường|đẩy mạnh|được giao|sẽ|đảm bảo|bảo đảm|tuyên truyền|vận động|cân đối|(?<!(?:[Nn]gười|quan|vị|[Bb]an|[Tt]ổ|bộ)\s)quản lý|(?<![Nn]gười\s)sử dụng|trực(?=\s(?:cấp cứu|cứu|ban|chiến đấu))|báo(?=\s(?:tin|số|ngay|cho))|nâng cao|duy trì|thống kê|tổng kết|sơ kết|đề nghị|phát huy|đổi mới|khắc phục|giám sát|ký|mở|họp|thông báo|cung cấp|cập nhật|quy định|phê duyệt|phát động|hỗ trợ|kiện toàn|bồi dưỡng|trả lời|tiếp nhận(?=\s(?:hồ sơ|và))|biên soạn|soạn thảo|phát hành|lựa chọn|tập huấn|thẩm tra|tiếp tục|bàn giao|mua sắm|in ấn|tiến hành|đăng ký|khảo sát|đánh giá|tự (?:kiểm tra|đánh giá|rà soát)|giải quyết|công bố|công khai|trả kết quả|đăng tải|lấy ý kiến|cấp(?=\s(?:lại|mới|đổi|giấy|Giấy|phép|chứng|Chứng|thẻ))|thẩm định(?=\s(?:hồ sơ|và|nội dung|kinh phí|dự toán|dự án|đề án|văn bản|nguồn))|gia hạn|phân loại|xử lý(?=\s(?:hồ sơ|và|theo))|thành lập|ra (?:quyết định|văn bản)|quyết định(?=\s(?:thành lập|cấp|việc|hủy|phê|gia|thay|công|cử))|ghi(?=\s(?:tên|nhận|vào))|có (?:văn bản|ý kiến|thông báo)|không|được|chuyển|lưu trữ|niêm yết|dự)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bdo\s+(?<who>(?:" + Starts + @")(?:\s[\p{L}]+){1,8}?)\s+(?:tổ chức|chủ trì|thực hiện|triển khai)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Organised();

    [GeneratedRegex(
        @"\b(?:(?i:gửi|báo cáo|nộp|trình)\b(?:\s(?:kết quả|báo cáo|văn bản|danh sách|hồ sơ|thực hiện|bằng|tại phiên họp|tại kỳ họp|tại hội nghị)){0,4}\s(?:(?:về|cho|lên|tới|đến|qua|với)\s)?|(?i:gửi|nộp)\b(?:,?\s[\p{L}\d-]+){1,14}?\s(?:về|cho|lên|tới|đến)\s)(?<who>(?:(?i:" + Starts + @")\b)(?:,?\s(?!(?:trước|chậm|để|theo|xem|và báo|định|khi|trong|đúng|biết|kết quả|tổng|qua|việc|về|ngày|ngay|tiến độ|tình hình|tháng|quý|năm|nội dung|hằng|hàng|cấp giấy|cấp Giấy|văn bản|danh sách|báo cáo|đề án|dự án|dự thảo|tờ trình|kế hoạch|phương án|ban hành|phê duyệt|quyết định|thông tin|thông báo|có|do|các trường hợp|\()\b)[\p{L}\d-]+)*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reports();
}
