using System.Globalization;

namespace Assistant.Wording;

// About the endpoint that turns texts into vectors.
public static partial class Replies
{
    public const string SearchStaysWithWords = "Tìm kiếm vẫn theo từ ngữ.";

    public const string DoctorNoEmbedding = "Không dùng dịch vụ véc-tơ: tìm kiếm theo từ ngữ.";

    public const string DoctorOnlyEmbedding = "Không dùng mô hình ngôn ngữ. Đoạn văn bản và từ cần tìm chỉ được gửi tới dịch vụ véc-tơ đã khai báo.";

    public const string EmbeddingPassages = "Đang tính véc-tơ cho các đoạn";

    public static string SettingIsUnknown(string name, IEnumerable<string> known) =>
        $"Không có thiết lập {name}. Các thiết lập có thể dùng: {string.Join(", ", known)}.";

    public static string SettingIsMissing(string name) => $"Thiếu thiết lập {name}.";

    public static string SettingIsNoAddress(string name) =>
        $"Thiết lập {name} phải là địa chỉ http:// hoặc https:// không kèm tên đăng nhập, ví dụ http://localhost:8080/v1.";

    public static string SettingIsNoNumber(string name, int least, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"Thiết lập {name} phải là số nguyên từ {least} đến {most}.");

    public static string SettingIsNoKey(string name) => $"Thiết lập {name} trống hoặc có ký tự không thể có trong một khóa.";

    public static string SettingsExclude(string one, string other) => $"Chỉ đặt một trong hai thiết lập {one} và {other}.";

    public static string KeyFileCannotBeRead(string name) => $"Không đọc được tệp nêu ở thiết lập {name}.";

    public static string ClassifiedStaysHere(string allowed, string address) =>
        $"Máy được phép giữ văn bản mật ({allowed}) nên {address} chỉ được trỏ tới chính máy này (localhost).";

    public static string EmbeddingIsOff(IEnumerable<string> mistakes) => $"Không dùng dịch vụ véc-tơ. {string.Join(" ", mistakes)} {SearchStaysWithWords}";

    public static string EmbeddingState(string model, string address, int embedded, int passages, int dimensions) => string.Create(
        CultureInfo.InvariantCulture,
        $"{model} tại {address}: {embedded} trong {passages} đoạn đã có véc-tơ{(dimensions > 0 ? $" ({dimensions} chiều)" : string.Empty)}.");

    public static string EmbeddingRefused(int passages) =>
        string.Create(CultureInfo.InvariantCulture, $"Dịch vụ véc-tơ không nhận {passages} đoạn; các đoạn này vẫn tìm được theo từ ngữ.");

    public const string EmbeddingGoesOn = "Phần còn lại được tính khi máy chủ chạy, hoặc khi chạy: assistant corpus rebuild";

    public const string EmbeddingIsElsewhere = "Một chương trình khác đang tính phần còn lại.";

    public const string EndpointIsUnreachable = "không kết nối được";

    public const string EndpointIsLate = "không trả lời kịp";

    public const string EndpointRests = "vừa gặp lỗi, đang được để yên một lúc";

    public const string EndpointIsBusy = "đang quá tải hoặc gặp lỗi";

    public const string EndpointRefusesKey = "không chấp nhận khóa";

    public const string EndpointKnowsNoModel = "không có mô hình hoặc địa chỉ đã khai báo";

    public const string EndpointRefusesInput = "không nhận nội dung gửi đến";

    public const string EndpointTalksNonsense = "trả lời không đúng định dạng hoặc không đúng số chiều";

    public static string EmbeddingOtherDimensions(string file) =>
        $"Dịch vụ véc-tơ nay trả về véc-tơ có số chiều khác. Xin xóa tệp {file} rồi chạy assistant corpus rebuild.";

    public static string EmbeddingFailed(string trouble) => $"Dịch vụ véc-tơ {trouble}. {SearchStaysWithWords}";

    public static string VectorsCannotBeKept(string file) => $"Không ghi được tệp véc-tơ {file}. {SearchStaysWithWords}";

    public static string RanksOfHit(int? byWords, int? byVector) =>
        $"thứ hạng theo từ ngữ: {Rank(byWords)}, theo véc-tơ: {Rank(byVector)}";

    private static string Rank(int? rank) => rank?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
