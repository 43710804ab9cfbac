namespace Assistant.Wording;

/// <summary>Ratings of answers, in the chat and on the command line.</summary>
public static partial class Replies
{
    public const string ThanksForRating = "Cảm ơn anh/chị đã đánh giá. Ý kiến được lưu cùng câu hỏi và câu trả lời để người quản trị xem lại.";

    public const string NothingToRate = "Trong hội thoại này chưa có câu trả lời nào để đánh giá.";

    public const string RateUp = "Câu trả lời tốt";

    public const string RateDown = "Câu trả lời chưa tốt";

    public const string ReasonTitle = "Câu trả lời chưa tốt ở điểm nào?";

    public const string ReasonHint = "Không bắt buộc. Đánh giá của anh/chị đã được ghi.";

    public const string ReasonText = "Nói thêm";

    public const string SendReason = "Gửi góp ý";

    public const string SkipReason = "Bỏ qua";

    public const string RatingSaved = "Đã ghi đánh giá. Cảm ơn anh/chị.";

    public const string RatingFailed = "Chưa ghi được đánh giá. Xin anh/chị thử lại sau ít phút.";

    /// <summary>What may be wrong with an answer, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> RatingReasons { get; } = ["Sai nội dung", "Thiếu ý", "Trích dẫn không đúng", "Văn bản cũ", "Khác"];

    public const string HelpFeedback = "Xem và xuất đánh giá của người dùng về các câu trả lời.";

    public const string HelpFeedbackList = "Liệt kê các đánh giá.";

    public const string HelpFeedbackExport = "Xuất các câu hỏi đã được đánh giá theo dạng tệp câu hỏi mẫu của lệnh eval, không kèm tên người dùng.";

    public const string HelpSince = "Chỉ lấy đánh giá từ ngày này (2026-01-31 hoặc 31/1/2026).";

    public const string HelpReaction = "Chỉ lấy đánh giá tốt (up) hoặc chưa tốt (down).";

    public const string NoFeedback = "Chưa có đánh giá nào.";

    public const string ColumnDay = "Ngày";

    public const string ColumnReaction = "Đánh giá";

    public const string ColumnReason = "Lý do";

    public const string ColumnQuestion = "Câu hỏi";

    public const string GoodWord = "tốt";

    public const string NotGoodWord = "chưa tốt";

    public static string ReactionIsWrong(string written) => $"Không hiểu --reaction “{written}”. Xin ghi up hoặc down.";
}
