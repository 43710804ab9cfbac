using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Finds for whom an entry is meant: "Đối với chi bộ thôn, tổ dân phố: …".</summary>
internal static partial class ConditionReader
{
    /// <returns>The condition, null when the entry is for everybody, and the words without it.</returns>
    /// <param name="heading">The heading above: under "Kiến nghị, đề xuất" the same words name whom they are addressed to.</param>
    public static (string? Condition, string Words) Split(string title, string heading)
    {
        if (Proposals().IsMatch(heading))
        {
            return (null, title);
        }

        if (Bracketed().Match(title) is { Success: true } bracket)
        {
            return (bracket.Groups["who"].Value.Trim(), title.Remove(bracket.Index, bracket.Length).Trim());
        }

        if (Added().Match(title) is { Success: true } added)
        {
            return (added.Groups["who"].Value.Trim(), title[added.Length..].TrimEnd('.', ')', ' '));
        }

        if (Meant().Match(title) is { Success: true } match)
        {
            var words = title[match.Length..].Trim();
            return (match.Groups["who"].Value.Trim(), words.Length > 0 ? words : title);
        }

        return (null, title);
    }

    [GeneratedRegex(@"\b(?:kiến nghị|đề xuất|đề nghị)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proposals();

    [GeneratedRegex(@"\s*\((?:chỉ )?(?:dành (?:riêng )?cho|áp dụng (?:cho|đối với|với))\s+(?:đối với\s+)?(?<who>[^()]{3,120})\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\(?riêng\s+(?:đối với\s+)?(?<who>[^:;.()]{3,80}?)\s+(?=(?:báo cáo|nêu|đánh giá|bổ sung)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    // Without "Đối với" only a kind of body that is at once asked for something counts.
    [GeneratedRegex(
        @"^(?:(?:Riêng\s)?đối với|với(?=[^:]{3,80}:)|riêng(?=\s(?:các|chi bộ|đảng|cấp|cơ quan|đơn vị|huyện|xã|thôn)[^:]{0,80}:))\s+(?<who>[^:;.]{3,120}?)(?:\s*:\s*|\s*,\s*(?=(?:cần |phải )?(?:nêu|báo cáo|đánh giá)\b)|\.?$)"
        + @"|^(?<who>(?:chi bộ|đảng bộ|đảng ủy|đảng uỷ|cấp ủy|cấp uỷ|tổ chức cơ sở đảng|các? ?(?:huyện|xã|cơ quan|đơn vị|doanh nghiệp|địa phương))\b[^:;.]{0,100}?)\s*:\s*(?=(?:cần |phải )?(?:nêu|báo cáo|đánh giá|số|tổng số|tỷ lệ|tỉ lệ|ghi)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meant();
}
