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

    /// <summary>"Kế hoạch" for "KH".</summary>
    /// <returns>Null for an unknown code and for "QĐ", which stands for both Quyết định and Quy định.</returns>
    public static string? OfCode(string code) =>
        code is "QĐ" ? null : All.FirstOrDefault(type => type.Code.Length > 0 && type.Code == code).Name;
}
