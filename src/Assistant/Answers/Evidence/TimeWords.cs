using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>Finds what a text says about time, money and the like. The dates of documents that it names do not count as time.</summary>
internal static partial class TimeWords
{
    /// <summary>The time limits of a text, as they are written, in order.</summary>
    public static IReadOnlyList<TextSpan> Limits(string text)
    {
        var folded = Diacritics.FoldInPlace(text);
        var cited = CitedDate().Matches(folded).Select(match => new TextSpan(match.Index, match.Index + match.Length)).ToList();
        return
        [
            .. Limit().Matches(folded)
                .Select(match => new TextSpan(match.Index, match.Index + match.Length))
                .Where(span => !cited.Exists(date => date.Overlaps(span))),
        ];
    }

    public static bool HasFigure(string text)
    {
        var folded = Diacritics.FoldInPlace(text);
        var taken = CitedDate().Matches(folded).Concat(Date().Matches(folded)).Select(match => new TextSpan(match.Index, match.Index + match.Length))
            .Concat(DocumentSymbols.Find(text).Select(symbol => symbol.Span)).ToList();
        return Numbers.Find(text).Any(number => !taken.Exists(span => span.Overlaps(number.Span)) && !IsYear(number.Value))
            || NumberWord().IsMatch(folded);
    }

    public static bool HasPercent(string text) => text.Contains('%', StringComparison.Ordinal) || text.Contains("phần trăm", StringComparison.OrdinalIgnoreCase);

    public static bool HasMoney(string text) => Money().IsMatch(Diacritics.FoldInPlace(text));

    public static bool HasClock(string text) => Clock().IsMatch(Diacritics.FoldInPlace(text));

    public static bool HasDuration(string text) => Duration().IsMatch(Diacritics.FoldInPlace(text));

    public static bool HasPlace(string text) => Place().IsMatch(text);

    public static bool HasPerson(string text) => Person().IsMatch(text);

    public static bool HasContact(string text) => Contact().IsMatch(Diacritics.FoldInPlace(text));

    public static bool HasFunding(string text) => Funding().IsMatch(Diacritics.FoldInPlace(text));

    public static bool HasPeriod(string text) => Period().IsMatch(Diacritics.FoldInPlace(text));

    private static bool IsYear(decimal value) => value is >= 1945 and <= 2100 && value == decimal.Truncate(value);

    // "số 14-CT/TU ngày 10/11/2016": the date belongs to the document that is named.
    [GeneratedRegex(@"(?:\d{1,4}\s?-\s?\p{L}{1,5}\s?/\s?\p{L}+|(?:chi thi|nghi quyet|ket luan|huong dan|quy dinh|quyet dinh|ke hoach|chuong trinh|nghi dinh)\s(?:so\s)?\d{1,4}),?\s(?:ngay\s)?\d{1,2}/\s?\d{1,2}/\s?\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex CitedDate();

    [GeneratedRegex(@"\d{1,2}/\s?\d{1,2}/\s?\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:truoc|sau|tu|den|vao|cham nhat|trong)\s)?(?:ngay\s)?\d{1,2}/\s?\d{1,2}/\s?\d{4}|(?<!\p{L})(?:truoc\s|vao\s|cham nhat\s)?(?:la\s)?ngay\s\d{1,2}(?:,\s?\d{1,2})*\s(?:thang\s\d{1,2}(?:\snam\s\d{4}|\shang nam)?|hang thang|cua thang (?:cuoi|dau) (?:moi )?quy|(?:cua )?thang (?:sau|dau quy|cuoi quy))|(?<!\p{L})(?:truoc|den|vao)\sngay\s\d{1,2}/\d{1,2}(?:\sva (?:ngay\s)?\d{1,2}/\d{1,2})?(?:\shang nam)?(?![/\d])|(?<!\p{L})(?:trong(?:\s(?:thoi (?:han|gian)|vong))?|khong qua|cham nhat|toi da|thoi han(?: la)?)\s(?:la\s|sau\s)?\d{1,3}\s(?:ngay(?:\slam viec)?|gio(?:\slam viec)?|phut|tuan)(?!\p{L})(?:,?\s(?:ke )?tu (?:ngay|khi|luc)\s[^.,;)]{3,60})?|(?<!\p{L})(?:trong\s|truoc\s|den\s)?thang\s\d{1,2}(?:\snam\s\d{4}|/\d{4})|(?<!\p{L})(?:trong\s)?quy\s(?:iv|i{1,3}|[1-4])(?:(?:\snam\s|/)\d{4})?(?:\sva nhung nam tiep theo)?|(?<!\p{L})(?:trong\s|tu\s|den\s)nam\s\d{4}(?:\sva (?:nhung nam tiep theo|hang nam[^.;)]{0,20}|nam\s\d{4}))?|thuc hien thuong xuyen|thuc hien (?:khi|theo)\s[^.;)]{3,120}|(?<!\p{L})khi (?:co|trung uong co|ban to chuc trung uong co) (?:huong dan|quy dinh|chinh sach|yeu cau)[^.;)]{0,60}|dinh ky (?:hang )?(?:thang|quy|nam|6 thang)|(?:hang|hang) (?:thang|quy|nam)(?=[,.;)]|\scap uy)|(?:it nhat|toi thieu|toi da|cham nhat(?: la)?|khong qua|sau|qua|(?<!\p{L})trong(?: thoi han| vong)?) \d{1,3} (?:ngay|gio|phut|thang|tuan)(?: lam viec)?(?!\p{L})(?: ke tu (?:ngay|khi) [^.;,)]{3,60})?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?<!\p{L})(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s(?:dong chi|nguoi|lan|dieu|noi dung|nhom|buoc|lop|cuoc|ban|loai|muc|phan|nhiem vu)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"\d[\d.,]*\s?(?:dong|trieu|ty|nghin|vnd|d)(?!\p{L})(?!\s?chi)|\d[\d.,]*\s?(?:lan )?muc luong|\d[\d,.]*\s?%\s(?:tien luong|muc luong|luong|quy|gia|chi phi|kinh phi|hoc phi|muc)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"\d{1,2}\s?(?:gio|h)\s?(?:\d{2}|sang|chieu|ngay|,|\.|$)|luc\s\d{1,2}\s?(?:gio|h)", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<!\p{L})(?:\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s?(?:ngay|gio|phut|tuan|thang|tieng|nam)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:moi|mot|1|\d{1,2}|hang|nua)\s(?:nam|quy|thang|tuan|ngay)|dinh ky)\s(?:[^.;]{0,40}\s)?(?:mot|\d{1,2})\slan(?!\p{L})|(?:mot|\d{1,2})\slan(?:/|\s(?:moi|mot|trong)\s)(?:mot )?(?:nam|quy|thang|tuan)|\d{1,2}\sky/nam|dinh ky (?:hang |moi )?(?:thang|quy|nam|tuan|6 thang)", RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    [GeneratedRegex(@"(?<!\p{L})(?:[Tt]ại|[Đđ]ịa điểm:?|ở)\s(?:[Hh]ội trường|[Pp]hòng\s\p{L}+|[Tt]rụ sở|[Tt]hành phố\s\p{Lu}|\p{Lu}\p{L}+\s\p{Lu})|(?<!\p{L})[Pp]hòng\s(?:số\s)?\d{1,4}(?!\d)|(?<!\p{L})[Tt]rụ sở\s\p{Lu}|(?<!\p{L})[Tt]ại\s(?:sân|nhà|trường|khu|điểm|bãi|kho)\s\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // "Đồng chí Quàng Thị Mận": a name of two words or more behind how officials are addressed; "Đồng chí Bí thư" is none.
    [GeneratedRegex(@"(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)\s(?:\p{Lu}\p{Ll}*\s){1,3}\p{Lu}\p{Ll}*", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@"ngan sach|nguon (?:kinh phi|chi|thu|von|xa hoi hoa)|tu nguon|(?:bao dam|dam bao|bo tri|trich) (?:\S+ ){0,2}kinh phi|kinh phi (?:\S+ ){0,8}(?:do|tu|trich|bao dam|dam bao|bo tri)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Funding();

    [GeneratedRegex(@"[\w.]+@[\w.]+|(?:dien thoai|dt|so may)[:\s]*\d[\d .]{6,}|https?://|www\.", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();
}
