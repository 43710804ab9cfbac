using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>The types of Party and state documents: their names, and the codes that stand in symbols.</summary>
public static class DocumentTypes
{
    // Longer names before those that they begin with. Party list: 399-QĐ/TW; state list: decree 30/2020, annex III.
    private static readonly (string Name, string Code)[] All =
    [
        ("Nghị quyết liên tịch", "NQLT"), ("Nghị quyết", "NQ"), ("Nghị định", "NĐ"), ("Quyết định", "QĐ"), ("Quy định", "QĐ"), ("Quy chế", "QC"),
        ("Chỉ thị", "CT"), ("Kết luận", "KL"), ("Thông tri", "TT"), ("Thông tư", "TT"), ("Hướng dẫn", "HD"), ("Thông báo", "TB"),
        ("Thông cáo", "TC"), ("Báo cáo", "BC"), ("Kế hoạch", "KH"), ("Chương trình hành động", "CTrHĐ"), ("Chương trình", "CTr"),
        ("Đề án", "ĐA"), ("Phương án", "PA"), ("Dự án", "DA"), ("Tờ trình", "TTr"), ("Công văn", "CV"), ("Biên bản", "BB"),
        ("Đề cương", "ĐC"), ("Chiến lược", ""), ("Quy hoạch", ""), ("Điều lệ", ""), ("Tuyên bố", ""), ("Lời kêu gọi", ""),
        ("Bộ luật", ""), ("Luật", ""), ("Pháp lệnh", "PL"), ("Lệnh", "L"), ("Công điện", "CĐ"), ("Hiến pháp", ""), ("Giấy mời", "GM"),
        ("Quy trình", ""), ("Nội quy", ""), ("Kết luận thanh tra", "KLTT"), ("Danh mục", ""), ("Bản kiểm điểm", ""), ("Cương lĩnh", ""),
    ];

    public static IEnumerable<string> Names => All.Select(type => type.Name);

    /// <summary>The type whose name the words begin with, in either case: "Báo cáo" for "BÁO CÁO SƠ KẾT …".</summary>
    /// <returns>Null when they begin with none.</returns>
    public static string? StartOf(string words)
    {
        foreach (var (name, _) in All)
        {
            if (words.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (words.Length == name.Length || !char.IsLetterOrDigit(words[name.Length])))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The types that a person's words mean, a name or a code with or without marks: "Nghị định" for "nđ", two for "QĐ".</summary>
    /// <returns>The words themselves where the table holds none such: a document may still call itself so.</returns>
    public static IReadOnlyList<string> Meant(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var key = Key(words);
        string[] named = [.. All.Where(type => Key(type.Name) == key || (type.Code.Length > 0 && Key(type.Code) == key)).Select(type => type.Name)];
        return named.Length > 0 ? named : [Abbreviations.Find(NormalForm.Of(words).Trim())?.Meanings[0] ?? NormalForm.Of(words).Trim()];
    }

    /// <summary>"Kế hoạch" for "KH".</summary>
    /// <returns>Null for an unknown code and for "QĐ", which stands for both Quyết định and Quy định.</returns>
    public static string? OfCode(string code) =>
        code is "QĐ" ? null : All.FirstOrDefault(type => type.Code.Length > 0 && type.Code == code).Name;

    private static string Key(string words) =>
        string.Join(' ', Diacritics.Fold(ToneMarks.Key(NormalForm.Of(words))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
