namespace Assistant.Wording;

/// <summary>The web pages and the web chat.</summary>
public static partial class Replies
{
    public const string TurnFailed =
        "Tôi chưa trả lời được do chương trình gặp lỗi. Xin anh/chị coi như câu vừa gửi chưa được ghi: gõ “tiến độ” để kiểm tra, rồi gửi lại. Nếu vẫn như vậy, xin báo người quản trị.";

    public const string ReplyNotKept =
        "Tôi chưa lưu được câu trả lời, có thể do ổ đĩa đã đầy. Xin anh/chị gõ “tiến độ” để xem những gì đã ghi, và báo người quản trị.";

    public const string TurnWasInterrupted =
        "Chương trình đã dừng khi tôi chưa kịp trả lời câu trước. Xin anh/chị gõ “tiến độ” để xem những gì đã ghi, và gửi lại nếu chưa thấy.";

    public const string FieldIsNeeded = "Xin anh/chị ghi mục này.";

    public const string FieldIsNoNumber = "Xin ghi số chính xác, ví dụ 30. Nếu chưa có, xin để trống.";

    /// <summary>The name of a source in the list under an answer.</summary>
    public static string CitationName(string document, string section) =>
        section.Length == 0 ? document : $"{document}, {section}";

    public static string SectionNumber(string number) => $"mục\u00a0{number}";

    public static string LabelWithUnit(string label, string unit) => $"{label} ({unit})";

    public const string AskPage = "Hỏi đáp";

    public const string DraftPage = "Soạn thảo";

    public const string DocumentsPage = "Văn bản";

    public const string MainNavigation = "Chính";

    public const string SkipToContent = "Đến nội dung chính";

    public const string NewConversation = "Cuộc hỏi đáp mới";

    public const string QuestionBox = "Hỏi về một văn bản…";

    public const string QuestionBoxName = "Câu hỏi";

    public const string DraftBox = "Trả lời, hoặc hỏi “mục này cần nêu gì?”";

    public const string DraftBoxName = "Trả lời hoặc hỏi";

    public const string Send = "Gửi";

    public const string TranscriptName = "Hội thoại với trợ lý";

    public const string ChatLoads = "Đang mở hội thoại…";

    public const string NeedsScript = "Trang này cần trình duyệt cho phép chạy JavaScript. Xin anh/chị bật lại rồi tải lại trang.";

    public const string ChatUnreachable = "Chưa nối được với trợ lý. Nội dung đã ghi vẫn còn. Đang nối lại…";

    public const string TryAgain = "Nối lại";

    public const string SourcePane = "Nguồn dẫn";

    public const string SourcePaneHint = "Anh/chị bấm vào số dẫn nguồn trong câu trả lời để xem đúng đoạn văn bản ở đây. Các văn bản đã nạp:";

    public const string SourceFailed = "Chưa mở được văn bản. Xin anh/chị bấm lại vào số dẫn nguồn.";

    /// <summary>{n} and {total} are filled in by the page.</summary>
    public const string SourcePlace = "Nguồn {n} trong {total}";

    public const string CloseSource = "Đóng nguồn, trở lại hội thoại";

    public const string PreviousSource = "Nguồn trước";

    public const string NextSource = "Nguồn sau";

    public const string CopyQuote = "Chép câu dẫn";

    public const string QuoteCopied = "Đã chép câu dẫn và tên văn bản.";

    public const string WholeDocument = "Toàn văn";

    public const string Print = "In";

    public const string DocumentStructure = "Cấu trúc văn bản";

    public const string DocumentText = "Nội dung văn bản";

    public const string AttachedDocuments = "Kèm theo:";

    public const string CitedPassage = "Đoạn dẫn. ";

    public const string GuidanceNote = "Ghi chú biên soạn";

    public const string NoNumber = "Chưa rõ số";

    public const string UnnamedTable = "Bảng số liệu";

    public const string NoDocuments = "Chưa có văn bản nào được nạp.";

    public const string NoSuchDocumentTitle = "Không có văn bản này";

    public const string NoSuchDocument = "Không có văn bản nào ở địa chỉ này. Có thể văn bản đã được gỡ khỏi kho. Anh/chị xem danh sách các văn bản đã nạp.";

    public const string NoSuchVersionTitle = "Không còn bản văn bản này";

    public const string NoSuchVersion = "Kho không giữ bản văn bản mà trích dẫn này chỉ đến, nên không đối chiếu được với đúng bản đã dẫn. Anh/chị xem bản hiện nay, nội dung có thể đã khác.";

    public const string ToPresentVersion = "Xem bản hiện nay";

    public const string ToSamePassage = "Xem đoạn này ở bản hiện nay";

    public static string OldVersion(string day) => $"Đây là bản cũ của văn bản, đã được thay ngày {day}.";

    public static string OldPassageStands(string day) => $"Đoạn trích này ở bản cũ của văn bản, đã được thay ngày {day}. Bản hiện nay vẫn có đoạn này.";

    public static string OldPassageIsGone(string day) => $"Đoạn trích này ở bản cũ của văn bản, đã được thay ngày {day}. Bản hiện nay không còn nguyên văn đoạn này.";

    public static string DocumentWasRemoved(string day) => $"Văn bản này không còn trong kho. Đây là bản cũ, thôi dùng từ ngày {day}, được giữ lại để đối chiếu trích dẫn.";

    public const string NoSuchPageTitle = "Không có trang này";

    public const string NoSuchPage = "Không có trang nào ở địa chỉ này. Anh/chị quay lại trang hỏi đáp hoặc danh sách văn bản.";

    public const string PageFailedTitle = "Chưa mở được trang";

    public const string PageFailed = "Trang này gặp lỗi khi mở. Nội dung đã ghi vẫn còn. Xin anh/chị tải lại trang; nếu vẫn như vậy, xin báo người quản trị.";

    public const string LinkExpiredTitle = "Liên kết đã hết hạn";

    public const string LinkExpired = "Liên kết tải tệp này đã hết hạn hoặc không dành cho trình duyệt này. Anh/chị mở lại trang soạn thảo và bấm “Xuất .docx”.";

    public const string ToDocuments = "Danh sách văn bản";

    public const string ToQuestions = "Về trang hỏi đáp";

    public static string AskPageScope(int documents) => $"Từ {documents} văn bản đã nạp, có dẫn nguồn";

    public static string DocumentCount(int documents) => $"{documents} văn bản đã nạp";

    public static string CitedPassageNumber(int n) => $"Đoạn dẫn số {n}. ";

    public static string NumberedDocument(string type, string number) => $"{type} số {number}";

    public const string NoSuchDraftTitle = "Không có bản soạn này";

    public const string NoSuchDraft = "Không có bản soạn nào của anh/chị ở địa chỉ này. Anh/chị mở trang soạn thảo để xem các bản đang soạn.";

    public const string DraftViews = "Phần của bản soạn";

    public const string CurrentSection = "Mục đang soạn";

    public const string Outline = "Đề cương";

    public const string OutlineSections = "Các mục của đề cương";

    public const string Checks = "Kiểm tra";

    public const string Preview = "Trang xem trước";

    public const string PreviewShort = "Trang";

    public const string ChecksAndPreview = "Kiểm tra và trang xem trước";

    public const string ExportButton = "Xuất .docx";

    /// <summary>Sent for the reader when the button is pressed.</summary>
    public const string ExportCommand = "xuất file";

    public const string Answered = "đã trả lời";

    public const string NotApplicable = "không phát sinh";

    public const string StillMissing = "còn thiếu";

    public const string FullyAnswered = "đã trả lời đủ";

    public const string BeingWritten = "đang soạn";

    public const string OtherDrafts = "Các bản soạn khác";

    public const string AskingForUnit = "Đơn vị báo cáo";

    public const string AllSectionsDone = "Đã qua hết các mục";

    public const string ErrorWord = "lỗi";

    public const string QuestionWord = "câu hỏi";

    public const string NoteWord = "ghi chú";

    public const string ErrorName = "Lỗi";

    public const string QuestionName = "Câu hỏi";

    public const string NoteName = "Ghi chú";

    public const string NoFindings = "Chưa thấy chỗ nào cần xem lại.";

    public const string NoDraftYet = "Anh/chị chưa có bản soạn nào. Tôi hỏi lần lượt theo đề cương, ghi lại câu trả lời và xuất báo cáo .docx.";

    public const string BeginDraft = "Bắt đầu một báo cáo";

    public const string ChecksComeLater = "Khi anh/chị trả lời, tôi đối chiếu các số liệu với nhau và báo ở đây.";

    public const string PreviewComesLater = "Trang báo cáo hiện dần ở đây theo từng câu trả lời.";

    public const string NoOutlines = "Trong các văn bản đã nạp chưa có đề cương báo cáo nào.";

    public const string OutlinesAtHand = "Các đề cương có thể soạn ngay, anh/chị bấm để bắt đầu:";

    public const string UnderlinedName = "Gạch chân";

    public const string UnderlinedMeaning = ": số anh/chị đưa.";

    public const string DottedName = "Gạch chấm";

    public const string DottedMeaning = ": số tự tính. Khi xuất, các dấu này không in.";

    public const string PartyTitle = "ĐẢNG CỘNG SẢN VIỆT NAM";

    public const string RecipientsWord = "Nơi nhận";

    public static string ChecksCount(int findings) => $"Kiểm tra ({findings})";

    public static string ByOutlineOf(string document) => $"theo đề cương kèm {document}";

    public static string SendBefore(string deadline) => $"hạn gửi {deadline}";

    public static string SavedAt(string time) => $"Đã lưu lúc {time}";

    public static string Progress(int answered, int notApplicable, int missing) =>
        $"{answered} đã trả lời, {notApplicable} không phát sinh, {missing} còn thiếu, trên {answered + notApplicable + missing} dòng";

    public static string HiddenLines(int lines) => $"Đã ẩn {lines} dòng không áp dụng cho đơn vị.";

    public static string LinesMissing(int lines) => $"còn thiếu {lines} dòng";

    public static string ToSection(string section) => $"Đến mục {section}";

    public static string OutlineAttachedTo(string document) => $"Đề cương kèm {document}";

    /// <summary>Sent for the reader when an outline is clicked.</summary>
    public static string StartDraftCommand(string document) => $"Tôi cần làm báo cáo theo đề cương kèm {document}";

    /// <summary>Sent for the reader when a draft is opened from the list.</summary>
    public static string GoOnWithDraft(int place) => $"Tiếp tục bản thảo {place}";

    /// <summary>Sent for the reader when a section is clicked.</summary>
    public static string GoToSection(string section, string part) =>
        part.Length == 0 ? $"Đến mục {section}" : $"Đến mục {section} {char.ToLowerInvariant(part[0])}{part[1..]}";

    public static string GoToPart(string part) => $"Đến {char.ToLowerInvariant(part[0])}{part[1..]}";

    public static string PlaceAndDate(string place, int? day, int? month, int? year) => day is null
        ? $"{place}, ngày     tháng     năm"
        : $"{place}, ngày {day:00} tháng {month:00} năm {year}";

    public const string RecognisedTag = "Nhận dạng từ ảnh";

    public const string DoubtfulWord = "Từ này có thể nhận dạng sai, cần đối chiếu với ảnh trang";

    public const string PagePictures = "Ảnh các trang";

    public static string RecognisedNotice(int doubtful) =>
        "Chữ của văn bản này do máy nhận dạng từ ảnh chụp, có thể sai. Trước khi dùng, anh/chị đối chiếu với ảnh trang."
        + (doubtful > 0 ? $" {doubtful} từ đáng ngờ được gạch chân chấm." : string.Empty);

    public static string PagePicture(int page) => $"Trang {page}";
}
