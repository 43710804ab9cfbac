using System.Globalization;

namespace Assistant.Wording;

/// <summary>What the command line and the start of the program say.</summary>
public static partial class Replies
{
    public const string IcuIsMissing =
        "Máy này thiếu thư viện ICU nên chương trình không so sánh đúng chữ tiếng Việt và không khởi động. "
        + "Cách khắc phục trên Debian: apt-get install libicu72. Nếu biến môi trường DOTNET_SYSTEM_GLOBALIZATION_INVARIANT đang bật, xin tắt đi.";

    public const string Unexpected =
        "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã ghi nhận vẫn còn. Xin gửi phần chi tiết dưới đây cho người quản trị.";

    public const string QuestionIsEmpty = "Câu hỏi đang để trống. Xin anh/chị nêu nội dung cần hỏi.";

    public const string QueryIsEmpty = "Từ cần tìm đang để trống.";

    public const string NothingMatches = "Không có đoạn văn bản nào khớp.";

    public const string DeleteBeforeIsForAll = "--delete-before dùng cho cả kho, xin không nêu mã văn bản.";

    public static string UnknownVersion(string id, string hash) => $"Kho không giữ bản nào của “{id}” có mã băm “{hash}”. Xem các bản còn giữ: assistant corpus versions {id}";

    public static string VersionRow(string id, string hash, string file, string added, string? replaced) =>
        (id.Length > 0 ? id + "  " : string.Empty) + $"{hash}  {file}, nạp ngày {added}, " + (replaced is null ? "đang dùng" : $"thôi dùng từ ngày {replaced}");

    public static string OldVersionsKept(int versions, int documents, long bytes) => versions == 0
        ? "Chưa có bản cũ nào được giữ."
        : $"Giữ {Plain(versions)} bản cũ của {Plain(documents)} văn bản, {Plain((bytes + 1023) / 1024)} KB.";

    public static string VersionsDeleted(int versions) => $"Đã xóa {Plain(versions)} bản cũ.";

    private static string Plain(long number) => number.ToString("#,##0", VietnameseFormat);

    public const string TaskOfGroup = " [giao chung cho nhóm]";
    public const string TaskAsPartner = " [phối hợp]";
    public const string NothingToDo = "Không có nhiệm vụ nào phù hợp.";

    public const string CorpusIsEmpty = "Kho văn bản đang trống. Xin nạp văn bản bằng lệnh: assistant corpus add <tệp>";

    public const string AskNeedsOneSource = "Xin nêu một câu hỏi, hoặc dùng --batch với một tệp câu hỏi; không dùng cả hai.";

    public const string EvalNeedsOneSource = "Xin nêu đúng một trong các mục: tệp câu hỏi, --conversations, --retrieval, --evidence, --structure hoặc --outline.";

    public const string ReadingFiles = "Đang đọc văn bản";

    public const string BuildingIndex = "Đang lập chỉ mục";

    public const string Evaluating = "Đang chấm";

    public const string ChatGoodbye = "Nội dung anh/chị đã nhập được giữ nguyên. Hẹn gặp lại anh/chị.";

    public const string ChatHowToLeave = "Gõ “/tốt” hoặc “/chưa tốt lý do” để đánh giá câu trả lời vừa nhận, “thoát” để kết thúc.";

    public static IReadOnlyList<string> ChatLeavingWords { get; } = ["thoát", "thoat", "exit", "quit"];

    public const string SuggestionsTitle = "Anh/chị có thể hỏi tiếp:";

    public const string OptionalMark = "(nếu có)";

    public const string ColumnId = "Mã";

    public const string ColumnTitle = "Văn bản";

    public const string ColumnStatus = "Lưu ý khi dùng";

    public static string CitationSection(string section) => "Mục: " + section.Replace(" > ", " › ", StringComparison.Ordinal);

    /// <summary>Who stands before what only where the sentence does not say it itself.</summary>
    public static string TaskLine(string who, string what, string when, string reportTo)
    {
        var said = what.Contains(who, StringComparison.OrdinalIgnoreCase);
        var line = string.Join(" – ", ((string[])[said ? string.Empty : who, what, when]).Where(part => part.Length > 0));
        return reportTo.Length == 0 || what.Contains(reportTo, StringComparison.OrdinalIgnoreCase) ? line : $"{line} (báo cáo {reportTo})";
    }

    public static string UnplacedLine(string line) => $"[chưa xếp được] {line}";

    public static string FileReady(string path) => $"Tệp đã sẵn sàng: {path}";

    public static string FormFieldLine(string label, string? unit, IReadOnlyList<string>? choices) =>
        label
        + (string.IsNullOrEmpty(unit) ? string.Empty : $" ({unit})")
        + (choices is [_, ..] ? ": " + string.Join(" / ", choices) : string.Empty);

    public static string AttachmentCame(string id, string title) => $"[kèm theo] {id}: {title}";

    public static string SpellingProposed(string found, string proposed) => $"[có thể sai chính tả] “{found}” – phải chăng là “{proposed}”?";

    public static IReadOnlyList<string> DocumentFacts(string title, string issuer, string subject, string signer, string? status) =>
    [
        title,
        .. Fact("Cơ quan ban hành", issuer),
        .. Fact("Trích yếu", subject),
        .. Fact("Người ký", signer),
        .. Fact("Lưu ý khi dùng", status),
    ];

    public const string DoctorIcuWorks = "Chữ tiếng Việt được so sánh đúng.";

    public const string DoctorPdfTool = "Chưa có pdftotext (cùng pdfinfo, pdftoppm, pdfimages) nên chưa đọc được tệp PDF. Trên Debian: apt-get install poppler-utils";

    public const string DoctorOfficeTool = "Chưa có LibreOffice nên chưa đọc được tệp doc, odt, rtf. Trên Debian: apt-get install libreoffice-writer";

    public const string DoctorRecognitionTool = "Chưa có tesseract nên chưa nhận dạng được chữ trong ảnh và PDF quét. Trên Debian: apt-get install tesseract-ocr tesseract-ocr-vie";

    public const string DoctorRecognitionLanguage = "Có tesseract nhưng thiếu dữ liệu tiếng Việt. Trên Debian: apt-get install tesseract-ocr-vie";

    public const string DoctorLimitsTool = "Chưa có prlimit nên công cụ đọc tệp chạy không có giới hạn bộ nhớ. Trên Debian: apt-get install util-linux";

    public const string DoctorNoModel = "Không dùng mô hình ngôn ngữ; không có gì được gửi ra ngoài.";

    public const string DoctorIndexReused = "Dùng lại chỉ mục đã có.";

    public const string DoctorIndexBuilt = "Chỉ mục vừa được lập.";

    public static string DoctorFreeSpace(long megabytes) => string.Create(CultureInfo.InvariantCulture, $"Còn trống {megabytes} MB.");

    public static string DoctorPortIsFree(int port) => string.Create(CultureInfo.InvariantCulture, $"Cổng {port} còn trống.");

    public static string DoctorCorpus(int documents, int passages) => string.Create(
        CultureInfo.InvariantCulture,
        $"{documents} văn bản, {passages} đoạn.");

    public static string DoctorLine(string status, string name, string detail)
    {
        var mark = status switch { "ok" => "[đạt]", "warning" => "[lưu ý]", _ => "[lỗi]" };
        return $"{mark,-8} {name,-10} {detail}";
    }

    public static string QuestionIsTooLong(int length, int longest) => string.Create(
        CultureInfo.InvariantCulture,
        $"Câu hỏi dài {length} ký tự, quá mức {longest} ký tự. Xin anh/chị hỏi ngắn gọn hơn, mỗi lần một việc.");

    public static string DatabaseIsDamaged(string file) =>
        $"Cơ sở dữ liệu {file} bị hỏng nên chương trình không mở, để không làm mất thêm dữ liệu. "
        + "Xin khôi phục từ bản sao lưu gần nhất: assistant restore <tệp sao lưu>. Tệp hỏng sẽ được giữ lại bên cạnh.";

    public static string DatabaseCannotBeWritten(string file) =>
        $"Không ghi được vào cơ sở dữ liệu {file}. Xin cấp quyền ghi cho thư mục chứa tệp này, hoặc chọn thư mục khác bằng --data.";

    public static string DatabaseIsInUse(string file) =>
        $"Cơ sở dữ liệu {file} đang được một chương trình khác sử dụng. Xin dừng chương trình đó rồi thử lại.";

    public static string DatabaseIsNewer(string file) =>
        $"Cơ sở dữ liệu {file} do một phiên bản mới hơn tạo ra. Xin dùng phiên bản mới đó.";

    public static string DiskIsFull(string place) =>
        $"Ổ đĩa đã đầy nên chưa ghi được ({place}). Nội dung đã ghi nhận trước đó vẫn còn. Xin giải phóng chỗ trống rồi thử lại.";

    public static string PathCannotBeWritten(string detail) =>
        $"Không có quyền đọc hoặc ghi. Xin kiểm tra quyền của thư mục, hoặc chọn thư mục khác bằng --data. Chi tiết: {detail}";

    public static string FileTrouble(string detail) => $"Không đọc hoặc ghi được tệp. Chi tiết: {detail}";

    public static string FileNotFound(string path) => $"Không tìm thấy tệp “{path}”. Xin kiểm tra lại đường dẫn.";

    public static string FolderNotFound(string path) => $"Không tìm thấy thư mục “{path}”. Xin kiểm tra lại đường dẫn.";

    public static string FileOrDocumentNotFound(string name) =>
        $"Không có tệp hay văn bản nào tên “{name}”. Xem các văn bản đã nạp bằng lệnh: assistant corpus list";

    public static string UnknownDocument(string id) =>
        $"Không có văn bản nào mang mã “{id}”. Xem các văn bản đã nạp bằng lệnh: assistant corpus list";

    public static string NoDay(string typed) => $"“{typed}” không phải là một ngày. Anh/chị viết như 15/5/2026 hoặc 2026-05-15.";

    public static string NoOutline(string name) => $"Văn bản “{name}” không có đề cương kèm theo.";

    public static string LineIsNoJson(string file, int line) => string.Create(
        CultureInfo.InvariantCulture,
        $"Dòng {line} của tệp {file} không đúng dạng cần có.");

    public static string GoldFileIsWrong(string file, string detail) => $"{file} không đúng dạng cần có. Chi tiết: {detail}";

    public static string PortInUse(string address) =>
        $"Địa chỉ {address} đang được chương trình khác sử dụng (có thể Trợ lý đã chạy sẵn). "
        + "Xin dừng chương trình đó, hoặc chọn cổng khác, ví dụ: assistant serve --urls http://localhost:3979";

    public static string UrlIsWrong(string url) => $"Địa chỉ “{url}” không đúng dạng, ví dụ đúng: http://localhost:3978";

    public static string AddressCannotBeUsed(string address, string detail) => $"Không mở được địa chỉ {address}. Chi tiết: {detail}";

    public static string Serving(string addresses) => $"Trợ lý văn bản đang chạy tại {addresses}. Nhấn Ctrl+C để dừng.";

    public static string DocumentAdded(string id, string title, int blocks, int unplaced, int proposals, bool replaced) => string.Create(
        CultureInfo.InvariantCulture,
        $"Đã nạp {id}: {title} ({blocks} đoạn{(unplaced > 0 ? $", {unplaced} dòng chưa xếp được vào đâu" : string.Empty)}{(proposals > 0 ? $", {proposals} chỗ có thể sai chính tả" : string.Empty)}{(replaced ? "; thay cho bản cũ cùng mã" : string.Empty)}).");

    public static string DocumentRemoved(string id) => $"Đã bỏ văn bản {id} khỏi kho.";

    public static string CorpusRebuilt(int documents, int passages) => string.Create(
        CultureInfo.InvariantCulture,
        $"Đã lập lại chỉ mục: {documents} văn bản, {passages} đoạn.");

    public static string BackedUp(string file) => $"Đã sao lưu vào {file}.";

    public static string BackupExists(string file) => $"Tệp {file} đã có; bản sao lưu không ghi đè lên tệp nào. Xin chọn tên khác.";

    public static string BackupIsDamaged(string file) => $"Tệp {file} không phải là bản sao lưu dùng được. Dữ liệu hiện có được giữ nguyên.";

    public static string Restored(string file) => $"Đã khôi phục từ {file}.";

    public static string OldDatabaseKept(string file) => $"Cơ sở dữ liệu cũ được giữ tại {file}.";

    public static string RecognisedFromPictures(int pages, int doubtful) =>
        $"Chữ được nhận dạng từ ảnh {pages} trang"
        + (doubtful > 0 ? $"; {doubtful} từ có thể sai, cần đối chiếu với ảnh trang" : "; không có từ nào đáng ngờ, vẫn nên đối chiếu với ảnh trang") + ".";

    public static string DoubtfulWords(IEnumerable<string> words, int more) =>
        "Từ có thể sai: " + string.Join(", ", words) + (more > 0 ? $" và {more} từ khác" : string.Empty) + ".";

    public static string ConvertedFrom(string encoding) => $"Tệp dùng bảng mã cũ {encoding}; đã chuyển sang Unicode.";

    public static string LeftOutOfFile(string what) => $"Trong tệp còn có: {what}.";

    public static string HiddenText(string words) => $"Chữ ẩn trong tệp, không đưa vào nội dung: “{words}”.";

    private static string[] Fact(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [$"{name}: {value}"];
}
