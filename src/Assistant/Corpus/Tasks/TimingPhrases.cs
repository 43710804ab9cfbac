using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>
/// Finds all words of time, binding or not. Wider than <see cref="TimeLimitFinder"/>, which finds the limits: what is found only
/// here is listed with the reason why it binds nobody.
/// </summary>
internal static partial class TimingPhrases
{
    private const string Date =
        @"(?:(?:ngày\s+)?(?<![\d/.-])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)"
        + @"|ngày\s+(?:mùng\s+)?\d{1,2}(?:(?:\s*,\s*\d{1,2})*(?:\s*(?:,|và)\s*\d{1,2}))?\s+tháng\s+\d{1,2}(?:\s*(?:/|năm)\s*(?:19|20)\d{2}|\s+(?:của\s+)?năm\s+(?:sau|kế tiếp|tiếp theo|liền kề))?"
        + @"|ngày\s+\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d/])"
        + @"|ngày\s+\d{1,2}(?:\s+(?:của\s+)?(?:tháng|quý|năm)\s+(?:sau|trước|cuối|đầu|kế tiếp|liền kề)(?:\s+(?:quý|năm))?)?(?!\s*\d|/|\w)"
        + @"|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])\b(?!\s*\d))";

    private const string Month = @"tháng\s+\d{1,2}(?:\s*[/-]\s*(?:19|20)\d{2}|\s+năm\s+(?:(?:19|20)\d{2}|trước|sau|nay))?(?!\d)";

    private const string Quarter =
        @"quý\s+(?:IV|I{1,3}|[1-4])(?:\s*(?:,|và)\s*(?:quý\s+)?(?:IV|I{1,3}|[1-4])\b)*(?:\s*[/-]\s*(?:19|20)\d{2}|,?\s+năm\s+(?:19|20)\d{2})?(?![\w])";

    private const string PartOfYear =
        @"(?:(?:\d{1,2}|sáu|chín|ba)\s+tháng\s+(?:đầu|cuối)|nửa\s+(?:đầu|cuối)|đầu|giữa|cuối)\s+(?:năm|nhiệm kỳ|quý)(?:\s+(?:học\s+)?(?:19|20)\d{2})?(?!\w)";

    private const string Years =
        @"(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|các năm|năm)\s+(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2}(?!\d))?(?![\d/])|(?<![\d/.])(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?![\d/]))";

    private const string Week = @"tuần\s+(?:thứ\s+(?:nhất|hai|ba|tư)|đầu|cuối|\d{1,2})(?:\s+(?:của\s+)?" + Month + @"|\s*/\s*(?:19|20)\d{2}|\s+năm\s+(?:19|20)\d{2})?(?!\w)";

    private const string Core = "(?:" + Date + "|" + Week + "|" + Month + "|" + Quarter + "|" + PartOfYear + "|" + Years + ")";

    private const string Each = @"(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm|kỳ)\b(?:\s+học\b)?";

    private const string Binding =
        @"(?<!\b(?:năm|tháng|ngày|quý|tuần|kỳ)\s)(?:(?:xong|hoàn thành)\s+)?(?:trước|chậm nhất(?:\s+là)?(?:\s+(?:đến|vào|trước))?|muộn nhất(?:\s+là)?(?:\s+(?:đến|vào|trước))?|không quá|hạn cuối(?:\s+là)?|xong(?:\s+trong)?|hạn chót(?:\s+là)?)\s+";

    private const string Leading = @"(?:(?:ngay\s+)?trong|vào|kể từ|tính từ|tính đến|từ|đến hết|đến|hết|sau)\s+";

    private const string Clock = @"(?:\d{1,2}\s*(?:giờ|[hg])(?:\s*\d{1,2})?(?:\s*phút)?,?\s*)?";

    private const string AndOn =
        @"(?:\s*(?:đến|tới|-|–|và|,)\s*(?:hết\s+|đến\s+)?" + Core + @"|\s+(?:và|đến)\s+(?:những|các)\s+năm\s+(?:tiếp theo|sau)|\s+trở đi|\s+" + Each + ")*";

    /// <returns>In order, none over another.</returns>
    public static IReadOnlyList<TimingPhrase> Find(string text) => Find(text, TimingStarts.Next);

    /// <param name="next">The next place where a phrase may begin; -1 when there is none.</param>
    internal static IReadOnlyList<TimingPhrase> Find(string text, Func<string, int, int> next)
    {
        var found = new List<TimingPhrase>();
        for (var at = next(text, 0); at >= 0; at = next(text, at))
        {
            if (At().Match(text, at) is { Success: true } match)
            {
                found.Add(new TimingPhrase(new TextSpan(at, at + match.Length), Kind(match)));
                at += match.Length;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static TimingKind Kind(Match match)
    {
        if (match.Groups["dated"].Success)
        {
            return match.Groups["binding"].Success ? TimingKind.Deadline : Day().IsMatch(match.Value) ? TimingKind.Day : TimingKind.Period;
        }

        return match.Groups["within"].Success ? TimingKind.Deadline
            : match.Groups["span"].Success ? TimingKind.Period
            : match.Groups["often"].Success ? TimingKind.Recurring
            : match.Groups["when"].Success ? TimingKind.Condition
            : match.Groups["plan"].Success ? TimingKind.Programme
            : TimingKind.Vague;
    }

    [GeneratedRegex(
        @"\G(?:\b(?<within>(?:(?:chậm nhất(?:\s+là)?|trước|trong vòng|trong thời hạn|trong thời gian|thời hạn(?:\s+là)?|không quá|quá|sau|ít nhất)\s+)(?:là\s+)?\d{1,3}(?:\s*\([^()]{2,20}\))?\s+(?:ngày|tháng|giờ|năm|tuần)\b(?!\s+(?:đầu|cuối|thứ|ngày|\d))(?:\s+làm việc)?|trước\s+[^,.;:()\d]{3,40}?\s(?:ít nhất|tối thiểu)\s+\d{1,3}\s+(?:ngày|tháng|giờ)(?:\s+làm việc)?|trong\s+\d{1,3}\s+(?:ngày|giờ|tuần|tháng)(?:\s+làm việc)?\s+sau\s+(?!đó\b|này\b)[^,.;:()]{3,40}|trong\s+\d{1,3}\s+(?:ngày\s+làm việc|giờ)\b|(?:xong|hoàn thành)\s+trước\s+(?!ngày|tháng|quý|năm|\d)[^,.;:()]{3,40}|\d{1,3}\s+(?:ngày|tháng|giờ)(?:\s+làm việc)?,?\s+(?:kể từ|tính từ)\b)"
        + "|(?<![\\w])(?<dated>(?<binding>" + Binding + ")?(?:" + Leading + ")?" + Clock + Core + AndOn + ")"
        + @"|\b(?<often>(?:vào|lúc)\s+\d{1,2}\s*(?:giờ|[hg])(?:\s*\d{1,2})?(?:\s*phút)?\s+" + Each + @"|(?:thường xuyên|định kỳ)(?:\s+(?:(?:vào\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|ngày\s+\d{1,2})\s+" + Each + @"|\d{1,2}\s+(?:tháng|năm|tuần|quý)(?:\s+(?:một|1)\s+lần)?(?:(?:,|\s+và)\s+(?:(?:một|1|01|hằng|hàng|cả)\s+)?năm\b)?|(?:sáu|ba|chín)\s+tháng(?:(?:,|\s+và)\s+(?:(?:một|1|01|hằng|hàng|cả)\s+)?năm\b)?|" + Each + @"(?:\s+(?:một|1)\s+lần)?))?|" + Each + @"(?:\s+(?:một|1)\s+lần)?|\d{1,2}\s+(?:tháng|năm|tuần|quý)\s*(?:/|\bmột\b|\b1\b)\s*lần|từng\s+(?:tháng|quý|năm)\b|(?:6|sáu|06) tháng(?:,|\s+và)\s+(?:(?:một|1|01|hằng|hàng|cả)\s+)?năm\b(?!\s+\d))"
        + @"|\b(?<when>(?:ngay\s+)?sau khi\s[^,.;:()]{2,100}?(?=\s(?:thì|phải|sẽ)\s|[,.;:()]|$)|khi\s+(?:có|xảy ra|nhận được|được|kết thúc|hoàn thành|phát sinh|cần thiết|(?:trở\s+)?về(?:\s+(?:nước|địa phương|nơi cư trú|đơn vị))?(?=[,.;:)]|$)|(?:Trung ương|cấp trên|cấp có thẩm quyền|Ban|Bộ|Chính phủ|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Thành ủy|Đảng ủy|Đảng uỷ|Ủy ban|Uỷ ban|UBND|Sở|Quốc hội|cơ quan)\b[^,.;:()]{0,60}?\b(?:có|ban hành)\b)[^,.;:()]{0,100}(?:,\s(?:hướng dẫn|quy định|văn bản|chỉ đạo|chủ trương|kết luận)\b[^,.;:()]{0,60})?)"
        + @"|\b(?<span>từ nay\s+(?:đến|cho đến)\s+[^,.;:()]{3,30})"
        + @"|\b(?<plan>theo\s+(?:chương trình|kế hoạch|lịch|tiến độ)\b(?:\s\p{L}+){0,6}?\s+của\s+[^,.;:()]{2,80})"
        + @"|\b(?:(?:trong\s+)?thời gian\s+(?:tới|qua|vừa qua|trước mắt)|(?:trong\s+)?(?:những|các)\s+năm\s+(?:qua|tới|tiếp theo|gần đây)|(?:từ đó )?đến nay|thường kỳ|hiện nay)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex(@"\bngày\b|(?<!\btuần )\bthứ\s|\d[/.-]\d{1,2}[/.-]\s?\d{4}|\d\s[/.-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
