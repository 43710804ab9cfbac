using System.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Writes the name of a body that stands in capitals the way running text does: "ĐẢNG ỦY XÃ BÌNH AN" → "Đảng ủy xã Bình An".</summary>
internal static class NameCase
{
    private const int LongestPhrase = 7;

    // Of these every word is written as here, whatever stands around.
    private static readonly Dictionary<string, string> Phrases = new[]
    {
        "Ban Chấp hành", "Ban Thường vụ", "Ban Bí thư", "Bộ Chính trị", "Ban Tổ chức", "Ban Tuyên giáo và Dân vận", "Ban Tuyên giáo", "Ban Dân vận",
        "Ban Nội chính", "Ban Xây dựng Đảng", "Ban Chỉ đạo", "Ban Cán sự đảng", "Ủy ban Kiểm tra", "Uỷ ban Kiểm tra", "Văn phòng", "Đảng bộ", "Đảng ủy",
        "Đảng uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Huyện uỷ", "Thị ủy", "Quận ủy", "Chi bộ", "Chi ủy", "Đảng đoàn",
        "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc",
        "Liên đoàn Lao động", "Hội Nông dân", "Hội Cựu chiến binh", "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên", "Tỉnh đoàn", "Trung ương", "Chính phủ",
        "Quốc hội", "Thủ tướng Chính phủ", "Chủ tịch nước", "Đảng Cộng sản Việt Nam", "Việt Nam", "Khối các cơ quan", "Khối Cơ quan và Doanh nghiệp",
        "Công an", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Học viện", "Hồ Chí Minh", "Hà Nội", "UBND", "HĐND", "MTTQ",
    }.ToDictionary(phrase => phrase.ToLowerInvariant(), StringComparer.Ordinal);

    // What follows one of these is the name of a place; the word itself is small.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "xã", "phường", "huyện", "tỉnh", "quận", "thôn", "khóm", "ấp", "bản", "buôn", "làng", "thị", "thành", "đặc", "khu", "tổ",
    };

    // The committee of a place, named by the place alone: "Tỉnh ủy Lam Giang".
    private static readonly HashSet<string> LocalCommittees = new(StringComparer.Ordinal)
    {
        "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Huyện uỷ", "Thị ủy", "Quận ủy",
    };

    // Second words of places of two words: "thị trấn", "thành phố", "đặc khu", "tổ dân phố".
    private static readonly HashSet<string> PlaceTails = new(StringComparer.Ordinal) { "trấn", "xã", "phố", "khu", "dân" };

    // A body is named by the word behind one of these.
    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal)
    {
        "sở", "bộ", "ban", "phòng", "trường", "viện", "cục", "vụ", "tổng", "chi", "trung", "hội", "công", "đoàn", "kho", "ngân",
    };

    /// <returns>The same letters; a text that is not wholly in capitals comes back as it is.</returns>
    public static string Of(string name)
    {
        if (!LineReader.IsCapitals(name))
        {
            return name;
        }

        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = new StringBuilder(name.Length);
        var (inPlace, raise) = (false, true);
        for (var i = 0; i < words.Length;)
        {
            if (Phrase(words, i) is { Length: > 0 } phrase)
            {
                result.Append(phrase);
                i += phrase.AsSpan().Count(' ') + 1;
                (inPlace, raise) = (LocalCommittees.Contains(phrase), false);
            }
            else
            {
                var word = words[i];
                var startsPlace = Places.Contains(word) && !raise && (!inPlace || i + 1 < words.Length);
                var tailsPlace = i > 0 && Places.Contains(words[i - 1]) && PlaceTails.Contains(word) && i + 1 < words.Length;
                var small = startsPlace || tailsPlace || word is "và" or "của" or "-" or "–";
                result.Append(!small && (raise || inPlace) ? Capital(word) : word);
                var parts = word[^1] is ',' || word is "và" or "-" or "–";
                // "Sở Giáo dục và Đào tạo": each half begins with a capital.
                raise = !inPlace && (parts || (Offices.Contains(word) && (i == 0 || raise)));
                inPlace = !parts && (startsPlace || tailsPlace || inPlace);
                i++;
            }

            if (i < words.Length)
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    /// <summary>"NGUYỄN VĂN AN" → "Nguyễn Văn An".</summary>
    public static string OfPerson(string name) => LineReader.IsCapitals(name) ? string.Join(' ', name.ToLowerInvariant().Split(' ').Select(Capital)) : name;

    private static string Phrase(string[] words, int at)
    {
        for (var length = Math.Min(LongestPhrase, words.Length - at); length > 0; length--)
        {
            if (Phrases.TryGetValue(string.Join(' ', words, at, length), out var phrase))
            {
                return phrase;
            }
        }

        return "";
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
