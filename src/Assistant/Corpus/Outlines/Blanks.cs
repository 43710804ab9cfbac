using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Reads the blanks of a form: "Tổng số đảng viên: ……. đồng chí", "Tỷ lệ: ….%", "[ ] Có [ ] Không".</summary>
internal static partial class Blanks
{
    /// <summary>"☐ Có ☐ Không": one of several is ticked.</summary>
    public static bool IsChoice(string words) => Boxes().Count(words) > 0;

    public static bool WantsPercent(string words) => Percent().IsMatch(words);

    /// <summary>A blank behind a name is filled with a figure when a unit follows it.</summary>
    public static bool WantsNumber(string words) => Unit(words) is not null;

    /// <returns>"đồng chí" of "……. đồng chí"; null without blank or unit.</returns>
    public static string? Unit(string words) => Measure().Match(words) is { Success: true } match ? match.Groups["unit"].Value.ToLowerInvariant() : null;

    /// <summary>The words without dots to fill, boxes and what measured them.</summary>
    public static string Without(string words)
    {
        if (!Any().IsMatch(words))
        {
            return words;
        }

        var boxes = Boxes().Match(words);
        var asked = boxes.Success && boxes.Index > 0 ? words[..boxes.Index] : words;
        return Spaces().Replace(Any().Replace(Measure().Replace(asked, " "), " "), " ").Trim(' ', ':', ';', ',', '/', '%', '.', '-');
    }

    // Three dots end a list ("tổ hợp tác..."); a blank is longer, or stands behind a colon.
    [GeneratedRegex(@"[._…]*(?:…{2,}|…\.{1,}|\.{5,}|_{3,}|(?<=:\s?)(?:…|\.{3,}))[._…]*|\[\s?\]|[☐□▢]", RegexOptions.CultureInvariant)]
    private static partial Regex Any();

    [GeneratedRegex(@"\[\s?\]|[☐□▢]", RegexOptions.CultureInvariant)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"(?:…|\.{3,}|_{3,})\s?%", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?:…+|\.{3,}|_{3,})[._…]*\s*/?\s*(?<unit>đồng chí|đảng viên|chi bộ|đảng bộ|người|cuộc|lượt người|lượt|hội nghị|lớp|buổi|văn bản|vụ|đơn|hộ|triệu đồng|tỷ đồng|đồng|đoàn viên|hội viên|tổ chức|học sinh|giáo viên|trường|xã|thôn|ý kiến|tin, bài|tin|bài|mô hình|ca|ha|km)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
