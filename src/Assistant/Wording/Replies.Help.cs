namespace Assistant.Wording;

/// <summary>The help pages of the command line and what it says to mistyped commands.</summary>
public static partial class Replies
{
    public const string HelpProgram =
        "Trợ lý văn bản: hỏi đáp trên văn bản chỉ đạo, có dẫn nguồn; hướng dẫn viết báo cáo theo đề cương và xuất ra tệp Word. Không gửi gì ra ngoài máy này.";

    public const string HelpUsage = "Cách dùng:";
    public const string HelpArguments = "Nội dung cần nêu:";
    public const string HelpCommands = "Các lệnh:";
    public const string HelpOptions = "Tùy chọn:";
    public const string HelpExitCodes = "Mã kết thúc:";
    public const string HelpCommandPlace = "<lệnh>";
    public const string HelpOptionsPlace = "[tùy chọn]";

    public const string HelpHelp = "Xem hướng dẫn này.";
    public const string HelpVersion = "Xem phiên bản của chương trình.";
    public const string HelpData = "Thư mục dữ liệu (mặc định: data cạnh chương trình).";
    public const string HelpCorpusFolder = "Thư mục văn bản đi kèm (mặc định: corpus cạnh chương trình).";
    public const string HelpJson = "In kết quả dạng JSON, mỗi dòng một đối tượng.";

    public const string HelpServe = "Mở trang trò chuyện trên máy này (lệnh mặc định).";
    public const string HelpUrls = "Địa chỉ phục vụ; nhiều địa chỉ cách nhau bằng dấu chấm phẩy (mặc định: http://localhost:3978).";

    public const string HelpCorpus = "Quản lý kho văn bản.";
    public const string HelpCorpusAdd = "Nạp tệp hoặc cả thư mục vào kho văn bản.";
    public const string HelpCorpusList = "Liệt kê các văn bản đã nạp.";
    public const string HelpMissing = "Liệt kê các văn bản được dẫn mà chưa có trong kho.";
    public const string HelpCorpusStatus = "Xem một văn bản còn hiệu lực hay đã được thay thế, sửa đổi, bãi bỏ; kể cả văn bản chưa có trong kho.";
    public const string HelpStatusDocument = "Số, ký hiệu (nên kèm ngày) hoặc mã văn bản, ví dụ \"66-QĐ/TW ngày 06/02/2017\".";
    public const string HelpAsOf = "Xét tại ngày này, dạng 2026-11-20 (mặc định: hôm nay).";
    public const string HelpCorpusShow = "Xem cấu trúc của một văn bản.";
    public const string HelpCorpusVersions = "Xem các bản cũ của văn bản còn được giữ để đối chiếu trích dẫn.";
    public const string HelpVersionsOf = "Mã văn bản; bỏ trống để xem của cả kho.";
    public const string HelpDeleteBefore = "Xóa các bản cũ đã thôi dùng trước ngày này (2026-01-31 hoặc 31/1/2026); trích dẫn từ các bản đó sẽ không mở được nữa.";
    public const string HelpOldVersion = "Xem bản cũ có mã băm bắt đầu như thế này (ít nhất 12 chữ số, xem bằng corpus versions).";
    public const string HelpForGood = "Xóa hẳn, không giữ lại bản nào để đối chiếu trích dẫn.";
    public const string HelpCorpusRemove = "Bỏ một văn bản khỏi kho.";
    public const string HelpCorpusRebuild = "Nạp lại văn bản đi kèm và lập lại chỉ mục tìm kiếm.";
    public const string HelpPaths = "Tệp hoặc thư mục cần nạp.";
    public const string HelpDocumentId = "Mã văn bản, xem bằng lệnh corpus list.";

    public const string HelpAsk = "Hỏi một câu; câu trả lời kèm trích dẫn từ văn bản.";
    public const string HelpQuestion = "Câu hỏi, có dấu hoặc không dấu.";
    public const string HelpBatch = "Trả lời nhiều câu hỏi trong tệp JSONL, mỗi dòng {id, question}; kết quả luôn ở dạng JSON.";

    public const string HelpSearch = "Tìm các đoạn văn bản khớp nhất.";
    public const string HelpQuery = "Từ cần tìm, có dấu hoặc không dấu.";
    public const string HelpLimit = "Số kết quả nhiều nhất (mặc định: 10).";
    public const string HelpExplain = "Cho biết vì sao từng đoạn được xếp hạng như vậy.";

    public const string HelpOutline = "Xem đề cương có trong một tệp hoặc một văn bản đã nạp.";
    public const string HelpFileOrId = "Tệp, hoặc mã văn bản đã nạp.";

    public const string HelpTasks = "Liệt kê nhiệm vụ, đơn vị thực hiện và thời hạn nêu trong văn bản.";
    public const string HelpWho = "Chỉ xem nhiệm vụ của đơn vị này; được viết tắt, kể cả việc phối hợp và việc giao chung cho nhóm.";
    public const string HelpTasksFrom = "Chỉ xem nhiệm vụ có hạn từ ngày này (15/5/2026 hoặc 2026-05-15).";
    public const string HelpTasksTo = "Chỉ xem nhiệm vụ có hạn đến hết ngày này.";
    public const string HelpOfDocument = "Chỉ xem trong văn bản có mã này.";

    public const string HelpChat = "Trò chuyện ngay trong cửa sổ dòng lệnh.";
    public const string HelpScript = "Lấy lời của người dùng từ tệp JSONL, mỗi dòng {text} hoặc {value}.";
    public const string HelpUser = "Tên người dùng; mỗi người có bản thảo riêng (mặc định: tên đăng nhập).";

    public const string HelpEval = "Chấm chất lượng theo bộ câu hỏi, cấu trúc hoặc đề cương chuẩn.";
    public const string HelpGold = "Tệp JSONL các câu hỏi chuẩn.";
    public const string HelpRetrieval = "Thư mục kho văn bản lớn dùng để chấm việc tìm kiếm.";
    public const string HelpEvidence = "Chấm xem tìm kiếm có đưa căn cứ của các câu hỏi trong tệp này lên đầu không.";
    public const string HelpUnmarked = "Bỏ dấu các câu hỏi trước khi hỏi hoặc tìm.";
    public const string HelpDetails = "In thêm từng câu hỏi trả lời chưa đạt.";
    public const string HelpCurve = "Chấm lại với nhiều ngưỡng tin cậy, để thấy ngưỡng đang dùng có hợp lý không.";
    public const string HelpStructure = "Chấm việc đọc cấu trúc văn bản theo tệp này.";
    public const string HelpConversations = "Chấm các cuộc trò chuyện mẫu trong tệp này, từng lượt một.";

    public const string HelpOutlineGold = "Chấm việc đọc đề cương theo tệp này.";

    public const string HelpDoctor = "Kiểm tra máy, thư mục dữ liệu và kho văn bản.";
    public const string HelpBackup = "Sao lưu toàn bộ dữ liệu vào một tệp.";
    public const string HelpRestore = "Khôi phục dữ liệu từ một tệp sao lưu; dữ liệu cũ được giữ lại bên cạnh.";
    public const string HelpBackupFile = "Tệp sao lưu.";

    public static IReadOnlyList<(string Name, string? Meaning)> HelpExitCodeMeanings { get; } =
    [
        ("0", "Xong."),
        ("1", "Không tìm thấy, hoặc việc kiểm tra không đạt."),
        ("2", "Lệnh hoặc dữ liệu đưa vào chưa đúng."),
        ("3", "Chương trình không thực hiện được."),
    ];

    public static string SeeHelp(string command) => $"Xem hướng dẫn: {command} --help";

    public static string UnknownArgument(string word) => $"Không hiểu “{word}”.";

    public static string UnknownArgument(string word, string nearest) => $"Không hiểu “{word}”. Có phải anh/chị định dùng “{nearest}”?";

    public static string OptionNeedsValue(string option) => $"Tùy chọn {option} cần kèm một giá trị.";

    public static string OptionGivenTwice(string option) => $"Tùy chọn {option} chỉ được nêu một lần.";

    public static string OptionValueIsWrong(string option, string value) => $"Giá trị “{value}” không dùng được cho tùy chọn {option}.";

    public static string ArgumentIsMissing(string name) => $"Thiếu <{name}>.";

    public static string ArgumentIsWrong(string name, string value) => $"Giá trị “{value}” không dùng được cho <{name}>.";

    public static string CommandNeedsSubcommand(string command, IEnumerable<string> subcommands) =>
        $"Lệnh “{command}” cần thêm một trong các lệnh: {string.Join(", ", subcommands)}.";
}
