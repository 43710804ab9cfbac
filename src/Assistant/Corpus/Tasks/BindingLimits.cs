using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>Says which words of time in a block set a limit.</summary>
internal static partial class BindingLimits
{
    // A verb may stand behind its object or a short adverb: "định kỳ hằng quý tổng hợp, báo cáo".
    private const int ReachOfVerb = 40;

    /// <param name="phrases">All words of time of the text.</param>
    /// <param name="assigned">The block stands where work is shared out: there "quý II/2026" and "thường xuyên" bind too.</param>
    /// <returns>In order of place.</returns>
    public static IReadOnlyList<Found> In(string text, bool assigned, IReadOnlyList<TimingPhrase> phrases)
    {
        var found = TimeLimitFinder.Plain(text).ToList();
        found.RemoveAll(limit => !limit.Bracketed && (IsOver(text, limit.Start, limit.Limit.Text) || Recounted().IsMatch(text, limit.End)));
        var whole = found.Exists(limit => limit.Bracketed);
        found = [.. found.Select(limit => limit.Bracketed ? limit : Whole(text, limit, phrases))];
        foreach (var phrase in phrases.Where(phrase => Free(found, phrase.Span)))
        {
            var words = phrase.Span.In(text);
            if (phrase.Kind == TimingKind.Deadline && IsEnd(text, phrase.Span.Start, words) && !IsOver(text, phrase.Span.Start, words))
            {
                found.Add(new Found(TimeLimitFinder.Limit(words), phrase.Span.Start, phrase.Span.End, Bracketed: false));
            }
        }

        if (assigned && !whole)
        {
            AddAssigned(found, text, phrases);
        }

        return [.. found.OrderBy(limit => limit.Start)];
    }

    /// <summary>The day of a document's making or coming into force.</summary>
    public static bool IsDayOfDocument(string text, TextSpan phrase) =>
        InForce().IsMatch(Before(text, phrase.Start)) || (Dated().IsMatch(phrase.In(text)) && Named().IsMatch(Before(text, phrase.Start)));

    /// <summary>The words before a place, back to the last end of a sentence; at most 160 characters.</summary>
    public static string Before(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 160 && !(text[start - 1] is '.' or ';' or '?' or '!' && start < text.Length && text[start] == ' '))
        {
            start--;
        }

        return text[start..at];
    }

    /// <summary>"đã hoàn thành trước ngày …", "được cấp trước ngày …": told, not asked.</summary>
    public static bool IsOver(string text, int at, string words) => IsDayOfDocument(text, new TextSpan(at, at + words.Length)) || Done().IsMatch(Before(text, at));

    /// <summary>The sentence around a place, brackets minded; never before <paramref name="from"/>.</summary>
    public static (int Start, int End) SentenceAt(string text, int at, int from)
    {
        var start = at;
        while (start > from && !(text[start - 1] is '.' or '?' or '!' && start < text.Length && text[start] == ' ' && start + 1 < text.Length && char.IsUpper(text[start + 1])))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && !(text[end] is '.' or '?' or '!' && (end + 1 == text.Length || (text[end + 1] == ' ' && end + 2 < text.Length && char.IsUpper(text[end + 2])))))
        {
            end++;
        }

        while (start < at && text[start] == ' ')
        {
            start++;
        }

        return (start, end);
    }

    /// <summary>Of a sentence with several limits the part between semicolons that this one is for.</summary>
    public static (int Start, int End) ClauseAt(string text, Found limit, int start, int end)
    {
        var from = text.LastIndexOf(';', limit.Start - 1 < start ? start : limit.Start - 1, Math.Max(0, limit.Start - start));
        var to = text.IndexOf(';', limit.End, Math.Max(0, end - limit.End));
        start = from < start ? start : from + 1;
        while (start < limit.Start && text[start] == ' ')
        {
            start++;
        }

        return (start, to < 0 ? end : to);
    }

    /// <summary>"chậm nhất ngày 15" with what follows: "của tháng cuối quý".</summary>
    private static Found Whole(string text, Found limit, IReadOnlyList<TimingPhrase> phrases)
    {
        var own = new TextSpan(limit.Start, limit.End);
        var (start, end) = (limit.Start, limit.End);
        foreach (var phrase in phrases.Where(phrase => phrase.Kind is TimingKind.Deadline or TimingKind.Day or TimingKind.Period && phrase.Span.Overlaps(own)))
        {
            (start, end) = (Math.Min(start, phrase.Span.Start), Math.Max(end, phrase.Span.End));
        }

        return start == limit.Start && end == limit.End ? limit : new Found(TimeLimitFinder.Limit(text[start..end]), start, end, Bracketed: false);
    }

    /// <summary>Whether a length of time is an end to be kept: not "sau 30 ngày", not what is over when something else begins.</summary>
    private static bool IsEnd(string text, int at, string words) =>
        Limits().IsMatch(words) && !Expired().IsMatch(Before(text, at)) && (!char.IsDigit(words[0]) || Allotted().IsMatch(Before(text, at)));

    private static void AddAssigned(List<Found> found, string text, IReadOnlyList<TimingPhrase> phrases)
    {
        var at = 0;
        foreach (var end in ClauseEnds(text))
        {
            var clause = new TextSpan(at, end);
            at = end;
            if (found.Exists(limit => clause.Overlaps(new TextSpan(limit.Start, limit.End))))
            {
                continue;
            }

            // Of "định kỳ kiểm tra, … báo cáo khi có yêu cầu" the later one binds.
            var binding = phrases.Where(phrase => clause.Contains(phrase.Span.Start) && Binds(text, phrase, clause)).ToList();
            // What stands in brackets explains the words before it.
            var last = binding.FindLast(phrase => text[Math.Max(0, phrase.Span.Start - 1)] != '(');
            last = last.Span.Length > 0 || binding.Count == 0 ? last : binding[^1];
            if (last.Span.Length > 0)
            {
                found.Add(new Found(TimeLimitFinder.Limit(last.Span.In(text)), last.Span.Start, last.Span.End, Bracketed: false));
            }
        }
    }

    private static bool Binds(string text, TimingPhrase phrase, TextSpan clause)
    {
        var words = phrase.Span.In(text);
        if (IsOver(text, phrase.Span.Start, words) || Told().IsMatch(text[clause.Start..clause.End]) || Beginning().IsMatch(Before(text, phrase.Span.Start)))
        {
            return false;
        }

        var opens = phrase.Span.Start == clause.Start || text[clause.Start..phrase.Span.Start].TrimEnd() is "" or [.., ',' or ':' or '(' or '-' or '.' or ')'];
        var after = text[phrase.Span.End..clause.End];
        var closes = after.AsSpan().Trim(" .;:,)").IsEmpty;
        var before = Before(text, phrase.Span.Start);
        return phrase.Kind switch
        {
            TimingKind.Recurring => AtHour().IsMatch(words) || Recurs(before, after, opens, closes),
            TimingKind.Condition => Awaited().IsMatch(words) || (closes && OnDuty().IsMatch(before) && Occurs().IsMatch(words)) || (opens && Bodies.AfterTime(after) is not null),
            TimingKind.Programme => closes,
            TimingKind.Day or TimingKind.Period when Goal().IsMatch(text[clause.Start..clause.End]) => false,
            TimingKind.Day => Monthly().IsMatch(words) || (Placed().IsMatch(words) && (opens || closes)),
            TimingKind.Period => (opens && (after.StartsWith(',') || after.StartsWith(':') || Placed().IsMatch(words))) || (closes && (Placed().IsMatch(words) || ByVerb().IsMatch(before) || AtMeeting().IsMatch(before))),
            _ => false,
        };
    }

    /// <summary>"hằng quý báo cáo", "duy trì thường xuyên", "kiểm tra nguồn nước hằng tuần."; not "kế hoạch hằng năm".</summary>
    private static bool Recurs(string before, string after, bool opens, bool closes) =>
        Working().IsMatch(after[..Math.Min(after.Length, ReachOfVerb)])
        || Steady().IsMatch(before)
        || AtLeast().IsMatch(before)
        || (closes && !Attribute().IsMatch(before))
        || ((opens || ByVerb().IsMatch(before)) && (after.StartsWith(',') || after.StartsWith(" (", StringComparison.Ordinal)));

    /// <summary>Where the clauses of a block end: after semicolons and full stops outside brackets, and at its end.</summary>
    private static IEnumerable<int> ClauseEnds(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (depth == 0 && (text[i] == ';' || (text[i] is '.' or '!' or '?' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))))
            {
                yield return i + 1;
            }
        }

        yield return text.Length;
    }

    private static bool Free(List<Found> found, TextSpan span) => !found.Exists(limit => span.Overlaps(new TextSpan(limit.Start, limit.End)));

    // "thời hạn 05 năm", "sau 30 ngày", "ít nhất 10 ngày" tell of a length of time, not of an end.
    [GeneratedRegex(@"^(?!sau\b|quá\b|ít nhất\b|(?:thời hạn|trong thời gian)\b.*\bnăm\b|(?:trong vòng|trong thời hạn|không quá)\s+\d+\s+năm\b|trong thời gian\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limits();

    [GeneratedRegex(@"\b(?:quá|hết|sau)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expired();

    [GeneratedRegex(@"\bthời hạn\b(?!.*\b(?:nhiệm kỳ|hiệu lực|sử dụng|bảo quản)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Allotted();

    [GeneratedRegex(@"(?:\bđã\b|(?<!phải )\bđược (?:tiếp nhận|cấp|ký kết|ký|ban hành|phê duyệt|thành lập|công nhận|bổ nhiệm|tuyển dụng|kết nạp)\b)[^,.;:]{0,80}$|\b(?:hiệu lực|giá trị sử dụng|thời hiệu|có quyền)\b[^.;]{0,150}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    // Somebody's paper or word, or an event's end: what one can wait for.
    [GeneratedRegex(@"\bsau khi (?:có|được|xong)\s|\bkhi (?:có (?:yêu cầu|chỉ đạo|hướng dẫn|quy định|văn bản|chủ trương|kết luận|kế hoạch|thông báo|đề nghị|ý kiến|quyết định|chính sách|cảnh báo|sự cố|vụ việc|tình huống|dịch|thiên tai|báo động|dấu hiệu|phát sinh)|xảy ra|được yêu cầu|nhận được|kết thúc|hoàn thành|được (?:phê duyệt|ban hành|cấp|[^,.;]{2,60}\b(?:đồng ý|cho phép|chấp thuận|phê duyệt)\b)|[^,.;]{2,60}\b(?:có hướng dẫn|có văn bản|có quy định|có chính sách|có chủ trương|ban hành|kết thúc)\b)(?!.*\b(?:phải|nếu)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Awaited();

    // "Từ ngày … đến ngày …, Ban Tổ chức đã khảo sát": told.
    [GeneratedRegex(@"\G,\s[^,.;:]{0,100}\sđã\s", RegexOptions.CultureInvariant)]
    private static partial Regex Recounted();

    // From when a duty holds is not its limit.
    [GeneratedRegex(@"\bbắt đầu\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(?:vào|lúc)\s+\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtHour();

    [GeneratedRegex(@"\b(?:ít nhất|tối thiểu)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtLeast();

    // Readiness and reports wait for whatever may happen.
    [GeneratedRegex(@"\b(?:trực|sẵn sàng|ứng cứu|báo cáo|báo|thông báo|gửi|hỗ trợ)\b[^,.;:]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnDuty();

    [GeneratedRegex(@"^khi\s(?:có|xảy ra|phát sinh|(?:trở )?về)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Occurs();

    [GeneratedRegex(@"\bđã\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"\bhiệu lực(?: thi hành)?(?: kể)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InForce();

    [GeneratedRegex(@"^(?:ngày|\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"(?:\d[^\s,;()]{0,12}[-/][\p{Lu}\d][^\s,;()]{0,20}|\b(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Quy định|Quy chế|Chỉ thị|Kết luận|Kế hoạch|Hướng dẫn|Thông tư|Thông tri|Thông báo|Công văn|Tờ trình|Báo cáo|Chương trình|Đề án|Điều lệ|Hiến pháp|Công điện|Biên bản)\b(?:(?!\b(?:trước|chậm nhất|vào|gửi)\b)[^.;]){0,120}),?\s*\(?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^,?\s+(?:\p{L}+,?\s+){0,3}?(?:(?:tổng hợp|báo cáo|gửi|sơ kết|tổng kết|đánh giá|kiểm tra|theo dõi|đôn đốc|rà soát|hướng dẫn|giám sát|tuyên truyền|cập nhật|phối hợp|tổ chức|thông tin|thông báo|xây dựng|ban hành|tham mưu|họp|giao ban|thực hiện|nắm|bồi dưỡng|kiểm điểm|công khai|đối chiếu|thống kê|trao đổi|chỉ đạo|quán triệt|đề xuất|trình|lấy|tiến hành|xem xét|quan tâm|cung cấp|nộp|mở|bố trí|đối thoại|tiếp|nhận xét|phân tích|phân loại|rút kinh nghiệm|niêm yết))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Working();

    [GeneratedRegex(@"\b(?:báo cáo|gửi|sơ kết|tổng kết|rà soát|kiểm tra|họp|cập nhật|giao ban|thực hiện|hoàn thành|tổ chức|ban hành|triển khai|trình|xong|kết quả)\s*(?:xong\s*)?\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByVerb();

    [GeneratedRegex(@"\b(?:duy trì|thực hiện|tiến hành|tổ chức|kiểm tra|báo cáo|giao ban)\s+(?:(?:theo|chế độ)\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Steady();

    // What is yearly by its nature: the plan, the rating, the fee.
    [GeneratedRegex(@"\b(?:kế hoạch|chương trình|xếp loại|nhiệm vụ|chỉ tiêu|đánh giá|kiểm điểm|dự toán|ngân sách|chất lượng|nghị quyết|phí|sinh hoạt|lương|tỷ lệ|tỉ lệ|quy hoạch|công tác|kiểm tra, giám sát|chi|mới)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\b(?:phiên họp|kỳ họp|kỳ sinh hoạt|cuộc họp|buổi sinh hoạt)\b[^,.;]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtMeeting();

    [GeneratedRegex(@"\b(?:đạt|phấn đấu|tỷ lệ|tỉ lệ|giảm còn|tăng lên|chiếm)\b.*\d|\d\s?%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Goal();

    [GeneratedRegex(@"\b(?:hằng|hàng|mỗi)\s|\bcủa tháng\b|\bcủa quý\b|\btháng (?:sau|cuối|đầu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Monthly();

    [GeneratedRegex(@"^(?:ngay\s|trong\s|vào\s|từ\s|đến\s|hết\s|đầu\s|giữa\s|cuối\s|nửa\s|\d+\s+tháng\s+(?:đầu|cuối))|\b(?:những|các) năm (?:tiếp theo|sau)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placed();
}
