using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Makes an ask of words: which kind of answer they want, in which unit, for which time.</summary>
internal static partial class AskWords
{
    public static OutlineAsk Ask(string words, bool optional)
    {
        var data = Data(words);
        return new OutlineAsk(Plain(words), data, optional, Unit(words, data), Period(words));
    }

    /// <summary>Without the verb of asking, first letter large.</summary>
    public static string Plain(string words)
    {
        var plain = Verb().Replace(words.Trim(' ', ',', ';', '.'), "");
        return plain.Length == 0 ? words : char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    public static IReadOnlyList<AskData> Data(string words)
    {
        var data = new List<AskData>();
        var counts = Counts().IsMatch(words);
        var ratio = Ratio().IsMatch(words);
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

        if (Documents().IsMatch(words))
        {
            data.Add(AskData.DocumentList);
        }
        else if (Kinds().IsMatch(words) && !Counting().IsMatch(words))
        {
            data.Add(AskData.List);
        }

        if (Tells(words, data))
        {
            data.Insert(0, AskData.Narrative);
        }

        if (!data.Contains(AskData.Number) && Results().IsMatch(words))
        {
            data.Add(AskData.Number);
        }

        return data;
    }

    /// <returns>"2015-2020"; null when none is set.</returns>
    public static string? Period(string words) =>
        Years().Match(words) is { Success: true } years ? $"{years.Groups["from"].Value}-{years.Groups["to"].Value}" : null;

    private static bool Tells(string words, List<AskData> data) =>
        data.Count == 0
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

    [GeneratedRegex(@"^(?:(?:cần |phải )?(?:nêu|ghi)(?: rõ| cụ thể)?\s+)(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:số lượng|tổng số|bao nhiêu|số liệu)\b|(?:^|[\s(])số (?:chi|đảng|thôn|cuộc|lớp|người|cán|hội|buổi|tổ|đơn|vụ|cấp|bí|cơ|doanh|xã|huyện|lượt|văn|đồng|quần|học|hộ|khu|trường)\b|\bkiêm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    [GeneratedRegex(@"\b(?:tỷ lệ|tỉ lệ|phần trăm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"\bkhông\s*\?|\bhay (?:không|chưa)\b|\bchưa\s*\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesNo();

    [GeneratedRegex(@"\bsố liệu (?:từ|giai đoạn|các năm|qua các năm|hằng năm|chứng minh)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex(@"\b(?:loại|các|những|danh mục) văn bản\b|\bchương trình, kế hoạch đào tạo\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Documents();

    [GeneratedRegex(@"^(?:(?:cần |phải )?(?:nêu|ghi)(?: rõ)?\s+)?(?:số lượng, )?(?:các loại hình|thành phần|danh sách)\b|(?<!thế )(?<!như )\bnào\b(?!.*\bkhông\b)|\b(?:mô hình|bài học|kinh nghiệm|cách làm hay|đề xuất|kiến nghị|nhiệm vụ, giải pháp|kết quả nổi bật)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"^(?:tổng số|số lượng(?!,)|số)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counting();

    [GeneratedRegex(@"\b(?:mô hình|bài học|kinh nghiệm|cách làm|đề xuất|kiến nghị|nhiệm vụ|kết quả|đánh giá|so sánh)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Story();

    [GeneratedRegex(@"^(?:Kết quả|Việc bồi dưỡng)\b|\bchất lượng (?:đội ngũ|bí thư|chi ủy viên|đảng ủy viên|cấp ủy viên)\b|^Kết nạp\b|\bsàng lọc\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Results();

    [GeneratedRegex(@"^[^,]{0,20}\bcó\b.*\bđủ\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
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
