using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;
using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>The places whose own a document is: what one province or commune rules says nothing of another.</summary>
public static partial class Homes
{
    // Central bodies sign in the capital and speak to the whole country.
    private const string Capital = "hà nội";

    /// <returns>As <see cref="ToneMarks.Key(string)"/> writes them, each once; empty for a note and for a document of the whole country.</returns>
    public static IReadOnlyList<string> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Kind != DocumentKind.Official)
        {
            return [];
        }

        var head = document.Blocks.Where(block => block.Kind == BlockKind.Header).SelectMany(block => block.Text.Split('\n')).Select(Cased);
        var named = head.Append(document.Issuer).Append(document.Subject).SelectMany(In);
        var place = Key(document.Place);
        return [.. (place.Length == 0 || place == Capital ? named : named.Append(place)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The names behind "tỉnh", "xã", "Đảng uỷ xã" and the like, where they are written with capitals.</summary>
    public static IEnumerable<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Named().Matches(NormalForm.Of(text)).Select(match => Key(match.Groups["name"].Value));
    }

    private static string Cased(string line) => LineReader.IsCapitals(line) ? NameCase.Of(line) : line;

    private static string Key(string name) => ToneMarks.Key(NormalForm.Of(name)).Trim();

    // "Đảng ủy Khối", "Thành ủy viên", "Phường 3" name no place. One word is a name only of a province or city: Huế, Vinh.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<wide>(?i:tỉnh|thành phố|tỉnh [uủ][ỷy]|thành [uủ][ỷy]))|(?i:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|buôn|(?:huyện|thị|quận|đảng) [uủ][ỷy]|đảng bộ))\s"
        + @"(?:(?i:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s)?"
        + @"(?!(?:Khối|Ban|Văn|Hội|Đảng|Chi|Sở|Phòng|Các|Mặt|Đoàn|Ủy|Uỷ|Bộ|Quân|Công)(?!\p{L}))"
        + @"(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}|(?(wide)\p{Lu}\p{Ll}+|(?!)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
