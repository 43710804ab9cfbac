using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Knows where a document, or one attached to it, begins.</summary>
internal static partial class TitleFinder
{
    public const int LongestTitle = 200;
    private const int LongestSubject = 700;
    private const int HeadLines = 80;
    private const int SurelyBody = 300;

    // Headings of a document's own parts that happen to be names of types, or stand where a subject could.
    private static readonly HashSet<string> PartNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "MỞ ĐẦU", "KẾT LUẬN", "ĐẶT VẤN ĐỀ", "LỜI NÓI ĐẦU", "PHẦN MỞ ĐẦU", "PHẦN KẾT LUẬN", "QUYẾT NGHỊ", "QUYẾT ĐỊNH", "MỤC LỤC",
    };

    /// <returns>The index of the title's line; -1 when the text has none.</returns>
    public static int InHead(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks)
    {
        for (var i = 0; i < lines.Count && i < HeadLines; i++)
        {
            if (IsTyped(lines[i].Bare.TrimStart('#', ' ')) || (marks[i].Kind == LineKind.Numbered && marks[i].Rank == Rank.Title) || IsAppendix(lines[i].Bare))
            {
                return i;
            }

            if (marks[i].Kind is LineKind.Numbered or LineKind.Note or LineKind.Footnote || lines[i].Bare.Length > SurelyBody)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A type's name in capitals that begins a line, or stands alone on it.</summary>
    public static bool IsTyped(string bare) =>
        bare.Length <= LongestTitle
        && DocumentTypes.StartOf(bare) is { } type
        && (LineReader.IsCapitals(bare) || (bare.Length == type.Length && char.IsUpper(bare[0])))
        && bare[^1] is not (':' or '.' or ';' or ',');

    public static bool IsAppendix(string bare) => bare.Length <= LongestTitle && Appendix().IsMatch(bare);

    /// <summary>"PHỤ LỤC 1" of "PHỤ LỤC 1: DANH MỤC"; the length of the label and its sign.</summary>
    public static (string Label, int Length) AppendixLabel(string line) =>
        Appendix().Match(line) is { Success: true } match ? (match.Groups["label"].Value, match.Length) : ("", 0);

    /// <summary>"PHỤ LỤC 2", not "BIỂU MẪU" alone.</summary>
    public static bool IsNumberedAppendix(string bare) => AppendixLabel(bare).Label is { Length: > 0 } label && NumberedLabel().IsMatch(label);

    /// <summary>"Mẫu số 01" alone on its line.</summary>
    public static bool IsLoneNumberedAppendix(string bare) => IsNumberedAppendix(bare) && AppendixLabel(bare).Length == bare.Length;

    /// <summary>"PHỤ LỤC", "BIỂU MẪU" say what they are; "BIỂU …" and "MẪU …" may begin a heading of the text.</summary>
    public static bool IsSureAppendix(string bare) =>
        IsNumberedAppendix(bare) || bare.StartsWith("PHỤ LỤC", StringComparison.Ordinal) || bare.StartsWith("BIỂU MẪU", StringComparison.Ordinal);

    /// <summary>"ĐẢNG ỦY PHƯỜNG QUYẾT ĐỊNH", "QUYẾT NGHỊ:": the enacting words, which head nothing.</summary>
    public static bool IsEnacting(string bare) => bare.Length <= LongestTitle && Enacting().IsMatch(bare);

    /// <summary>"ĐVT: triệu đồng", "Đơn vị tính: người": speaks of the table below.</summary>
    public static bool IsUnit(string bare) => bare.Length <= 80 && Unit().IsMatch(bare);

    public static string UnitOf(string bare) => bare.Length <= 80 && Unit().Match(bare) is { Success: true } match ? match.Groups["unit"].Value.Trim() : "";

    public static bool IsGround(string bare) => bare.TrimStart('-', ' ').StartsWith("Căn cứ", StringComparison.Ordinal);

    /// <summary>"Về …", "Quy định …", "sơ kết …": says what a document is about; "Mục đích" would head a part of it.</summary>
    public static bool BeginsSubject(string words) => Ends.StartsSmall(words) || SubjectStart().IsMatch(words);

    public static bool IsBodyStart(string bare) => BodyStart().IsMatch(bare);

    public static bool IsPartName(string bare) => PartNames.Contains(bare.TrimEnd(':', '.', ' '));

    /// <summary>Whether the lines below a title's first line may be its subject.</summary>
    public static bool MayBeSubject(SourceLine line, LineMark mark) =>
        mark.Kind is LineKind.Text or LineKind.Capitals or LineKind.StarredHeading
        && line.Bare.Length <= LongestSubject
        && !IsPartName(line.Bare)
        && !line.Bare.EndsWith(':')
        && (!line.Bare.EndsWith('.') || line.Bare.EndsWith("...", StringComparison.Ordinal))
        && !line.Bare.EndsWith(';')
        && !IsUnit(line.Bare)
        && !IsEnacting(line.Bare)
        && !BodyStart().IsMatch(line.Bare);

    /// <summary>"(kèm theo Kế hoạch số …)", "(Ban hành kèm theo …)", "(Dự thảo)".</summary>
    public static bool IsAccompanying(string bare) => Accompanying().IsMatch(bare);

    [GeneratedRegex(@"^(?:[*_\s#\\]{0,6})(?<label>(?:PHỤ LỤC|BIỂU MẪU|BIỂU SỐ LIỆU|BIỂU TỔNG HỢP|BIỂU THỐNG KÊ|BIỂU|MẪU)(?:\s+(?:SỐ\s+)?(?:\d{1,3}[A-Z]?|[IVXL]{1,6}|[A-H])(?![\p{L}\d]))?|(?:Phụ lục|Biểu mẫu|Biểu|Mẫu)\s+(?:số\s+)?(?:\d{1,3}[A-Za-z]?|[IVXL]{1,6})(?![\p{L}\d]))\**\s*(?:[.:–-]\s*|$|\s(?=[*\s]*\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"\s(?:\d{1,3}[A-Z]?|[IVXL]{1,6}|[A-H])$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedLabel();

    [GeneratedRegex(@"^(?:Căn cứ|Kính gửi|Kính trình|Thực hiện (?:Nghị quyết|Chỉ thị|Kế hoạch|Kết luận|Chương trình|Công văn)|Hôm nay|Thời gian|Địa điểm|Số\s?:?\s?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex BodyStart();

    [GeneratedRegex(@"^\((?:[Kk]èm theo|[Bb]an hành|[Đđ]ính kèm|[Dd]ự thảo|[Tt]rích)", RegexOptions.CultureInvariant)]
    private static partial Regex Accompanying();

    [GeneratedRegex(@"^(?:[\p{Lu} ,]{2,80}\s)?(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ)\s?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Enacting();

    [GeneratedRegex(@"^[(]?(?:ĐVT|Đvt|Đơn vị(?: tính)?|ĐƠN VỊ TÍNH|Dvt)\s*:\s*(?<unit>[^:)]{1,60}?)[).;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:Về|V/v|Quy định|Hướng dẫn|Ban hành|Sửa đổi|Bãi bỏ|Thay thế|Phê duyệt|Công bố|Tổng kết|Sơ kết|Thực hiện|Triển khai|Kết quả|Tình hình|Công tác|Tăng cường|Phát động|Tổ chức thực hiện|Đề nghị|Kết luận)\s", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectStart();
}
