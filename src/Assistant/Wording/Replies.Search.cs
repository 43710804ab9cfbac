using System.Globalization;

namespace Assistant.Wording;

/// <summary>What a search in the terminal says besides what it found.</summary>
public static partial class Replies
{
    public const string HelpSearchDocument = "Chỉ tìm trong văn bản có mã hoặc số, ký hiệu này; nêu nhiều lần để chọn nhiều văn bản.";
    public const string HelpSearchType = "Chỉ tìm trong loại văn bản này, được viết tắt: “nghị định”, “NĐ”; nêu được nhiều lần.";
    public const string HelpSearchIssuer = "Chỉ tìm trong văn bản của cơ quan này, nêu một phần tên cũng được: “UBND tỉnh”; nêu được nhiều lần.";
    public const string HelpSearchYear = "Chỉ tìm trong văn bản ban hành năm này; nêu được nhiều lần.";
    public const string HelpSearchValid = "Bỏ qua văn bản đã biết là hết hiệu lực, được thay thế, bãi bỏ hoặc chưa có hiệu lực.";
    public const string HelpSearchGrouped = "Gom kết quả theo văn bản; --limit khi đó là số văn bản.";
    public const string HelpSearchContext = "In thêm N đoạn liền trước và liền sau mỗi đoạn tìm được.";

    public const string AsOfNeedsValid = "Tùy chọn --as-of chỉ dùng cùng --valid. Xin nêu thêm --valid, hoặc bỏ --as-of.";

    public const string NothingPassesFilter = "Không có văn bản nào trong kho đáp ứng đủ các điều kiện lọc. Anh/chị thử bỏ bớt một điều kiện.";

    public const string FactorTyped = "từ đã gõ";
    public const string FactorUnmarked = "từ cùng mặt chữ khi bỏ dấu";
    public const string FactorCorrected = "từ đã sửa lỗi gõ";
    public const string FactorAbbreviation = "dạng viết tắt hoặc viết đủ";
    public const string FactorSynonym = "từ đồng nghĩa";
    public const string FactorWindow = "các từ đứng gần nhau";
    public const string FactorHeadings = "mức khớp với đề mục";
    public const string FactorTitle = "mức khớp với tên văn bản";
    public const string FactorSameDocument = "văn bản còn đoạn khác cũng khớp";
    public const string FactorList = "danh mục, bảng khớp hơn nhờ các ý bên trong";
    public const string FactorBase = "điểm nền, đoạn nào cũng có";
    public const string FactorRough = "xếp thấp, chỉ tính sơ bộ";
    public const string FactorRepetition = "trừ vì lặp lại đoạn đã nêu";
    public const string FactorSum = "tổng cộng";

    public static string SideBySide(string factor) => $"{factor}, hai từ liền nhau";

    public static string DidYouMean(IReadOnlyList<string> proposals) =>
        $"Có phải anh/chị muốn tìm {string.Join(" hoặc ", proposals.Select(proposal => $"“{proposal}”"))}?";

    public static string MoreInDocument(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"Còn {count} đoạn khác của văn bản này cũng khớp; xem bằng --document.");

    public static string NoSuchDocumentToSearch(string document) => $"Không có văn bản “{document}” trong kho. Xem mã và số văn bản bằng lệnh corpus list.";

    public static string NoSuchType(string type, IEnumerable<string> known) => $"Kho không có văn bản loại “{type}”. Các loại đang có: {string.Join(", ", known)}.";

    public static string NoSuchIssuer(string issuer, IEnumerable<string> known) => $"Kho không có văn bản của “{issuer}”. Các cơ quan ban hành đang có: {string.Join("; ", known)}.";

    public static string NoSuchYear(string year, IEnumerable<int> known) =>
        $"Kho không có văn bản ban hành năm “{year}”. Các năm đang có: {string.Join(", ", known.Select(one => one.ToString(CultureInfo.InvariantCulture)))}.";
}
