using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>The bodies in the left cell of the page head, the superior one first.</summary>
internal static partial class HeadBodies
{
    /// <summary>Names cased as in running text; a name over two lines is one.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> headLines)
    {
        var bodies = new List<string>();
        foreach (var line in headLines)
        {
            if (!LineReader.IsCapitals(line) || HeaderLines.IsCountry(line) || HeaderLines.Is(line))
            {
                continue;
            }

            var name = line.Trim(' ', '*', '-', '–', '_');
            if (bodies.Count > 0 && !BodyStart().IsMatch(name))
            {
                bodies[^1] += " " + name;
            }
            else
            {
                bodies.Add(name);
            }
        }

        return [.. bodies.Select(NameCase.Of)];
    }

    /// <summary>"Ban Tổ chức" under "Tỉnh ủy Quảng An" is that Tỉnh ủy's; "Sở Nội vụ" needs no more.</summary>
    public static string Full(IReadOnlyList<string> bodies)
    {
        var last = bodies[^1];
        return bodies.Count > 1 && Organ().IsMatch(last) && Committee().IsMatch(bodies[^2]) ? $"{last} {bodies[^2]}" : last;
    }

    /// <summary>The name of the head that spells out the body that signs: "Ban Thường vụ" + "Đảng ủy xã Bình An".</summary>
    /// <returns>Null when the head speaks of another body.</returns>
    public static string? For(string authority, IReadOnlyList<string> bodies)
    {
        if (bodies.Count == 0)
        {
            return null;
        }

        var signing = NameCase.Of(authority);
        var named = bodies.LastOrDefault(body => body.StartsWith(signing, StringComparison.OrdinalIgnoreCase));
        if (named is not null)
        {
            return Organ().IsMatch(named) ? Full([.. bodies.TakeWhile(body => body != named), named]) : named;
        }

        return Organ().IsMatch(signing) && Committee().IsMatch(bodies[^1]) ? $"{signing} {bodies[^1]}" : null;
    }

    [GeneratedRegex(
        @"^(?:ĐẢNG |ĐẠI HỘI |BAN |BỘ |SỞ |[ỦU][ỶỲY]? ?BAN |UỶ BAN |UBND|HĐND|HỘI |CHI [BỦU]|TỈNH [ỦUĐ]|THÀNH [ỦUĐ]|HUYỆN [ỦUĐ]|THỊ [ỦUĐ]|QUẬN [ỦUĐ]|VĂN PHÒNG|PHÒNG |TRƯỜNG |MẶT TRẬN|CÔNG |TỔNG |VIỆN |CỤC |CHI CỤC|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|LIÊN ĐOÀN|ĐOÀN |TÒA ÁN|TOÀ ÁN|HỌC VIỆN|TRUNG TÂM|CHỦ TỊCH|TỔ |KIỂM TOÁN|NGÂN HÀNG|GIÁM ĐỐC|BÁO |ĐÀI |CÂU LẠC BỘ)",
        RegexOptions.CultureInvariant)]
    private static partial Regex BodyStart();

    /// <summary>Names that every committee has; alone they name nobody.</summary>
    [GeneratedRegex(@"^(?:Ban (?:Chấp hành|Thường vụ|Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Xây dựng Đảng)|[ỦU][ỷy]? ?ban Kiểm tra|Uỷ ban Kiểm tra|Văn phòng|Thường trực)$", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    [GeneratedRegex(@"^(?:Đảng (?:bộ|ủy|uỷ)|Tỉnh (?:ủy|uỷ|đoàn)|Thành (?:ủy|uỷ|đoàn)|Huyện (?:ủy|uỷ|đoàn)|Thị ủy|Quận ủy)", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();
}
