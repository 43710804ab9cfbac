namespace Assistant.Wording;

/// <summary>What is said about a report while it is written.</summary>
public static partial class Replies
{
    public const string Gap = "[chưa cung cấp]";

    public static string UnnumberedSection(string title) => $"phần “{title}”";

    public static string NumberedSection(string label, string part) => part.Length == 0 ? $"mục {label}" : $"{part}, mục {label}";

    public static string SectionTitle(string part, string label, string title) =>
        string.Join(" › ", new[] { part, label.Length == 0 ? title : $"{label}. {title}" }.Where(piece => piece.Length > 0));

    public static string SumHolds(string terms, string sum, string where) =>
        where.Length == 0 ? $"{terms} = {sum}, khớp với tổng số." : $"{terms} = {sum}, khớp với tổng số ở {where}.";

    public static string SumDiffers(string terms, string sum, string total, string where) =>
        where.Length == 0
            ? $"{terms} = {sum}, khác với tổng số {total}. Xin xem lại số nào chưa đúng."
            : $"{terms} = {sum}, khác với tổng số {total} ở {where}. Xin xem lại số nào chưa đúng.";

    public static string PartExceedsWhole(string part, string whole, string where) =>
        $"Ở {where}, số {part} lớn hơn tổng số {whole} của nó. Xin xem lại.";

    public static string PercentAboveHundred(string percent, string where) => $"Ở {where} có tỷ lệ {percent}, lớn hơn 100%. Xin xem lại.";

    public static string SharesMakeHundred(string terms) => $"{terms} = 100, đủ 100%.";

    public static string SharesDoNotMakeHundred(string terms, string sum) => $"{terms} = {sum}, chưa đủ hoặc vượt 100%. Xin xem lại.";

    public static string RepeatHolds(string quantity, string value, string where) => $"Số “{quantity}” là {value}, khớp với {where}.";

    public static string Mismatch(string quantity, string where, string earlier, string later) =>
        $"Ở {where} anh/chị ghi {earlier} ({quantity}), mục này là {later}. Xin chọn số đúng.";

    public static string PeriodGap(string line, string asked, string missing) =>
        $"“{line}”: đề cương hỏi số liệu giai đoạn {asked}, anh/chị chưa cho số của {missing}. Các năm đó là bao nhiêu?";

    public static string RangesOverlap(string ends) =>
        $"Đề cương chia các khoảng trùng nhau ở mốc {ends}; nếu có đơn vị đúng mốc này, xin cho biết anh/chị đã xếp vào khoảng nào.";

    public static string ApproximateFigure(string written) => $"“{written}”: xin ghi số chính xác, ví dụ 30. Nếu chưa có, chọn “Để sau”.";

    public static string DocumentIncomplete(string names) =>
        $"Văn bản chưa đủ số, ký hiệu hoặc ngày: {names}. Xin bổ sung nếu có; tôi không tự đặt.";

    public const string ArchiveOfCommittee = "Lưu Văn phòng Đảng uỷ";

    public const string ArchiveOfBranch = "Lưu chi bộ";

    public const string Archive = "Lưu";

    public static string RecipientForReport(string body) => $"{body} (b/c)";

    public static string OpeningSentence(string directive, string unit) => $"Thực hiện {directive}, {unit} báo cáo kết quả như sau:";

    public const string NothingOfTheKind = "Không phát sinh";

    public static string LineNotApplicable(string line) => $"{line}: không phát sinh";

    public static string ReportTitle(string subject) => subject.Length == 0 ? "Báo cáo" : $"Báo cáo {subject}";
}
