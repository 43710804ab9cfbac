using System.Globalization;

namespace Assistant.Wording;

/// <summary>What the assistant says in a conversation.</summary>
public static partial class Replies
{
    public const string Greeting = "Chào anh/chị. Tôi trả lời về các văn bản đã nạp và luôn dẫn nguồn.";

    public const string GreetingMore = "Tôi cũng có thể cùng anh/chị soạn báo cáo theo đề cương, từng mục một, rồi xuất ra tệp .docx.";

    public const string EmptyMessage = "Tôi chưa nhận được nội dung nào. Xin anh/chị nhập câu hỏi hoặc câu trả lời.";

    public const string NotStored = "Tôi chưa ghi được tin nhắn này: không có nội dung nào được lưu và bản thảo vẫn như trước. Xin anh/chị gửi lại sau ít phút, hoặc báo người quản trị kiểm tra nơi lưu.";

    public const string SomebodyElseWrote = "Bản thảo vừa được sửa ở nơi khác nên tôi chưa ghi tin nhắn này. Xin anh/chị gửi lại.";

    public const string Thanks = "Rất vui được giúp anh/chị.";

    public const string HelpText =
        """
        Anh/chị có thể:
        - Hỏi về văn bản đã nạp, ví dụ: “Huyện ủy phải gửi báo cáo trước ngày nào?”
        - Soạn báo cáo theo đề cương, ví dụ: “tôi cần làm báo cáo theo đề cương kèm kế hoạch 34”
        - Xem các bản thảo của mình: “danh sách bản thảo”; làm tiếp bản gần nhất: “tiếp tục”
        """;

    public const string DraftHelpText =
        """
        Khi soạn báo cáo, anh/chị trả lời bằng lời của mình; có thể ghi rõ mục ở đầu câu, ví dụ “2.7: …” hoặc “dân vận: …”. Bất cứ lúc nào cũng dùng được:
        - “mục này cần nêu gì?”, hoặc hỏi về văn bản
        - “bỏ qua”, “để sau”, “không phát sinh”
        - “quay lại”, “đến mục I.2”, “phần hai”
        - “sửa mục I.1, đảng viên là …”, “hoàn tác”
        - “xem trước”, “tiến độ”, “xuất file”, “kết thúc”
        """;

    public const string NoOutlineInCorpus = "Tôi chưa thấy đề cương nào trong các văn bản đã nạp. Anh/chị tải văn bản có đề cương lên, tôi sẽ đọc và hướng dẫn theo đó.";

    public const string NoSuchOutline = "Tôi không thấy đề cương nào kèm văn bản đó. Các đề cương đang có:";

    public const string WhichOutline = "Anh/chị soạn theo đề cương nào dưới đây?";

    public const string AskUnit = "Xin cho biết tên đơn vị và loại đơn vị, ví dụ: “Đảng ủy xã …, đảng bộ cơ sở trực thuộc huyện”.";

    public const string UnitNotUnderstood = "Tôi chưa nhận ra tên đơn vị trong câu này. Xin ghi tên đơn vị trước, ví dụ: “Đảng ủy xã …, đảng bộ cơ sở”.";

    public const string AskLevel = "Đơn vị thuộc cấp nào dưới đây? Hạn gửi và cách ký của báo cáo tùy theo cấp. Nếu không thuộc cấp nào, chọn “Bỏ qua”.";

    public const string UnitFormId = "unit";

    public const string UnitFormTitle = "Đơn vị báo cáo";

    public const string UnitFormName = "Tên đơn vị";

    public const string UnitFormLevel = "Loại đơn vị";

    public const string UnitFormSuperior = "Cơ quan cấp trên trực tiếp (nếu muốn in ở đầu văn bản)";

    public const string UnitFormPeriod = "Thời gian báo cáo (nếu cần ghi)";

    public const string UnitFormSubmit = "Ghi, bắt đầu soạn";

    public const string LevelGrassroots = "Tổ chức cơ sở đảng (đảng ủy xã, phường; đảng bộ, chi bộ cơ sở)";

    public const string LevelBranch = "Chi bộ trực thuộc đảng ủy";

    public const string LevelDistrict = "Huyện ủy, thị ủy, thành ủy; đảng ủy trực thuộc tỉnh ủy";

    public const string LevelProvince = "Cơ quan cấp tỉnh";

    public const string SectionAsks = "Mục này đề cương hỏi:";

    public const string LineAsks = "Dòng này đề cương hỏi:";

    public const string OutlineNote = "Lưu ý của đề cương:";

    public const string OutlineFootnote = "Chú thích của đề cương:";

    public const string OptionalLine = "(không bắt buộc)";

    public const string NothingToUndo = "Chưa có nội dung nào để hoàn tác.";

    public const string OutlineEnd = "Đã đi hết đề cương. Anh/chị có thể xem trước, bổ sung mục còn thiếu hoặc xuất file.";

    public const string NothingBefore = "Đây là mục đầu tiên của đề cương.";

    public const string SendNewText = "Xin gửi nội dung mới, tôi sẽ thay nội dung đang có. Bản cũ vẫn được giữ trong lịch sử.";

    public const string CorrectionNotUnderstood = "Tôi chưa xác định được số cần sửa. Xin ghi rõ, ví dụ: “sửa 214 thành 241” hoặc “sửa mục I.1: nội dung mới”.";

    public const string ComputedHeading = "Tự tính:";

    public const string CheckedHeading = "Kiểm tra:";

    public const string QuestionsHeading = "Xin cho biết thêm:";

    public const string ErrorsHeading = "Cần xem lại:";

    public const string ZeroGuard = "Tôi chưa ghi số 0, vì chưa có số liệu và không phát sinh là hai việc khác nhau.";

    public const string ZeroNothingAsked = "Mục này chưa có dòng số liệu nào còn trống để ghi 0.";

    public const string ZeroHowTo = "Nếu đúng là không có trường hợp nào, xin trả lời “xác nhận …”, tôi sẽ ghi 0 và ghi rõ là anh/chị xác nhận. Nếu chưa có số liệu, chọn “Chưa có số liệu”.";

    public const string ZeroLeftOpen = "Tôi để trống các số này và đánh dấu là chưa có số liệu.";

    public const string ConfirmedByUser = "người dùng xác nhận";

    public const string UnderstoodAsZero = "Tôi hiểu số này là 0, theo lời anh/chị.";

    public const string ContradictionStays = "Tôi giữ câu trả lời này nhưng chưa đưa vào báo cáo cho tới khi anh/chị chọn. Các mục khác vẫn làm tiếp được.";

    public const string BothFiguresKept = "Tôi giữ cả hai số và ghi nội dung đang chờ. Khi xuất, xin ghi rõ vì sao hai số khác nhau.";

    public const string PreviewLegend = "Các số trong bản xem trước do anh/chị đưa, trừ những số tự tính sau:";

    public const string PreviewNoComputed = "Mọi số trong bản xem trước đều do anh/chị đưa.";

    public const string NothingMissing = "Không còn dòng bắt buộc nào thiếu.";

    public const string NoDrafts = "Anh/chị chưa có bản thảo nào.";

    public const string YourDrafts = "Các bản thảo của anh/chị, mới sửa trước:";

    public const string LeftDraft = "Đã tạm dừng soạn thảo. Mọi nội dung đã ghi vẫn còn; gõ “tiếp tục” để làm tiếp.";

    public const string ExportedWithGaps = "Tệp này xuất kèm dấu [chưa cung cấp] ở những chỗ đó. Anh/chị dùng bản này, hay quay lại bổ sung rồi xuất lại?";

    public const string ExportOpenFields = "Số, ngày ban hành và chữ ký để trống để đơn vị điền.";

    public const string ExportUnsettled = "Bản này còn mâu thuẫn chưa giải quyết; xin chưa ban hành:";

    public static string MessageTooLong(int length, int most) =>
        $"Tin nhắn dài {Count(length)} ký tự, tôi chỉ nhận tối đa {Count(most)} ký tự một lần. Xin chia thành nhiều tin theo từng mục; chưa có nội dung nào được ghi.";

    public static string StartOutline(string document, string scope, int lines) =>
        $"Tôi sẽ cùng anh/chị soạn báo cáo theo đề cương kèm theo **{document}**. Đề cương gồm {scope}, tất cả {Count(lines)} dòng.";

    public static string Scope(string opening, int parts, int sections) =>
        parts > 0
            ? opening.Length > 0 ? $"{opening} và {Count(parts)} phần" : $"{Count(parts)} phần"
            : $"{Count(sections)} mục";

    public const string DeadlinesHeading = "Hạn gửi báo cáo theo văn bản:";

    public static string DeadlineFor(string who, string text, string citation) => $"- {who}: **{text}**{citation}";

    public static string DeadlineOfUnit(string text, string to, string citation) =>
        to.Length == 0 ? $"Hạn gửi báo cáo của đơn vị: **{text}**{citation}." : $"Hạn gửi báo cáo của đơn vị: **{text}**, gửi {to}{citation}.";

    public static string UnitRecorded(string name, string kind) =>
        kind.Length == 0 ? $"Đã ghi đơn vị báo cáo: **{name}**." : $"Đã ghi đơn vị báo cáo: **{name}** ({kind}).";

    public static string LinesHidden(int count) => $"Đã ẩn {Count(count)} dòng không áp dụng cho đơn vị.";

    public static string LevelName(string level) => level switch
    {
        "grassroots" => "tổ chức cơ sở đảng",
        "branch" => "chi bộ",
        "district" => "cấp huyện và tương đương",
        "province" => "cấp tỉnh",
        _ => string.Empty,
    };

    public static string OutlineSuggestion(string document) => $"Soạn báo cáo theo đề cương kèm {document}";

    public static string LineOf(int number, int count) => $"(dòng {Count(number)} trong {Count(count)} dòng của mục)";

    public static string AlreadyGiven(string text) => $"Anh/chị đã ghi: “{text}”. Gửi thêm để bổ sung, hoặc “sửa: …” để thay.";

    public static string Recorded(string place, string text) => $"Đã ghi vào {place}: “{text}”.";

    public static string RecordedInto(string place) => $"Đã ghi vào {place}:";

    public static string RecordedRow(string line, string text, bool none) =>
        none ? $"- {line}: không phát sinh – “{text}”" : $"- {line}: “{text}”";

    public static string RecordedNone(string place, string reason) => $"Đã ghi {place}: không áp dụng, lý do “{reason}”. Tôi không ghi số 0 cho từng dòng.";

    public static string RecordedNoneLine(string place, string line, string reason) => $"Đã ghi ở {place}, dòng “{line}”: không phát sinh (“{reason}”).";

    public static string RecordedZero(string place, string line, string text) => $"Đã ghi ở {place}, dòng “{line}”: 0 – “{text}” ({ConfirmedByUser}).";

    public static string Replaced(string place, string text) => $"Đã thay nội dung ở {place}: “{text}”. Bản cũ vẫn được giữ trong lịch sử.";

    public static string Skipped(string place, string lines) => $"Đã để lại {place} ({lines}); khi xem trước và xuất file sẽ ghi {Gap}.";

    public static string WholeSection(int lines) => $"cả mục, {Count(lines)} dòng";

    public static string ShareLine(string part, string whole, string percent, string place) =>
        place.Length == 0 ? $"{part}/{whole} = {percent}" : $"{part}/{whole} = {percent} (mẫu số {whole} lấy ở {place})";

    public static string SectionStillMissing(string place, string lines) => $"{Capital(place)} còn thiếu: {lines}. Anh/chị có thể bổ sung bất cứ lúc nào.";

    public static string Corrected(string place, string before, string after) => $"Đã sửa ở {place}: {before} → **{after}**. Số cũ vẫn được giữ trong lịch sử.";

    public static string CorrectedText(string text) => $"Nội dung bây giờ: “{text}”.";

    public static string ShareChanged(string before, string after) => $"- {before} → {after}";

    public const string SharesChanged = "Tỷ lệ được tính lại (tự tính):";

    public const string NothingElseChanged = "Các số khác giữ nguyên.";

    public static string BackWhereItStood(string section) => $"Ta đang ở **{section}**.";

    public static string ZeroQuestion(string line, string period) =>
        period.Length == 0 ? $"“{line}”: là không có trường hợp nào, hay chưa có số liệu?" : $"“{line}”, các năm {period}: là không có trường hợp nào, hay chưa có số liệu?";

    public static string ZeroStatement(string line, string period) => period.Length == 0 ? $"{line}: 0" : $"{line}, các năm {period}: 0";

    public static string ContradictionQuestion(string quantity, string earlierPlace, string earlier, string place, string value) =>
        $"Hai số khác nhau về “{quantity}”: ở {earlierPlace} anh/chị ghi **{earlier}**, ở {place} vừa ghi **{value}**. Số nào đúng?";

    public static string LineOfSection(string place, string line) => $"{place}, dòng “{line}”,";

    public static string ContradictionReminder(string quantity, string earlier, string value) =>
        $"Còn một chỗ chờ anh/chị chọn: “{quantity}” là {earlier} hay {value}?";

    public static string RightFigure(string value) => $"{value} mới đúng";

    public static string ContradictionSettled(string quantity, string value) => $"Đã chọn **{value}** cho “{quantity}”, không còn mâu thuẫn.";

    public static string GapsHeading(int count) => $"Còn {Count(count)} dòng bắt buộc thiếu:";

    public static string GapWholePart(string part, int lines) => $"- {part}: chưa làm tới ({Count(lines)} dòng)";

    public static string GapPart(string part) => $"**{part}**";

    public static string GapWholeSection(string label, string title, int lines) =>
        lines == 1 ? $"- {Numbered(label, title)}" : $"- {Numbered(label, title)}: cả mục ({Count(lines)} dòng)";

    public static string GapLines(string label, string title, string lines) => $"- {Numbered(label, title)}: {lines}";

    public static string OptionalDropped(string headings) => $"Mục không bắt buộc, không có nội dung nên bỏ khỏi báo cáo: {headings}.";

    public static string ProgressCounts(int answered, int none, int skipped, int missing) =>
        $"Đã trả lời {Count(answered)} dòng, không phát sinh {Count(none)}, còn thiếu {Count(missing)} (trong đó để sau {Count(skipped)}).";

    public static string ProgressRow(string section, int done, int total) => $"- {section}: {Count(done)}/{Count(total)}";

    public static string PreviewTitle(string what) => $"**Bản xem trước: {what}**";

    public static string PreviewHead(string unit, string number) => $"{unit} · {number}";

    public static string PreviewEmpty(string heading, int lines) => $"{heading}\n{Gap} ({Count(lines)} dòng)";

    public static string PreviewShare(string line, string place) => $"- {line} – {place}";

    public static string Undone(string what) => $"Đã hoàn tác: {what}.";

    public static string UndoneAnswer(string text) => $"“{text}”";

    public const string UndoneStep = "bước vừa rồi";

    public static string Exported(string file) => $"Đã xuất tệp **{file}**.";

    public static string ExportGaps(int count) => $"Còn {Count(count)} dòng thiếu:";

    public static string DraftRow(int number, string title, string unit, int answered, int missing) =>
        unit.Length == 0 ? $"{Count(number)}. {title} (chưa ghi đơn vị)" : $"{Count(number)}. {title} – {unit}: đã trả lời {Count(answered)}, còn thiếu {Count(missing)}";

    public static string SavedDraftContinues(string title, string unit) => unit.Length == 0 ? $"Ta làm tiếp **{title}**." : $"Ta làm tiếp **{title}** của {unit}.";

    private static string Numbered(string label, string title) => label.Length == 0 ? title : $"{label}. {title}";

    private static string Count(int number) => number.ToString("#,##0", VietnameseFormat);

    private static readonly NumberFormatInfo VietnameseFormat = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}
