using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Finds for whom an entry is meant: "Đối với chi bộ thôn, tổ dân phố: …".</summary>
internal static partial class ConditionReader
{
    /// <returns>The condition, null when the entry is for everybody, and the words without it.</returns>
    public static (string? Condition, string Words) Split(string title)
    {
        if (Meant().Match(title) is { Success: true } match)
        {
            var words = title[match.Length..].Trim();
            return (match.Groups["who"].Value.Trim(), words.Length > 0 ? words : title);
        }

        return (null, title);
    }

    // Without "Đối với" only a kind of body that is at once asked for something counts.
    [GeneratedRegex(
        @"^(?:Riêng\s)?(?:đối với|với)\s+(?<who>[^:;.]{3,120}?)(?:\s*:\s*|\s*,\s*(?=(?:cần |phải )?(?:nêu|báo cáo|đánh giá)\b)|\.?$)"
        + @"|^(?<who>(?:chi bộ|đảng bộ|đảng ủy|đảng uỷ|cấp ủy|cấp uỷ|tổ chức cơ sở đảng|các? ?(?:huyện|xã|cơ quan|đơn vị|doanh nghiệp|địa phương))\b[^:;.]{0,100}?)\s*:\s*(?=(?:cần |phải )?(?:nêu|báo cáo|đánh giá|số|tổng số|tỷ lệ|tỉ lệ|ghi)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meant();
}
