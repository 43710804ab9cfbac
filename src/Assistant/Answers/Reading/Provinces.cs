using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>The provinces and cities of the country, of before and after the mergers of 2025, without marks.</summary>
internal static partial class Provinces
{
    private static readonly string[] Names =
    [
        "an giang", "ba ria vung tau", "bac giang", "bac kan", "bac lieu", "bac ninh", "ben tre", "binh dinh", "binh duong", "binh phuoc", "binh thuan",
        "ca mau", "can tho", "cao bang", "da nang", "dak lak", "dak nong", "dien bien", "dong nai", "dong thap", "gia lai", "ha giang", "ha nam", "ha noi",
        "ha tinh", "hai duong", "hai phong", "hau giang", "hoa binh", "hung yen", "khanh hoa", "kien giang", "kon tum", "lai chau", "lam dong", "lang son",
        "lao cai", "long an", "nam dinh", "nghe an", "ninh binh", "ninh thuan", "phu tho", "phu yen", "quang binh", "quang nam", "quang ngai", "quang ninh",
        "quang tri", "soc trang", "son la", "tay ninh", "thai binh", "thai nguyen", "thanh hoa", "hue", "thua thien hue", "tien giang", "ho chi minh", "tra vinh",
        "tuyen quang", "vinh long", "vinh phuc", "yen bai",
    ];

    // "Hồ Chí Minh" is first of all the man, "Hòa Bình" a wish, "Đông Nai" a mistyping: those count only where a place is meant.
    private static readonly HashSet<string> OnlyAsPlace = new(StringComparer.Ordinal) { "ho chi minh", "hoa binh", "hue", "long an", "ha nam", "thai binh", "dong thap" };

    public static IReadOnlyList<string> In(string line) =>
        [.. Names.Where(name => IsNameIn(name, line) && (!OnlyAsPlace.Contains(name) || IsPlace(line, name)))];

    /// <summary>All that the question names as a province or city, known or not.</summary>
    /// <param name="text">As it was typed: a name that is not in the list shows by its capitals.</param>
    public static IReadOnlyList<string> In(string line, string text) =>
        [.. In(line).Concat(Named().Matches(text).Select(match => Diacritics.Fold(match.Groups["name"].Value))).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|[Tt][Pp]\.?)(?: [uủ][yỷ])? (?<name>\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3})(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // "… Đại Sơn là ai": the end of another name and the verb.
    private static bool IsNameIn(string name, string line) =>
        line.Contains(" " + name + " ", StringComparison.Ordinal) && (name != "son la" || !IsVerb().IsMatch(line));

    [GeneratedRegex(@" son la (?:ai|gi|bao|khi|ngay|nguoi|nhung|co quan|don vi|van ban|may|the|dong chi) ", RegexOptions.CultureInvariant)]
    private static partial Regex IsVerb();

    private static bool IsPlace(string line, string name) =>
        Array.Exists(["tinh", "tinh uy", "thanh pho", "thanh uy", "tp", "o"], before => line.Contains($" {before} {name} ", StringComparison.Ordinal));
}
