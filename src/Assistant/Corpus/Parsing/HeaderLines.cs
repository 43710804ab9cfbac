using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Recognises the lines at the head of a page: place and date, number, subject of a letter, urgency.</summary>
internal static partial class HeaderLines
{
    private const int Longest = 160;

    public static bool Is(string bare) =>
        bare.Length <= Longest && (PlaceAndDate().IsMatch(bare) || Number().IsMatch(bare) || Other().IsMatch(bare) || HeadMarks.Is(bare));

    /// <summary>"Quảng An" of "Quảng An, ngày …"; empty where the line names none.</summary>
    public static string Place(string bare) =>
        bare.Length <= Longest && PlaceAndDate().Match(bare) is { Success: true } match ? match.Groups["place"].Value.Trim() : "";

    public static bool IsPlaceAndDate(string bare) => bare.Length <= Longest && PlaceAndDate().IsMatch(bare);

    /// <summary>"V/v …", "về việc …": what a letter is about.</summary>
    public static bool IsSubject(string bare) => LetterSubject().IsMatch(bare);

    public static bool IsNumber(string bare) => bare.Length <= Longest && Number().IsMatch(bare);

    /// <summary>The names that stand above every document and are nobody's: motto and state.</summary>
    public static bool IsCountry(string bare) => Country().IsMatch(bare);

    [GeneratedRegex(@"^(?<place>[\p{L}. -]{2,60}),\s*(?:ngày|Ngày)\s*[\d.…\s]{0,6}\s*tháng\s*[\d.…\s]{0,6}\s*năm\s*[\d.…]{0,6}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"^(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|LUẬT|NGHỊ QUYẾT|PHÁP LỆNH)\s)?(?:Số|SỐ|số)\s*:?\s*[\d.…_\s]{0,12}\s*[-–/]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:V/v|v/v|[Vv]ề việc)\b|^(?:Dự thảo|DỰ THẢO)(?:\s(?:lần|LẦN|ngày|\d)|[\s:)]*$)|^ĐẢNG CỘNG SẢN VIỆT NAM\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"^(?:V/v|v/v|[Vv]ề việc)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LetterSubject();

    [GeneratedRegex(@"^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[OÒ][AÀÒ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc)", RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}
