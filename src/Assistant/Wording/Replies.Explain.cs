using System.Globalization;

namespace Assistant.Wording;

public static partial class Replies
{
    public const string HelpExplainQuestion = "Cho biết câu hỏi được hiểu thế nào.";

    public const string ExplainTitle = "Câu hỏi được hiểu như sau:";

    public const string ExplainOpenDocument = "văn bản";

    public const string ExplainOpenLevel = "cấp nào";

    public const string ExplainOpenYear = "năm nào";

    private static readonly Dictionary<string, string> KindNames = new(StringComparer.Ordinal)
    {
        ["Other"] = "tìm nội dung", ["Greeting"] = "lời chào", ["Thanks"] = "lời cảm ơn", ["Help"] = "hỏi cách dùng", ["Goodbye"] = "lời tạm biệt",
        ["Identity"] = "hỏi về chương trình", ["Displeasure"] = "lời phàn nàn", ["Elsewhere"] = "ngoài phạm vi", ["Private"] = "chuyện riêng của cá nhân",
        ["Opinion"] = "hỏi ý kiến", ["Instruction"] = "mệnh lệnh đối với chương trình", ["Contents"] = "gồm những gì", ["Deadline"] = "thời hạn",
        ["Responsible"] = "ai chịu trách nhiệm", ["Quantity"] = "con số", ["Definition"] = "nghĩa của từ", ["Procedure"] = "cách làm",
        ["WhichDocument"] = "văn bản nào", ["Mentioned"] = "nêu ở đâu", ["YesNo"] = "có hay không", ["Comparison"] = "so sánh",
        ["OutlineAsks"] = "đề cương yêu cầu gì", ["Tasks"] = "nhiệm vụ", ["Arithmetic"] = "tính toán", ["TableValue"] = "số liệu trong bảng", ["Signer"] = "người ký",
        ["Recipients"] = "nơi nhận", ["Validity"] = "hiệu lực", ["Reason"] = "lý do",
    };

    private static readonly Dictionary<string, string> LevelNames = new(StringComparer.Ordinal)
    {
        ["Grassroots"] = "cơ sở", ["District"] = "huyện", ["Province"] = "tỉnh", ["Centre"] = "trung ương",
    };

    private static readonly Dictionary<string, string> SectionKinds = new(StringComparer.Ordinal)
    {
        ["muc"] = "mục", ["phan"] = "phần", ["phu luc"] = "phụ lục", ["dieu"] = "điều", ["khoan"] = "khoản", ["chuong"] = "chương",
    };

    public static string ExplainKind(string kind) => KindNames.GetValueOrDefault(kind, kind);

    public static string ExplainLevel(string level) => LevelNames.GetValueOrDefault(level, level);

    public static string ExplainSection(string kind, string label) => $"{SectionKinds.GetValueOrDefault(kind, kind)} {label.ToUpper(CultureInfo.InvariantCulture)}";

    /// <summary>The parts of an explanation, by name, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> ExplainParts =
        ["Loại câu hỏi", "Văn bản được nêu", "Cơ quan", "Cấp", "Năm", "Mục", "Địa phương", "Chưa nêu", "Từ cần tìm"];
}
