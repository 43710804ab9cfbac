using System.Globalization;

namespace Assistant.Wording;

/// <summary>Whether documents hold, what replaced them, which cited ones are missing.</summary>
public static partial class Replies
{
    public const string OfficialTextDecides = "Khi có khác biệt, văn bản chính thức quyết định; xin đối chiếu trước khi dùng làm căn cứ.";

    public const string ConfidenceOfficial = "đã đối chiếu văn bản chính thức";

    public const string ConfidenceAgreed = "nhiều nguồn thống nhất";

    public const string ConfidenceSingle = "theo một nguồn";

    public const string ConfidenceUnverified = "chưa kiểm chứng";

    public const string NotInCorpus = "chưa có trong kho";

    public const string ColumnNumber = "Số, ký hiệu";

    public const string ColumnDate = "Ngày";

    public const string ColumnCitedBy = "Được dẫn trong";

    public const string NoCitedDocumentMissing = "Mọi văn bản được dẫn đều có trong kho.";

    public const string CitedDocuments = "Văn bản được dẫn";

    public static string CitedAndMissing(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} văn bản được dẫn nhưng chưa có trong kho");

    public static string StandingUnknown(string document) => $"{document}: chưa có thông tin về việc còn hay hết hiệu lực.";

    public static string StandingInForce(string document, string day) =>
        $"{document} có hiệu lực từ ngày {day}; trong kho và danh mục chưa ghi nhận văn bản nào thay thế, sửa đổi hoặc bãi bỏ.";

    public static string StandingHeldThen(string document, string by) => $"{document} khi đó còn hiệu lực; về sau được thay thế bởi {by}.";

    public static string StandingHeldThenCeased(string document, string by) => $"{document} khi đó còn hiệu lực; về sau hết hiệu lực theo {by}.";

    public static string StandingNotYet(string document, string day) => $"{document} chưa có hiệu lực; có hiệu lực từ ngày {day}.";

    public static string StandingEnded(string document, string day) => $"{document} đã hết hiệu lực sau ngày {day} theo chính văn bản.";

    public static string StandingReplaced(string document, string by) => $"{document} đã được thay thế bởi {by}.";

    public static string StandingCeased(string document, string by) => $"{document} hết hiệu lực theo {by}.";

    public static string StandingGivenWay(string document, string by) => $"Nội dung của {document} nay thực hiện theo {by}.";

    public static string StandingRepealed(string document, string by) => $"{document} đã bị bãi bỏ bởi {by}.";

    public static string StandingAmended(string document, string by) => $"{document} đã được sửa đổi, bổ sung bởi {by}.";

    public static string StandingLater(string document, string by) => $"Sau đó {document} được thay thế bởi {by}.";

    public static string StandingLaterCeased(string document, string by) => $"Sau đó {document} hết hiệu lực theo {by}.";

    public static string StandingLaterRepealed(string document, string by) => $"Sau đó {document} bị bãi bỏ bởi {by}.";

    public static string FromDay(string day) => $"có hiệu lực từ ngày {day}";

    public static string AsTold(string confidence, string source) => source.Length == 0 ? confidence : confidence.Length == 0 ? source : $"{confidence}: {source}";

    public static string StandingShortReplaced(string by) => $"đã được thay thế bởi {by}";

    public static string StandingShortCeased(string by) => $"hết hiệu lực theo {by}";

    public static string StandingSays(string document, string words) => $"{document} ghi: “{words}”";

    public static string StandingShortGivenWay(string by) => $"nay thực hiện theo {by}";

    public static string StandingShortRepealed(string by) => $"đã bị bãi bỏ bởi {by}";

    public static string StandingShortAmended(string by) => $"đã được sửa đổi, bổ sung bởi {by}";

    public static string StandingShortEnded(string day) => $"hết hiệu lực sau ngày {day}";

    public static string StandingShortNotYet(string day) => $"có hiệu lực từ ngày {day}";

    public static string StandingSeveral(string number, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"Số {number} là của {count} văn bản khác ngày; xin nêu cả ngày ban hành:");

    public static string NoDocumentNamed(string words) =>
        $"Không nhận ra văn bản nào trong “{words}”. Xin nêu số, ký hiệu hoặc mã, ví dụ: assistant corpus status \"66-QĐ/TW ngày 06/02/2017\"";

    public static string DayIsWrong(string written) => $"“{written}” không phải ngày hợp lệ. Xin ghi theo dạng 2026-11-20 hoặc 20/11/2026.";

    public static string MayBeAnyOf(string ids) => $"trùng số với {ids}, văn bản dẫn không ghi ngày";

    public static string CitedLine(string name, string where) => $"{name} – {where}";

    public static string DoubtLine(string field, string candidates) => candidates.Length == 0
        ? $"[cần bổ sung] {field}: văn bản không ghi."
        : $"[cần xác nhận] {field}: {candidates}";

    public static string FieldNumber => "số, ký hiệu";

    public static string FieldType => "loại văn bản";

    public static string FieldDate => "ngày ban hành";

    public static string FieldIssuer => "cơ quan ban hành";

    public static string FieldSubject => "trích yếu";

    public static string FieldSigner => "người ký";

    public static string And(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} và {names[^1]}";
}
