using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Short forms in questions: those of the office (BTC TU, HĐND) and those of the telephone (ko, y/c).</summary>
internal static partial class Abbreviations
{
    // What people type in chats, always meant so; the table below holds what is also used in documents.
    private static readonly Dictionary<string, string> Chat = new(StringComparer.Ordinal)
    {
        ["ko"] = "không", ["kg"] = "không", ["hok"] = "không", ["hong"] = "không", ["khg"] = "không", ["k"] = "không",
        ["j"] = "gì", ["ji"] = "gì", ["gi"] = "gì", ["dc"] = "được", ["đc"] = "được", ["đx"] = "được", ["dk"] = "được",
        ["ntn"] = "như thế nào", ["bn"] = "bao nhiêu", ["bnhieu"] = "bao nhiêu", ["bnh"] = "bao nhiêu", ["nhiu"] = "nhiêu", ["z"] = "vậy", ["r"] = "rồi",
        ["vs"] = "với", ["cx"] = "cũng", ["mn"] = "mọi người", ["vb"] = "văn bản", ["nd"] = "nội dung", ["kq"] = "kết quả",
        ["nv"] = "nhiệm vụ", ["tg"] = "thời gian", ["yc"] = "yêu cầu", ["th"] = "thực hiện", ["dg"] = "đánh giá", ["đg"] = "đánh giá",
        ["sl"] = "số lượng", ["cq"] = "cơ quan", ["đv"] = "đảng viên", ["dv"] = "đảng viên", ["cb"] = "chi bộ", ["sh"] = "sinh hoạt", ["ds"] = "danh sách",
        ["shcb"] = "sinh hoạt chi bộ", ["tl"] = "tỷ lệ", ["pl"] = "phụ lục", ["bch"] = "ban chấp hành", ["btv"] = "ban thường vụ",
        ["bt"] = "bí thư", ["pbt"] = "phó bí thư", ["kn"] = "kết nạp", ["xl"] = "xếp loại", ["cu"] = "cấp ủy", ["hn"] = "hội nghị",
        ["gđ"] = "giai đoạn", ["tct"] = "tổ chức", ["nk"] = "nhiệm kỳ", ["pt"] = "phát triển", ["ql"] = "quản lý", ["bd"] = "bồi dưỡng",
        ["ktgs"] = "kiểm tra giám sát", ["hdnd"] = "hội đồng nhân dân", ["ubnd"] = "ủy ban nhân dân", ["kk"] = "khó khăn", ["sv"] = "sinh viên", ["hs"] = "học sinh",
    };

    private static readonly Dictionary<string, string> Slashed = new(StringComparer.Ordinal)
    {
        ["y/c"] = "yêu cầu", ["n/v"] = "nhiệm vụ", ["t/g"] = "thời gian", ["đ/c"] = "đồng chí", ["d/c"] = "đồng chí", ["b/c"] = "báo cáo",
        ["p/h"] = "phối hợp", ["t/h"] = "thực hiện", ["k/q"] = "kết quả", ["đ/g"] = "đánh giá", ["v/v"] = "về việc", ["c/b"] = "chuẩn bị",
        ["n/d"] = "nội dung", ["h/n"] = "hội nghị", ["s/l"] = "số lượng", ["c/q"] = "cơ quan", ["đ/v"] = "đối với", ["a/c"] = "anh chị",
    };

    private static readonly Dictionary<string, string[]> Office = ReadTable();

    /// <summary>Writes "y/c", "n/v" out.</summary>
    public static string WriteOutSlashed(string text) =>
        Slash().Replace(text, match => Slashed.GetValueOrDefault(match.Value.ToLowerInvariant(), match.Value));

    /// <summary>The long form of a chat word; null for any other.</summary>
    public static string? OfChat(string word) => Chat.GetValueOrDefault(word.ToLowerInvariant());

    /// <summary>The long forms that the table gives; empty when it has none.</summary>
    public static IReadOnlyList<string> OfOffice(string word) => Office.GetValueOrDefault(Diacritics.Fold(word), []);

    private static Dictionary<string, string[]> ReadTable()
    {
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream("Assistant.Text.Tables.abbreviations.tsv")
            ?? throw new InvalidOperationException("The table of abbreviations is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 2 && !cells[0].Contains(' ', StringComparison.Ordinal) && cells[0].Length >= 2)
            .SelectMany(cells => Parenthesis().Replace(cells[1], string.Empty).Split(';', ',').Select(one => (Short: Diacritics.Fold(cells[0]), Long: one.Trim())))
            .Where(pair => pair.Long.Length > 0)
            .GroupBy(pair => pair.Short, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Long).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<![\p{L}\d/])\p{L}/\p{L}(?![\p{L}\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Slash();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();
}
