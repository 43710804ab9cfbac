using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>Finds the words that say by when, how often or on which condition something is to be done.</summary>
internal static partial class TimeLimitFinder
{
    /// <summary>Limits that speak for themselves anywhere: in brackets with "thực hiện" or "hoàn thành", or "trước ngày …".</summary>
    public static IEnumerable<Found> Plain(string text)
    {
        var taken = new List<TextSpan>();
        foreach (Match match in Bracketed().Matches(text))
        {
            taken.Add(new TextSpan(match.Index, match.Index + match.Length));
            var words = match.Groups["words"].Value.Trim();
            yield return new Found(Limit(words), match.Index, match.Index + match.Length, Bracketed: true);
        }

        foreach (Match match in ByDay().Matches(text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (!taken.Exists(other => other.Overlaps(span)))
            {
                yield return new Found(Limit(match.Value), span.Start, span.End, Bracketed: false);
            }
        }
    }

    /// <summary>"phục vụ Hội nghị": the day of an event is the limit.</summary>
    public static Found? ForEvent(string text) =>
        Event().Match(text) is { Success: true } match
            ? new Found(new TimeLimit(TimeLimitKind.Conditional, match.Value.Trim(), null, match.Groups["event"].Value.Trim()), match.Index, match.Index + match.Length, Bracketed: false)
            : null;

    /// <summary>What kind of limit the words set.</summary>
    public static TimeLimit Limit(string words)
    {
        words = words.Trim();
        if (AfterEvent().Match(words) is { Success: true } span)
        {
            return new TimeLimit(TimeLimitKind.Conditional, words, null, span.Groups["what"].Value.Trim());
        }

        if (On().Match(words) is { Success: true } condition && !Dated(words))
        {
            return new TimeLimit(TimeLimitKind.Conditional, words, null, condition.Groups["what"].Value.Trim());
        }

        if (Decided().IsMatch(words) && !Dated(words))
        {
            return new TimeLimit(TimeLimitKind.Conditional, words, null, words);
        }

        if (ByProgramme().IsMatch(words))
        {
            return new TimeLimit(TimeLimitKind.Programme, words);
        }

        if (Repeats().IsMatch(words))
        {
            return new TimeLimit(TimeLimitKind.Recurring, words);
        }

        var dates = Dates.Find(words);
        if (FromTo().IsMatch(words))
        {
            return new TimeLimit(TimeLimitKind.Range, words, dates.Count > 0 ? dates[^1].Date : LastDay(words));
        }

        if (dates.Count > 0)
        {
            return new TimeLimit(TimeLimitKind.Date, words, dates[^1].Date);
        }

        return SeveralDays().Match(words) is { Success: true } days
            ? new TimeLimit(TimeLimitKind.Date, words, Dates.Make(days.Groups["d"].Value, days.Groups["m"].Value, days.Groups["y"].Value))
            : new TimeLimit(TimeLimitKind.Period, words, LastDay(words));
    }

    private static bool Dated(string words) => Dates.Find(words).Count > 0;

    /// <summary>The last day of a named month, quarter or year.</summary>
    private static DateOnly? LastDay(string words)
    {
        if (Span().Matches(words) is not { Count: > 0 } matches)
        {
            return null;
        }

        var match = matches[^1];
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var month = 12;
        if (match.Groups["m"].Success)
        {
            month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        }
        else if (match.Groups["q"].Success)
        {
            month = 3 * match.Groups["q"].Value.ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 };
        }

        else if (match.Groups["half"].Success)
        {
            month = match.Groups["half"].Value.ToUpperInvariant() is "ĐẦU" ? 6 : 12;
        }

        return month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;
    }

    [GeneratedRegex(
        @"\((?<words>(?:(?:thời gian|thời hạn)?\s*(?:thực hiện|hoàn thành|triển khai|xong|báo cáo|gửi)\b[^()]{0,20}?(?:trong|trước|khi|sau khi|thường xuyên|theo chương trình|theo kế hoạch|từ|ngày|hằng|hàng|định kỳ|vào|quý|chậm nhất|đến|năm|tháng)\b[^()]{0,160})|(?:trước|chậm nhất|trong|thời hạn|thời gian|hạn)\b[^()]{0,20}\d[^()]{0,60}|(?:thường xuyên|hằng năm|hàng năm|hằng tháng|hằng quý))\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"\b(?:(?:xong |hoàn thành )?(?:trước|chậm nhất(?: là)?(?: đến| vào)?|muộn nhất(?: là)?|không quá|hạn cuối(?: là)?|đến hết|xong)\s+)(?:\d{1,2}\s*giờ[^,.;]{0,20}\s)?(?:ngày\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|\s+(?:hằng|hàng|mỗi)\s+(?:tháng|quý|năm))?(?:\s+(?:hằng|hàng|mỗi) (?:tháng|quý|năm)|\s+(?:của\s+)?(?:tháng|quý|năm) (?:sau|kế tiếp))?|\d{1,2}/\d{1,2}/\d{4}|tháng\s+\d{1,2}(?:/|\s+năm\s+)\d{4}|quý\s+[IV1-4]{1,3}(?:/|\s+năm\s+)\d{4})"
        + @"|\b(?:chậm nhất(?: là)?|trước|trong vòng|trong thời hạn|không quá)\s+\d{1,3}\s+(?:ngày|tháng|giờ)(?:\s+làm việc)?,?\s+(?:kể từ|trước khi|sau khi|từ khi|tính từ|sau ngày|trước ngày)\s[^,.;()]{3,80}"
        + @"|\bhoàn thành\s+(?:trong|vào)\s+(?:tháng|quý|năm)\s+[\dIV]{1,4}(?:(?:/|\s+năm\s+)\d{4})?"
        + @"|\btừ\s+(?:ngày\s+)?\d{1,2}/\d{1,2}(?:/\d{4})?\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}/\d{1,2}/\d{4}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByDay();

    [GeneratedRegex(@"\b(?:phục vụ|để tổ chức)\s+(?<event>(?:Hội nghị|Đại hội|Hội thảo|Lễ|Cuộc họp)\b(?:\s(?!thành công)[^\s,.;()]+){0,12})(?:\sthành công)?", RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    [GeneratedRegex(@"\b\d{1,3}\s+(?:ngày|tháng|giờ)(?:\s+làm việc)?,?\s+(?<what>(?:kể từ|trước khi|sau khi|từ khi|tính từ|sau ngày|trước ngày|sau)\s.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterEvent();

    [GeneratedRegex(@"\bkhi\s+(?<what>(?:có\s)?[^()]{3,150})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex On();

    // "theo quyết định của …", "xong trước Đại hội", "trước phiên họp ít nhất 05 ngày".
    [GeneratedRegex(@"\btheo\s+(?:quyết định|yêu cầu|chỉ đạo|hướng dẫn|thông báo)\b|^(?:(?:xong|hoàn thành)\s+)?trước\s+(?!ngày|tháng|quý|năm|thứ|\d)(?!.*\b(?:hằng|hàng|mỗi)\b)\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decided();

    [GeneratedRegex(@"\btheo\s+(?:chương trình|kế hoạch|lịch)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByProgramme();

    [GeneratedRegex(@"\bthường xuyên\b|\b(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý|tuần|ngày)\b|\bđịnh kỳ\b|\bnhững năm tiếp theo\b|\bcác năm tiếp theo\b|\b(?:tháng|quý|năm) (?:sau|kế tiếp)\b|\b(?:6|sáu|06) tháng\b(?! (?:đầu|cuối))|\bngày \d{1,2} (?:của )?tháng (?:cuối|đầu|trước)|\btrở đi$|\btừng (?:tháng|quý|năm)\b|\d (?:tháng|năm|quý)(?: (?:một|1)|/) ?lần", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Repeats();

    [GeneratedRegex(@"\btừ\b.{1,40}\bđến\b|\btừ nay\b|\bgiai đoạn\s+\d{4}|\d{4}\s?[-–]\s?\d{4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\d{1,2}(?:,\s*\d{1,2})*(?:,| và)\s*(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s+năm\s+|/)(?<y>\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralDays();

    [GeneratedRegex(@"(?:tháng\s+(?<m>\d{1,2})\s*(?:/|\s+năm\s+)|quý\s+(?<q>[IV]{1,3}|[1-4])\s*(?:/|,?\s*năm\s+)|(?:(?:6|sáu|06)\s+tháng|nửa)\s+(?<half>đầu|cuối)\s+năm\s+|năm\s+|(?<=[-–]\s?)|đến\s+)(?<y>(?:19|20)\d{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
