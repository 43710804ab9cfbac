using System.Text.RegularExpressions;
using Assistant.Corpus.Tasks;

namespace Assistant.Corpus.Outlines;

/// <summary>Makes an ask of words: which kind of answer they want, in which unit, for which time.</summary>
internal static partial class AskWords
{
    public static OutlineAsk Ask(string words, bool optional)
    {
        var data = Data(words);
        return new OutlineAsk(Plain(Blanks.Without(words)), data, optional, Blanks.Unit(words) ?? Unit(words, data), IsFigure(data) || Years().IsMatch(words) ? Period(words) : null);
    }

    /// <summary>Whether a time can be set for it: tasks "trong nhiệm kỳ" are no figures.</summary>
    private static bool IsFigure(IReadOnlyList<AskData> data) => data.Any(kind => kind is AskData.Number or AskData.Percent or AskData.Table);

    /// <summary>Without the verb of asking, first letter large.</summary>
    public static string Plain(string words)
    {
        var plain = Verb().Replace(words.Trim(' ', ',', ';', '.', ':'), "");
        return plain.Length == 0 ? words : char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    public static IReadOnlyList<AskData> Data(string words)
    {
        var data = new List<AskData>();
        if (Blanks.IsChoice(words))
        {
            return [AskData.YesNo];
        }

        // What helped and what hindered is told, whatever it speaks of.
        if (ToTell().IsMatch(words) && !Counting().IsMatch(words))
        {
            return [AskData.Narrative];
        }

        var counts = Counts().IsMatch(words) || Blanks.WantsNumber(words);
        var ratio = Ratio().IsMatch(words) || Blanks.WantsPercent(words);
        if (counts)
        {
            data.Add(AskData.Number);
        }

        if (ratio)
        {
            data.Add(AskData.Percent);
        }

        if (YesNo().IsMatch(words))
        {
            data.Add(AskData.YesNo);
        }

        if (Series().IsMatch(words))
        {
            AddOnce(data, AskData.Number);
            data.Add(AskData.Table);
        }

        if (counts && ByKind().IsMatch(words))
        {
            data.Add(AskData.Table);
        }

        if (Documents().IsMatch(words))
        {
            data.Add(AskData.DocumentList);
        }
        else if (KindsOf().IsMatch(words))
        {
            data.AddRange([AskData.List, AskData.Number]);
        }
        else if (Kinds().IsMatch(words) && !Counting().IsMatch(words))
        {
            data.Add(AskData.List);
        }

        if (Tells(words, data))
        {
            data.Insert(0, AskData.Narrative);
        }

        if (!data.Contains(AskData.Number) && !data.Contains(AskData.YesNo) && !ratio && (Results().IsMatch(words) || Deeds().IsMatch(words)) && !Rules().IsMatch(words))
        {
            data.Add(AskData.Number);
        }

        return data;
    }

    /// <returns>"2015-2020", else the outline's own words: "tính đến ngày 31/12/2025", "so với cùng kỳ"; null when none is set.</returns>
    public static string? Period(string words)
    {
        if (Years().Match(words) is { Success: true } years)
        {
            return $"{years.Groups["from"].Value}-{years.Groups["to"].Value}";
        }

        if (Against().Match(words) is { Success: true } against)
        {
            return against.Value;
        }

        var time = TimingPhrases.Find(words).FirstOrDefault(phrase =>
            phrase.Kind is TimingKind.Day or TimingKind.Period or TimingKind.Deadline && phrase.Span.In(words).Any(char.IsDigit) && !phrase.Span.In(words).Contains("nhiệm kỳ", StringComparison.OrdinalIgnoreCase) && !BindingLimits.IsDayOfDocument(words, phrase.Span));
        return time.Span.Length > 0 ? time.Span.In(words).Trim() : null;
    }

    private static bool Tells(string words, List<AskData> data) =>
        data.Count == 0
        || (Documents().IsMatch(words) && Doing().IsMatch(words))
        || (data.TrueForAll(kind => kind is AskData.Number) && Outcome().IsMatch(words))
        || (data.TrueForAll(kind => kind is AskData.YesNo) && !Plainly().IsMatch(words))
        || (data.TrueForAll(kind => kind is AskData.Number) && (Quality().IsMatch(words) || Reason().IsMatch(words)))
        || (data is [AskData.List] && Story().IsMatch(words));

    private static string? Unit(string words, IReadOnlyList<AskData> data)
    {
        if (data.Contains(AskData.Number) && Counted().Match(words) is { Success: true } counted)
        {
            return counted.Groups["unit"].Value.ToLowerInvariant();
        }

        return data.Contains(AskData.Percent) ? "%" : null;
    }

    private static void AddOnce(List<AskData> data, AskData kind)
    {
        if (!data.Contains(kind))
        {
            data.Add(kind);
        }
    }

    [GeneratedRegex(@"^(?:Nếu (?:có|chưa|không|chưa đạt),?\s+)?(?:(?:đánh giá|phân tích|đánh giá,? phân tích),? (?:hoặc|và) )?(?:(?:cần |phải )?(?:nêu|ghi)(?: rõ| cụ thể|, làm rõ)?\s+)(?:các (?=lý do))?(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:số lượng|(?<!\b(?:so với|trên|trong) )tổng số|bao nhiêu(?!\s*(?:%|phần trăm))|số liệu)\b|(?:^|[\s(])số (?:chi|đảng|thôn|cuộc|lớp|người|cán|hội|buổi|tổ|đơn|vụ|cấp|bí|cơ|doanh|xã|huyện|lượt|văn|đồng|quần|học|hộ|khu|trường)\b|(?:^|[,(;:]\s?|\b(?:nêu|rõ|ghi|là|thống kê|trong đó|của|cần)\s)số (?!liệu|hiệu|hóa|hoá)\p{L}|\bkiêm\b(?! nhiệm)|^(?:tổng )?(?:ngày công|diện tích|sản lượng|giá trị sản|doanh thu|thu nhập bình quân|kinh phí|dân số|tổng vốn|năng suất)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    [GeneratedRegex(@"\b(?:tỷ lệ|tỉ lệ|phần trăm)\b|\bbao nhiêu\s*%|\(%\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"\bkhông\s*\?|\bhay (?:không|chưa)\b|\bchưa\s*\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesNo();

    [GeneratedRegex(@"\bsố liệu (?:từ|giai đoạn|các năm|qua các năm|hằng năm|chứng minh)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex(@"(?<!\b(?:theo|hóa|hoá|thực hiện|quán triệt|của|tinh thần|với) )\b(?:loại|các|những|danh mục|danh sách) văn bản\b|\bchương trình, kế hoạch đào tạo\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Documents();

    [GeneratedRegex(@"^(?:(?:cần |phải )?(?:nêu|ghi)(?: rõ)?\s+)?(?:số lượng, )?(?:thành phần|danh sách|tên (?:các|\d)|họ và tên)\b|(?:^|:\s)loại hình$|(?<!thế )(?<!như )\bnào\b(?!.*\bkhông\b)|\b(?:mô hình|bài học|kinh nghiệm|cách làm hay|đề xuất|kiến nghị|nhiệm vụ, giải pháp|kết quả nổi bật)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"\bnội dung (?:chủ yếu|chính)$|^(?:những |các |nêu |một số )*(?:thuận lợi|khó khăn|ưu điểm|hạn chế|tồn tại|khuyết điểm|nguyên nhân|vướng mắc|lý do)\b|\b(?:khó khăn|vướng mắc)\b(?!.*\bsố\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToTell();

    [GeneratedRegex(@"\((?:ở |theo )?(?:từng )?loại hình(?: nào)?\)|\b(?:chia|phân|thống kê) theo\b|\btheo từng\b|\b(?:từng|qua các|hằng) năm\b.*\bsố liệu|\bsố liệu\b.*\btừng năm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByKind();

    [GeneratedRegex(@"^(?:(?:cần |phải )?(?:nêu|ghi)(?: rõ)?\s+)?(?:số lượng, )?các loại hình\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindsOf();

    [GeneratedRegex(@"^(?:việc|công tác|kết quả)\b.*\bthực hiện\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(@"^kết quả\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    // Deeds that are counted when they are told.
    [GeneratedRegex(@"^(?:(?:kết quả|việc|công tác|thực hiện tốt việc)\s+)*(?:thành lập (?:mới )?(?:chi bộ|tổ chức)|kết nạp (?:đảng viên|đoàn viên|hội viên)|kiểm tra, giám sát (?:người|tổ chức đảng|đảng viên|chuyên đề))\b|\b(?:xử lý (?:những |các )?(?:tổ chức|đảng viên|cán bộ|vi phạm|vụ việc)|giải quyết (?:đơn|khiếu nại|tố cáo|kiến nghị)|đối thoại|tiếp công dân|dự sinh hoạt|cơ sở đảng yếu kém|thi hành kỷ luật|khen thưởng)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deeds();

    [GeneratedRegex(@"\bban hành (?:và thực hiện )?quy (?:định|chế)\b|\bchức năng, nhiệm vụ\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rules();

    [GeneratedRegex(@"\bso với (?:cùng kỳ|năm (?:học )?(?:trước|\d{4}(?:\s?-\s?\d{4})?)|kế hoạch|chỉ tiêu|nhiệm kỳ trước|quý trước)(?: năm (?:trước|\d{4}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Against();

    [GeneratedRegex(@"^(?:tổng số|số lượng(?!,)|số)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counting();

    [GeneratedRegex(@"\b(?:mô hình|bài học|kinh nghiệm|cách làm|đề xuất|kiến nghị|nhiệm vụ|kết quả|đánh giá|so sánh)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Story();

    [GeneratedRegex(@"^(?:Kết quả|Việc bồi dưỡng)\b|\bchất lượng (?:đội ngũ|bí thư|chi ủy viên|đảng ủy viên|cấp ủy viên)\b|^Kết nạp\b|\bsàng lọc\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Results();

    [GeneratedRegex(@"^[^,]{0,20}\bcó\b.*\bđủ\b|\bđã\b[^?]*\bchưa\s*\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plainly();

    [GeneratedRegex(@"\bsố lượng, chất lượng\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quality();

    [GeneratedRegex(@"\b(?:lý do|vì sao|nguyên nhân)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?:số lượng|tổng số|số|tỷ lệ|tỉ lệ)\s+(?:bình quân\s+)?(?<unit>chi bộ|đảng bộ|đảng viên|cuộc|lớp|thôn|khu phố|tổ dân phố|tổ chức đảng|tổ chức cơ sở đảng|người|cán bộ|hội nghị|buổi|lượt|đơn vị|vụ|cấp ủy|cấp uỷ|bí thư|doanh nghiệp|văn bản|đồng chí|chuyên đề|quần chúng|hộ|xã|học viên|ý kiến)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?:từ năm|giai đoạn|từ)\s+(?<from>(?:19|20)\d{2})\s*(?:[-–]|đến(?: năm)?)\s*(?<to>(?:19|20)\d{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
