using System.Text.RegularExpressions;

namespace Assistant.Corpus.Tasks;

/// <summary>Recognises the bodies that work is given to.</summary>
internal static partial class Bodies
{
    private const string Starts =
        "Ban|Văn phòng|Ủy ban|Uỷ ban|Đảng đoàn|Đảng ủy|Đảng uỷ|Đảng bộ|Huyện ủy|Huyện uỷ|Thành ủy|Thành uỷ|Thị ủy|Thị uỷ|Tỉnh ủy|Tỉnh uỷ|Tỉnh đoàn|Chi bộ|Chi đoàn|Chi hội|Chi ủy|Chi uỷ|Cấp ủy|Cấp uỷ|Sở|Công an|Bộ|Hội đồng|Hội(?! nghị| thảo| thi)|Mặt trận|Liên đoàn|Đoàn(?! công tác| khảo sát| kiểm tra)|Thường trực|Thường vụ|Trường|Trung tâm|Tổ|Phòng|Tòa án|Viện|Đài|UBND|HĐND|UBKT|UBMTTQ|MTTQ|BTV|BTC|BTG|BDV|VP|Đồng chí|đồng chí|Bí thư|Chủ tịch|Thủ trưởng|Người đứng đầu|Huyện|Xã|Cơ quan|Đơn vị|Tổ chức|Doanh nghiệp";

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

    /// <summary>To whom the sentence sends a report.</summary>
    public static string ReportTo(string sentence) =>
        Reports().Matches(sentence) is { Count: > 0 } matches ? matches[^1].Groups["who"].Value.Trim(' ', ',') : "";

    private static string? UpToVerb(string words)
    {
        var verb = Verb().Match(words);
        return verb.Success && verb.Index > 2 && !Timed().IsMatch(words[..verb.Index]) ? Large(words[..verb.Index].Trim(' ', ',')) : null;
    }

    private static string Large(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    // Where a time stands before the first known verb, the verb was not known and the subject ran on.
    [GeneratedRegex(@"\b(?:hằng|hàng|mỗi) (?:năm|tháng|quý)\b|\bđịnh kỳ\b|\bngày \d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Timed();

    [GeneratedRegex(@"^(?:Giao(?: cho)?|Đối với|Đề nghị|Phân công)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    [GeneratedRegex(@"^(?:Giao(?: cho)?|Đề nghị|Phân công|Yêu cầu)\s+(?=(?:các\s+|đồng chí\s+)?\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex GivenIn();

    [GeneratedRegex(@"^(?:(?:Các|Những|Từng|Mỗi)\s+\p{L}|(?:" + Starts + @")\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    // A verb in small letters after the name; "tổ chức cơ sở đảng" is a name, "tổ chức hội nghị" is not.
    [GeneratedRegex(
        @"(?<=[\p{L}),]\s)(?:chủ trì|chủ động|phối hợp|căn cứ|tập trung|thường xuyên|có trách nhiệm|chỉ đạo(?! của)|lãnh đạo,? chỉ đạo|lãnh đạo(?=\s+(?:các|việc|thực hiện|công tác))|xây dựng|tổ chức(?!\s+(?:cơ sở|đảng|chính trị|đoàn|xã hội|trực thuộc|hội))|tham mưu|triển khai|thực hiện|báo cáo|cần|phải|hướng dẫn|theo dõi|tiếp tục|ban hành|quán triệt|nghiên cứu|phân công|tiến hành|rà soát|giúp|đôn đốc|kiểm tra(?=,? (?:giám sát|việc|,))|cụ thể hóa|gửi|hoàn thành|định kỳ|chịu trách nhiệm|kịp thời|lập|nộp|chuẩn bị|tổng hợp|bố trí|đề xuất|trình|xem xét|quan tâm|tăng cường|đẩy mạnh|được giao|sẽ|đảm bảo|bảo đảm|tuyên truyền|vận động|cân đối|quản lý|sử dụng|nâng cao|duy trì|thống kê|tổng kết|sơ kết|đề nghị|phát huy|đổi mới|khắc phục|giám sát|ký|mở|họp|thông báo|cung cấp|cập nhật|quy định|phê duyệt|phát động|hỗ trợ|kiện toàn|bồi dưỡng)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bdo\s+(?<who>(?:" + Starts + @")(?:\s[\p{L}]+){1,8}?)\s+(?:tổ chức|chủ trì|thực hiện|triển khai)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Organised();

    [GeneratedRegex(
        @"\b(?:gửi|báo cáo|nộp|trình)\b(?:\s(?:kết quả|báo cáo|văn bản|danh sách|hồ sơ|thực hiện|bằng)){0,4}\s(?:(?:về|cho|lên|tới|đến|qua|với)\s)?(?<who>(?:(?i:" + Starts + @")\b)(?:,?\s(?!(?:trước|chậm|để|theo|xem|và báo|định|khi|trong|đúng|biết|kết quả|tổng|qua|việc|về|ngày|hằng|hàng|\()\b)[\p{L}\d-]+)*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Reports();
}
