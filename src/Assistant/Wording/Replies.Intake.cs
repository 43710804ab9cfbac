using System.Globalization;

namespace Assistant.Wording;

/// <summary>What <c>corpus add</c> says: what was taken in, what was known already, what is refused, what it asks.</summary>
public static partial class Replies
{
    public const string FileCannotBeRead = "Không đọc được tệp này do lỗi ngoài dự kiến; các tệp khác vẫn được nạp.";

    public const string IntakeStopped = "Đã dừng theo yêu cầu. Những văn bản nêu trên đã được nạp và được giữ lại.";

    public const string SkipWord = "bỏ qua";

    public const string AskIntroduction = "Một số văn bản còn thiếu thông tin. Nhấn Enter để để trống; gõ “bỏ qua” để thôi hỏi văn bản này, “bỏ qua hết” để thôi hỏi.";

    public const string SkipAllWords = "bỏ qua hết";

    public const string DayNotUnderstood = "Chưa hiểu ngày này. Xin ghi dạng 19/3/2021, hoặc nhấn Enter để để trống.";

    public const string OptionsAreForOneFile = "Các tùy chọn --number, --type, --date, --issuer, --subject, --signer chỉ dùng khi nạp một tệp.";

    public static IReadOnlyList<string> YesWords { get; } = ["c", "có", "co", "y", "yes"];

    public static string ClassifiedIsRefused(string file, string mark, string setting) =>
        $"Không nạp “{file}”: văn bản đóng dấu {mark}. Chương trình không nhận và không giữ lại nội dung tài liệu bí mật nhà nước. "
        + $"Chỉ khi được phép lưu trên máy này, người quản trị đặt biến môi trường {setting}={mark}.";

    public static string DoctorClassifiedRefused(string setting) => $"Văn bản mật không được nạp (biến môi trường {setting} để trống).";

    public static string DoctorClassifiedAllowed(string mark, string setting) =>
        $"Người quản trị đang cho phép nạp văn bản đến mức {mark} ({setting}). Xin kiểm tra máy này có được phép lưu tài liệu bí mật nhà nước.";

    public static string FileProblem(string file, string message) => $"{file}: {message}";

    public static string AlreadyThere(string file, string id, string title) => $"Không đổi: “{file}” đã có trong kho với mã {id} ({title}).";

    public static string KeptAsNewVersion(string file, string id) => $"“{file}” là bản khác của {id} (cùng số, ngày và cơ quan ban hành); bản mới đã thay bản cũ.";

    public static string NewVersionNotTaken(string file, string id) => $"Giữ bản cũ: “{file}” là bản khác của {id} và chưa được nạp.";

    public static string PerhapsKnown(string file, string id, string known) =>
        $"“{file}” được nạp với mã {id}, có thể trùng với {known}: cùng số nhưng một bản không ghi đủ ngày hoặc cơ quan ban hành. Xin kiểm tra.";

    public static string OwnIdGiven(string file, string id, string other) => $"“{file}” trùng tên tệp với {other} nhưng là văn bản khác, nên mang mã {id}.";

    public static string AskReplace(string file, string id) => $"“{file}” có vẻ là bản khác của {id}. Thay bản cũ bằng bản này? [c/k] ";

    public static string AskField(string title, string field, IReadOnlyList<string> candidates) => candidates.Count == 0
        ? $"{title} – {field}: "
        : $"{title} – {field} ({string.Join("; ", candidates.Select((one, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1}: {one}")))}): ";

    public static string DoubtsLeft(string id, string fields) => $"{id}: còn thiếu hoặc chưa rõ {fields}. Bổ sung bằng tùy chọn của lệnh corpus add hoặc tệp catalog.yaml đặt cạnh.";

    public static string Rate(string label, int done, int all, double files, double megabytes) => string.Create(
        CultureInfo.GetCultureInfo("vi-VN"),
        $"{label} {done}/{all} · {files:0.#} tệp/s · {megabytes:0.0} MB/s");

    public const string HelpNumber = "Số, ký hiệu của văn bản (khi nạp một tệp).";
    public const string HelpType = "Loại văn bản.";
    public const string HelpDate = "Ngày ban hành, dạng 2021-03-19 hoặc 19/3/2021.";
    public const string HelpIssuer = "Cơ quan ban hành.";
    public const string HelpSubject = "Trích yếu.";
    public const string HelpSigner = "Người ký.";
}
